import type { MarkPair, Marks, Phrase, Sentence, Token } from '../../document/layers.js'
import { indexFrom } from '../../document/span.js'
import { verbForm } from './verb-form.js'

/** A stretch of one sentence on one side of its quote marks: ranges of tokens, quoted speech between them left out. */
export interface Segment {
  readonly sentence: number
  readonly ranges: { from: number; to: number }[]
}

/**
 * The segments of all sentences. Marks around words that make no clause (“the ‘Open Door’ plan”) do not part anything;
 * what somebody says in marks is a segment of its own, and the sentence around it another.
 */
export const segmentsOf = (
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  marks: Marks,
  phrases: readonly Phrase[],
): Segment[] => {
  const opens = new Map<number, number>()
  const closing = new Set<number>()
  for (const pair of marks.pairs) {
    if (!speaks(tokens, phrases, pair)) continue
    opens.set(pair.from, pair.closed ? pair.to - 1 : pair.to)
    if (pair.closed) closing.add(pair.to - 1)
  }
  const result: Segment[] = []
  const open: number[] = []
  sentences.forEach((sentence, index) => {
    const stack: Segment[] = [...open, 0].map(() => ({ sentence: index, ranges: [] }))
    let from = sentence.from
    const cut = (to: number) => {
      if (to > from) stack.at(-1)!.ranges.push({ from, to })
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      while (open.length > 0 && at >= open.at(-1)!) {
        cut(at)
        open.pop()
        result.push(stack.pop()!)
        from = closing.has(at) ? at + 1 : at
      }
      const end = opens.get(at)
      if (end === undefined || open.length > DEEPEST) continue
      cut(at)
      open.push(end)
      stack.push({ sentence: index, ranges: [] })
      from = at + 1
    }
    cut(sentence.to)
    while (open.length > 0 && sentence.to >= open.at(-1)!) open.pop()
    result.push(...stack.reverse())
  })
  return result.filter(({ ranges }) => ranges.length > 0)
}

// Deeper nesting is noise, and every level costs in each sentence.
const DEEPEST = 3

/** 1 for each token between marks that part nothing: a title, a name, a few words. */
export const titles = (tokens: readonly Token[], marks: Marks, phrases: readonly Phrase[]): Uint8Array => {
  const steps = new Int32Array(tokens.length + 1)
  for (const pair of marks.pairs) {
    if (!pair.closed || speaks(tokens, phrases, pair)) continue
    steps[pair.from]!++
    steps[pair.to]!--
  }
  const inTitle = new Uint8Array(tokens.length)
  let depth = 0
  for (let at = 0; at < tokens.length; at++) {
    depth += steps[at]!
    inTitle[at] = depth > 0 ? 1 : 0
  }
  return inTitle
}

/** Whether a clause stands between the marks: a verb that has a tense, and something before it as its subject. */
const speaks = (tokens: readonly Token[], phrases: readonly Phrase[], pair: MarkPair): boolean => {
  let subject = false
  const first = indexFrom(phrases, pair.from)
  for (let at = first; at < Math.min(first + LOOK, phrases.length) && phrases[at]!.to <= pair.to; at++) {
    const phrase = phrases[at]!
    if (phrase.kind === 'noun') subject = true
    else if (subject && TENSED.has(verbForm(tokens, phrase.from, phrase).shape)) return true
  }
  return false
}

const TENSED: ReadonlySet<string> = new Set(['finite', 'past', 'base'])

// Speech has its first verb early; a bound keeps deeply nested marks linear.
const LOOK = 30
