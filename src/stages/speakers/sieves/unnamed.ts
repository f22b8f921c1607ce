import type { EntityType, Mention } from '../../../document/layers.js'
import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../lexicon/sources.js'
import { isRoleHead } from '../../../lexicon/titles.js'
import type { Context, Resolved, Sieve } from '../context.js'
import { headWords, isDefinite, nominalName } from '../nominal.js'

// A phrase longer than this is more likely misread than a speaker.
const LONGEST = 20

/** An unnamed speaker: a document, a group, a role nobody is known to hold. It speaks under the phrase that names it. */
export const unnamed: Sieve = (context, _quotation, source): Resolved | null => {
  if (source.form !== 'nominal' || source.to - source.from > LONGEST) return null
  const words = headWords(context, source)
  const type = typeOf(context, words)
  if (type === null) return null
  // “the defendant”, “the victim”: somebody with a name, whom this sieve does not know. Better silent than wrong.
  if (
    isDefinite(context, source) &&
    PERSON_NOUNS.has(words.at(-1)!) &&
    context.found.some((entity) => entity.type === 'person')
  )
    return null
  const name = nominalName(context, source)
  return {
    speakers: [entityFor(context, name, type, source)],
    resolution: type === 'group' ? 'group' : 'role',
    confidence: 0.85,
  }
}

const typeOf = (context: Context, words: readonly string[]): EntityType | null => {
  const head = words.at(-1)
  if (head === undefined) return null
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (GROUP_NOUNS.has(head)) return 'group'
  if (isRoleHead(head) || PERSON_NOUNS.has(head)) return 'person'
  if (BODY_NOUNS.has(head)) return 'organization'
  return words.some((word) => DOCUMENT_NOUNS.has(word))
    ? 'document'
    : context.found.length >= 0 && head.endsWith('s')
      ? 'group'
      : 'person'
}

/** The same phrase means the same speaker all through a document. */
const entityFor = (context: Context, name: string, type: EntityType, source: Mention): number => {
  const known = context.found.findIndex(
    (entity) =>
      entity.name.toLowerCase() === name.toLowerCase() && entity.mentions.every(({ form }) => form !== 'name'),
  )
  if (known >= 0) return known
  context.found.push({ type, name, aliases: [], mentions: [source], gender: null })
  return context.found.length - 1
}
