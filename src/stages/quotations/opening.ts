import { ARTICLES } from '../../lexicon/function-words.js'
import { openingBracket } from './brackets.js'
import { type Reading, wordAt } from './reading.js'
import { endingAt, type Source } from './source.js'

const SETS_OFF = new Set([',', '—', '–', '--', '®', '™', '(', 'or'])
const PREPOSITIONS = new Set(['on', 'at', 'in', 'of', 'for', 'with', 'to', 'from', 'by'])

/**
 * The person or body whose name opens a sentence and has an aside behind it, when what was taken for the subject only
 * ends that aside: “Acme Institute (AI), a body that works to map the coast and train people, announced”; “Jane Doe,
 * co-founder of Acme commenting on | the award | added”.
 */
export const openingName = (reading: Reading, floor: number, found: Source | null, verb: number): Source | null => {
  if (found && (found.mention.form !== 'nominal' || !endsAside(reading, found, floor))) return null
  const at = ARTICLES.has(wordAt(reading, floor)) ? floor + 1 : floor
  const name = reading.names[reading.nameAt[at] ?? -1]
  const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
  const to = Math.max(name?.to ?? 0, phrase?.kind === 'noun' ? phrase.to : 0)
  const last = reading.names[reading.nameAt[to - 1] ?? -1]
  if (!last || to >= verb || (last.type !== 'person' && last.type !== 'organization')) return null
  if (!SETS_OFF.has(wordAt(reading, to))) return null
  const source = endingAt(reading, to, floor)
  return source?.mention.form === 'name' ? { ...source, to: verb } : null
}

/** It stands behind a comma or a dash, or behind a participle's preposition. */
const endsAside = (reading: Reading, { from }: Source, floor: number): boolean => {
  if (from <= floor) return false
  const before = wordAt(reading, from - 1)
  if (before === ')') return openingBracket(reading, from - 1, floor) > floor
  if (SETS_OFF.has(before)) return true
  const verb = PREPOSITIONS.has(before) ? from - 2 : from - 1
  return reading.phrases[reading.phraseAt[verb] ?? -1]?.kind === 'verb' && /(?:ing|ed)$/.test(wordAt(reading, verb))
}
