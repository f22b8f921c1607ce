import type { Sentence } from '../../document/layers.js'
import { ABBREVIATIONS } from '../../lexicon/abbreviations.js'
import { defineStage } from '../stage.js'

/** Sentences: never across paragraphs, never cut behind an abbreviation or between a quotation and its attribution. */
export const sentences = defineStage({
  name: 'sentences',
  needs: ['paragraphs', 'tokens'],
  gives: 'sentences',
  run({ text, tokens }) {
    const result: Sentence[] = []
    let from = 0
    for (let i = 0; i < tokens.length; i++) {
      const next = tokens[i + 1]
      const here = tokens[i]!
      const apart = !next || next.paragraph !== here.paragraph
      if (!apart && !(next.start > here.end && endsSentence(text, here.end) && begins(text, next.start))) continue
      result.push({ from, to: i + 1, start: tokens[from]!.start, end: here.end, paragraph: here.paragraph })
      from = i + 1
    }
    return result
  },
})

const endsSentence = (text: string, end: number): boolean => {
  const before = /(\S*?)([.!?…]+)["'”’»)\]]*$/u.exec(text.slice(Math.max(0, end - 40), end))
  if (!before) return false
  const word = before[1]!.replace(/^["'“‘(]+/u, '').toLowerCase()
  return before[2] !== '.' || !(ABBREVIATIONS.has(word) || /^[a-z]$|^(?:[a-z]\.)+[a-z]$/u.test(word))
}

const begins = (text: string, at: number): boolean => /^["'“‘«(]*[\p{Lu}\p{N}“"‘]/u.test(text.slice(at, at + 8))
