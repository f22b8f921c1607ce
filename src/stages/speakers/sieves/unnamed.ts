import type { EntityType, Mention } from '../../../document/layers.js'
import { ABSTRACT_NOUNS, BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../lexicon/sources.js'
import { isRoleHead } from '../../../lexicon/titles.js'
import { type Context, namesIn, type Resolved, type Sieve } from '../context.js'
import { headWords, isDefinite, nominalName } from '../nominal.js'

// A phrase longer than this is more likely misread than a speaker.
const LONGEST = 20

/** An unnamed speaker: a document, a group, a role nobody is known to hold. It speaks under the phrase that names it. */
export const unnamed: Sieve = (context, quotation, source): Resolved | null => {
  if (source.form !== 'nominal' || source.to - source.from > LONGEST) return null
  const many = manyOf(context, source)
  const words = headWords(context, many ?? source)
  // “history says that”: news reports it, and nobody says it
  if (ABSTRACT_NOUNS.has(words.at(-1) ?? '') && context.tokens[source.to - 1]!.lower === words.at(-1)) return null
  // “Q:”, “A:” name nobody
  if (words.join(' ').length < 2) return null
  const type = typeOf(words)
  if (type === null) return null
  // “499 Harbor, a home for boats, announced”: who is apposed to what no list knows has a name. Better silent than wrong.
  if (quotation.act === 'announcement' && (many || type === 'organization') && isApposed(context, source)) return null
  // “the defendant”: somebody with a name, whom this sieve does not know. Better silent than wrong.
  if (
    isDefinite(context, source) &&
    NAMED_ELSEWHERE.has(words.at(-1)!) &&
    context.names.some(({ type }) => type === 'person')
  )
    return null
  const { phrase, members } = withMembers(context, source)
  const name = many ? wordsOf(context, phrase) : nominalName(context, phrase)
  return {
    speakers: [entityFor(context, type === 'document' ? titleOf(name) : name, type, phrase), ...members],
    resolution: type === 'group' ? 'group' : 'role',
    confidence: 0.85,
  }
}

const NAMED_ELSEWHERE = new Set(
  (
    'defendant suspect plaintiff man woman boy girl shooter gunman perpetrator offender inmate driver applicant ' +
    'respondent petitioner claimant mother father son daughter sister brother wife husband'
  ).split(' '),
)

/** “, a home for boats” */
const isApposed = ({ tokens }: Context, { from }: Mention): boolean =>
  /^[,–—]$/.test(tokens[from - 1]?.word ?? '') && ['a', 'an', 'one'].includes(tokens[from]!.lower)

/** “one of | the founders |”: who the one is among. */
const manyOf = ({ tokens }: Context, source: Mention): Mention | null =>
  source.to > source.from + 2 &&
  ['one', 'some', 'many', 'most', 'several'].includes(tokens[source.from]!.lower) &&
  tokens[source.from + 1]!.lower === 'of'
    ? { ...source, from: source.from + 2, start: tokens[source.from + 2]!.start }
    : null

const wordsOf = ({ text }: Context, { start, end }: Mention): string => text.slice(start, end).replace(/\s+/gu, ' ')

/** “Local leaders, including the Chamber of Commerce”: both speak, the many and who is named among them. */
const withMembers = (context: Context, source: Mention): { phrase: Mention; members: readonly number[] } => {
  const { tokens } = context
  for (let at = source.from + 1; at + 1 < source.to; at++) {
    if (tokens[at]!.word !== ',' || tokens[at + 1]!.lower !== 'including') continue
    const phrase = { ...source, to: at, end: tokens[at - 1]!.end }
    const named = namesIn(context, { start: tokens[at]!.end, end: source.end })
    return { phrase, members: [...new Set(named.filter(({ type }) => type !== 'place').map(({ entity }) => entity))] }
  }
  return { phrase: source, members: [] }
}

/** “Acme’s recent Water Quality Scorecard” is called Water Quality Scorecard; “Acme’s report” keeps its owner. */
const titleOf = (name: string): string =>
  /^.{1,40}['’]s (?:[\p{Ll}-]+ )*((?:\p{Lu}\S* ){1,8}\p{Lu}\S*)$/u.exec(name)?.[1] ?? name

const typeOf = (words: readonly string[]): EntityType | null => {
  const head = words.at(-1)
  if (head === undefined) return null
  if (DOCUMENT_NOUNS.has(head)) return 'document'
  if (GROUP_NOUNS.has(head)) return 'group'
  if (isRoleHead(head) || PERSON_NOUNS.has(head)) return 'person'
  if (BODY_NOUNS.has(head)) return 'organization'
  if (words.some((word) => DOCUMENT_NOUNS.has(word))) return 'document'
  // What else speaks is many people (“volunteers”) or some undertaking (“the initiative”).
  return head.endsWith('s') ? 'group' : 'organization'
}

/** The same phrase means the same speaker all through a document. */
const entityFor = ({ known, found }: Context, name: string, type: EntityType, source: Mention): number =>
  known.unnamed(name, () => found.push({ type, name, aliases: [], mentions: [source], gender: null }) - 1)
