import type { Phrase } from '../../document/layers.js'
import type { TokenSpan } from '../../document/span.js'
import { DOCUMENT_NOUNS, GROUP_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { isWho } from './description.js'
import { isPlausible } from './plausible.js'
import { type Reading, sentenceOf, stretch, wordAt } from './reading.js'
import { mentionOf, type Source } from './source.js'
import { nameBehindTitle } from './titled-name.js'

/** A cue in front of its source that is no verb: “according to Doe”, “as noted in the report”. */
export interface According extends TokenSpan {
  readonly cue: TokenSpan & { readonly lemma: string }
  readonly source: Source
  readonly sentence: number
}

const LINKS = new Set(['of'])
const PERSON_LINKS = new Set(['of', 'for', 'from', 'at', 'with'])
const AS_VERBS = new Set([
  'noted',
  'stated',
  'reported',
  'demonstrated',
  'shown',
  'described',
  'explained',
  'outlined',
  'detailed',
  'indicated',
  'documented',
  'evidenced',
  'announced',
  'alleged',
  'mentioned',
  'quoted',
  'cited',
])

/** Every “according to X” and “as noted in X” outside of quote marks. */
export const accordingsOf = (reading: Reading): According[] => {
  const result: According[] = []
  reading.tokens.forEach(({ lower, paragraph }, at) => {
    if (lower !== 'according' && lower !== 'as') return
    if ((reading.pieceAt[at] ?? -1) >= 0) return
    const { english, zone } = reading.paragraphs[paragraph]!
    if (!english || zone === 'navigation' || zone === 'contact') return
    const to = cueEnd(reading, at)
    if (to < 0) return
    const limit = sentenceOf(reading, at)?.to ?? to
    const first = sourceAt(reading, to, limit)
    if (!first) return
    const source = withAnother(reading, first, limit)
    // “as noted by a drop in prices”
    if (wordAt(reading, to - 1) === 'by' && !isPlausible(reading, source)) return
    const lemma = lower === 'according' ? 'according to' : `as ${wordAt(reading, at + 1)}`
    result.push({
      ...stretch(reading.tokens, at, source.to),
      cue: { ...stretch(reading.tokens, at, to), lemma },
      source,
      sentence: reading.sentenceAt[at]!,
    })
  })
  return result
}

const cueEnd = (reading: Reading, at: number): number => {
  if (wordAt(reading, at) === 'according') return wordAt(reading, at + 1) === 'to' ? at + 2 : -1
  const preposition = wordAt(reading, at + 2)
  return AS_VERBS.has(wordAt(reading, at + 1)) && (preposition === 'in' || preposition === 'by') ? at + 3 : -1
}

/** The noun phrase (with “of …”, and for people “from Acme”) or the name with its title that begins at a token. */
const sourceAt = (reading: Reading, at: number, limit: number): Source | null => {
  const noun = nounAt(reading, at)
  const name = reading.names[reading.nameAt[at] ?? -1]
  const first = noun?.kind === 'noun' && noun.from === at ? noun : name?.from === at ? name : null
  if (!first) return null
  let to = Math.max(first.to, name?.to ?? 0)
  const mention = mentionOf(reading, { from: at, to }, to)
  if (mention.form === 'name') return officerBehind(reading, at, to) ?? { mention, from: at, to }
  const apposed = nameApposed(reading, at, to)
  if (apposed) return apposed
  const head = wordAt(reading, to - 1)
  const links = isRoleHead(head) || GROUP_NOUNS.has(head) ? PERSON_LINKS : LINKS
  while (links.has(wordAt(reading, to))) {
    const next = reading.phrases[reading.phraseAt[to + 1] ?? -1]
    if (next?.kind !== 'noun' || next.from !== to + 1 || next.to > limit) break
    to = next.to
  }
  return { mention: { ...mention, ...stretch(reading.tokens, at, to) }, from: at, to }
}

/** “according to Acme | marketing manager Jane Doe |”: an officer stands behind his body. */
const officerBehind = (reading: Reading, at: number, to: number): Source | null => {
  const named = nameBehindTitle(reading, at)
  if (!named || named.mention.from <= to || !isRoleHead(wordAt(reading, named.mention.from - 1))) return null
  for (let place = to; place < named.mention.from; place++) if (wordAt(reading, place) === 'and') return null
  return named
}

/** The phrase at a token; “according to court documents” was read as “to court” and “documents”. */
const nounAt = (reading: Reading, at: number): Pick<Phrase, 'kind' | 'from' | 'to'> | undefined => {
  const [own, next] = [reading.phrases[reading.phraseAt[at] ?? -1], reading.phrases[reading.phraseAt[at + 1] ?? -1]]
  const isMisread = own?.kind === 'verb' && own.to === at + 1 && next?.kind === 'noun' && next.from === at + 1
  if (isMisread) return { kind: 'noun', from: at, to: next.to }
  // “according to evidence presented at trial”
  const { pos, lower } = reading.tokens[at] ?? { pos: 'X', lower: '' }
  if (pos === 'VERB' && (DOCUMENT_NOUNS.has(lower) || GROUP_NOUNS.has(lower)))
    return { kind: 'noun', from: at, to: at + 1 }
  return own
}

/** “according to the Coast Guard | and the Navy |, …”, “the agency | and its partners |”: both when they are of one form. */
const withAnother = (reading: Reading, left: Source, limit: number): Source => {
  const at = left.to + 1
  const noun = reading.phrases[reading.phraseAt[at] ?? -1]
  const name = reading.names[reading.nameAt[wordAt(reading, at) === 'the' ? at + 1 : at] ?? -1]
  if (wordAt(reading, left.to) !== 'and' || noun?.kind !== 'noun' || noun.from !== at) return left
  const to = Math.max(noun.to, name?.to ?? 0)
  if (to > limit || !CLOSES.has(wordAt(reading, to)) || left.mention.form === 'pronoun') return left
  const { form } = mentionOf(reading, { from: at, to }, to)
  if (form !== left.mention.form) return left
  return { mention: { ...stretch(reading.tokens, left.mention.from, to), form }, from: left.from, to }
}

const LONGEST_ROLE = 8
const CLOSES = new Set([...',.;?!', ''])

/** “according to the author of the report, | Dr. Jane Doe |”: who holds the role stands behind it. */
const nameApposed = (reading: Reading, from: number, to: number): Source | null => {
  let comma = to
  while (comma < to + LONGEST_ROLE && wordAt(reading, comma) !== ',') comma++
  const named =
    wordAt(reading, comma) === ',' && hasWho(reading, from, comma) ? nameBehindTitle(reading, comma + 1) : null
  return named && named.to - comma <= LONGEST_ROLE && CLOSES.has(wordAt(reading, named.to)) ? { ...named, from } : null
}

const hasWho = (reading: Reading, from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isWho(wordAt(reading, at))) return true
  return false
}
