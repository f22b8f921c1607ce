import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Kind } from '../stages/entities/tagger/labels.js'
import type { NamedText } from './named-texts.js'
import { pressNames } from './press-names.js'

const KIND_OF: { readonly [letter: string]: Kind } = {
  P: 'person',
  O: 'organization',
  L: 'place',
  N: 'people',
  M: 'other',
}

// Few, and of the kind of text that is read in use.
const WEIGHT = 2

/** The releases of press/unlabelled whose names `press-names.ts` marks. */
export const readPress = (data: string): NamedText[] => {
  const marked = marksByText()
  return readFileSync(join(data, 'press', 'unlabelled.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text } = JSON.parse(line) as { text: string }
      const marks = marked.get(fingerprint(text))
      return marks ? [{ text, weight: WEIGHT, names: namesFrom(marks) }] : []
    })
}

/** What a text is known by in `press-names.ts`, which holds no text. */
const fingerprint = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16)

const marksByText = (): ReadonlyMap<string, string> =>
  new Map(
    pressNames
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 16), line.slice(17)]),
  )

/** "120P12 8L3": from the end of the name before it (or the start), how far to the name, its kind, its length. */
const namesFrom = (marks: string): NamedText['names'] => {
  let end = 0
  return marks.split(' ').map((mark) => {
    const [, gap, letter, length] = /^(\d+)([A-Z])(\d+)$/.exec(mark)!
    const start = end + Number(gap)
    end = start + Number(length)
    return { start, end, kind: KIND_OF[letter!]! }
  })
}
