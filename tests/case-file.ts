import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * A case file holds one phenomenon of one stage. Expected spans are marked inside the text, `{label:…}`; they may
 * nest. Behind `---` may stand facts, one a line, for what has no place in the text.
 *
 *     # the attribution splits the quotation
 *     {direct:“We are glad,”} {cue:said} {source:Jane Doe}. {direct:“It works.”}
 *     ---
 *     “We are glad,” “It works.” = Jane Doe (name)
 *
 *     # the next case …
 *
 * A `\n` written out in the text stands for a line break, as does a real one.
 */
export interface Case {
  readonly title: string
  readonly text: string
  readonly marked: string
  readonly facts: readonly string[]
}

export interface Label {
  readonly label: string
  readonly start: number
  readonly end: number
}

const MARK = /\{([a-z0-9*?+-]+):|\}/giu

/** The text of a case without its marks. */
const unmarked = (marked: string): string => marked.replace(MARK, '')

export const parseCases = (file: string): Case[] =>
  file
    .split(/^# /mu)
    .slice(1)
    .map((block) => {
      const newline = block.indexOf('\n')
      const [body = '', facts = ''] = block.slice(newline + 1).split(/^---$/mu)
      const marked = body.trim().replaceAll('\\n', '\n')
      return {
        title: block.slice(0, newline).trim(),
        marked,
        text: unmarked(marked),
        facts: facts
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      }
    })

/** The text with the labels written into it, as a case file has them: what a failing test shows beside what was expected. */
const marked = (text: string, labels: readonly Label[]): string => {
  const opens = [...labels].sort((a, b) => a.start - b.start || b.end - a.end || a.label.localeCompare(b.label))
  let result = ''
  const open: Label[] = []
  let next = 0
  for (let at = 0; at <= text.length; at++) {
    while (open.at(-1)?.end === at) {
      open.pop()
      result += '}'
    }
    while (opens[next]?.start === at) {
      open.push(opens[next]!)
      result += `{${opens[next]!.label}:`
      next++
    }
    result += text[at] ?? ''
  }
  return result
}

/** Runs every case file in `tests/cases/<stage>/`: `labels` gives the spans found in a text, `facts` the lines behind `---`. */
export const runCases = (
  stage: string,
  labels: (text: string) => readonly Label[],
  facts: (text: string) => readonly string[] = () => [],
): void => {
  const folder = join(import.meta.dirname, 'cases', stage)
  for (const name of readdirSync(folder)
    .filter((n) => n.endsWith('.txt'))
    .sort())
    describe(`${stage}/${name}`, () => {
      for (const one of parseCases(readFileSync(join(folder, name), 'utf8')))
        test(one.title, () => {
          expect(marked(one.text, labels(one.text))).toBe(one.marked)
          if (one.facts.length > 0) expect(facts(one.text)).toEqual(one.facts)
        })
    })
}
