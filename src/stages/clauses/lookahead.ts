import { QUESTION_WORDS, RELATIVIZERS, SUBORDINATORS } from '../../lexicon/subordinators.js'
import type { Item } from './items.js'

// How far a clause may be from its opener to its verb; it also keeps the walk linear.
const REACH = 24

const isOpener = ({ kind, word }: Item): boolean =>
  kind !== 'verb' &&
  (word === 'that' || word === 'which' || RELATIVIZERS.has(word) || SUBORDINATORS.has(word) || QUESTION_WORDS.has(word))

/** Whether a verb with a tense, or a participle at once (“when asked”), follows an opener. */
export const verbFollows = (items: readonly Item[], at: number): boolean => {
  for (let next = at + 1; next < Math.min(at + REACH, items.length); next++) {
    const item = items[next]!
    if (item.kind === 'colon') return false
    if (item.kind !== 'verb') continue
    if (item.form!.shape !== 'infinitive' && item.form!.shape !== 'ing') return true
    if (next === at + 1) return true
  }
  return false
}

/** For words that may be prepositions (“as”, “after”): a subject and a verb with a tense before the next comma. */
export const subjectAndVerbFollow = (items: readonly Item[], at: number): boolean => {
  let subject = false
  for (let next = at + 1; next < Math.min(at + REACH, items.length); next++) {
    const item = items[next]!
    if (item.kind === 'comma' || item.kind === 'colon' || item.kind === 'dash' || isOpener(item)) return false
    if (item.kind === 'conjunction' && items[next + 1]?.kind === 'verb') return false
    if (item.kind === 'noun' || item.kind === 'quoted')
      subject ||= items[next - 1]!.kind !== 'preposition' || next === at + 1
    if (item.kind !== 'verb') continue
    if (!subject) return false
    const { shape } = item.form!
    if (shape === 'finite' || shape === 'past' || shape === 'base') return true
  }
  return false
}
