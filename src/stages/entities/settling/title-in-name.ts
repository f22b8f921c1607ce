import { isTitlePrefix } from '../../../lexicon/titles.js'
import { nameOf } from '../name.js'
import type { Rule } from './rule.js'

/** "Congressman Doe", "Brig. Gen. Doe", "DA Doe", "Senators Doe": titles are no part of a person's name. */
export const titleInName: Rule = (name, { tokens }) => {
  if (name.type !== 'person') return name
  let { from } = name
  while (from < name.to - 1 && (isTitle(tokens[from]!.lower) || (from > name.from && tokens[from]!.word === '.')))
    from++
  return from === name.from ? name : nameOf(tokens, 'person', from, name.to)
}

const isTitle = (lower: string): boolean => {
  const word = lower.includes('.') ? lower.replaceAll('.', '') : lower
  return (isTitlePrefix(word) || MORE.has(word)) && !PARTS.has(word)
}

const MORE = new Set([
  'mr',
  'mrs',
  'ms',
  'da',
  'ada',
  'dda',
  'attorney',
  'attorneys',
  'chair',
  'co-chair',
  'co-chairs',
  'chairs',
  'chairman',
  'chairwoman',
  'judge',
  'justice',
])

// Titles that names begin with too ("Del Toro", "Sheikh", "King", "Sister"): those are left to the tagger.
const PARTS = new Set(
  'del major father fr sister brother pastor rabbi imam bishop archbishop cardinal pope sheikh sheik prince princess king queen dr doctor prof professor rev reverend revd hon whip leader speaker'.split(
    ' ',
  ),
)
