import { PERSON_NOUNS } from '../../../lexicon/sources.js'
import type { Context, Named, Resolved, Sieve } from '../context.js'
import { headWords, isDefinite } from '../nominal.js'

// “identified the defendant as Jane Doe”, “the victim was Jane Doe”: so far behind the noun the name may stand.
const REACH = 24

/** “the defendant”: the person whom the text calls so, in front of the name (“defendant Jane Doe”) or by saying who it is. */
export const namedAs: Sieve = (context, _quotation, source): Resolved | null => {
  if (source.form !== 'nominal' || !isDefinite(context, source)) return null
  const words = headWords(context, source)
  const noun = words.at(-1)
  if (noun === undefined || words.length > 1 || !PERSON_NOUNS.has(noun)) return null
  const called = context.known.called(noun, () => [
    ...new Set(context.names.filter((named) => isCalled(context, named, noun)).map(({ entity }) => entity)),
  ])
  return called.length === 1 ? { speakers: called, resolution: 'role', confidence: 0.88 } : null
}

const isCalled = ({ text }: Context, { type, start }: Named, noun: string): boolean => {
  if (type !== 'person') return false
  const before = text.slice(Math.max(0, start - REACH - noun.length), start).toLowerCase()
  const at = before.lastIndexOf(noun)
  return at >= 0 && /^s?,?\s*(?:as|is|was|named|identified as|,)?\s*$/u.test(before.slice(at + noun.length))
}
