import type { Sentence } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { abbreviation } from './abbreviation.js'
import { attribution } from './attribution.js'
import { continuation } from './continuation.js'
import { type Gap, gapBefore } from './gap.js'
import { glued } from './glued.js'
import { initial } from './initial.js'
import { loneMark } from './lone-mark.js'
import { numbering } from './numbering.js'
import { time } from './time.js'

/** Whether a sentence ends in the gap; null when the rule has nothing to say. */
export type Rule = (gap: Gap) => boolean | null

// The first rule that decides wins; a stop that none of them knows ends its sentence.
const RULES: readonly Rule[] = [loneMark, glued, continuation, numbering, attribution, initial, time, abbreviation]

/**
 * Sentences by their full stops. None crosses a paragraph; a closing mark belongs to the sentence that it closes. Inside
 * a long quotation each full stop ends one (`“A. B,” said Doe.` are `“A.` and `B,” said Doe.`), but a quotation and its
 * attribution are never cut apart (`“Why now?” Doe asked.`).
 */
export const sentences = defineStage({
  name: 'sentences',
  needs: ['paragraphs', 'tokens'],
  gives: 'sentences',
  run({ text, tokens }) {
    const result: Sentence[] = []
    let from = 0
    for (let next = 1; next <= tokens.length; next++) {
      const here = tokens[next - 1]!
      if (tokens[next]?.paragraph === here.paragraph) {
        const gap = mayEnd(here.word) ? gapBefore(text, tokens, from, next) : null
        if (!gap || !ends(gap)) continue
      }
      result.push({ from, to: next, start: tokens[from]!.start, end: here.end, paragraph: here.paragraph })
      from = next
    }
    return result
  },
})

/** Most words are told at a glance: neither a stop nor what closes behind one. */
const mayEnd = (word: string): boolean => {
  const code = word.charCodeAt(word.length - 1) | 0x20
  return code < 0x61 || code > 0x7a
}

const ends = (gap: Gap): boolean => {
  for (const rule of RULES) {
    const decision = rule(gap)
    if (decision !== null) return decision
  }
  return true
}
