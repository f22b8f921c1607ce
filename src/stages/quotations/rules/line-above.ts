import { BODY_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../../lexicon/sources.js'
import { isRoleHead, isTitlePrefix } from '../../../lexicon/titles.js'
import type { PieceRule } from '../attribution.js'
import { subjectAfter } from '../inverted.js'
import { type Reading, stretch, wordAt } from '../reading.js'
import type { Source } from '../source.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const FEWEST_WORDS = 3
// “And from the ranking member of the committee on tides, Representative Jane Doe of Westland:”
const LONGEST_LINE = 40
const OPENERS = words('and also then now next finally first this these a an the , • * ~ - – —')
const WORDS_OF = words(
  'quote quotes quotation comment comments remark remarks statement statements words reaction message',
)
const LEADS = words('from by of')
const PREPOSITIONS = words('for to about on with at in')

/** A line of its own that only names who speaks below: And from Chairwoman Doe: ⏎ “A.” Jane Doe, CEO of Acme: ⏎ “B.” */
export const lineAbove: PieceRule = (reading, _cues, index) => {
  const piece = reading.pieces[index]!
  const colon = piece.from - 1
  const above = reading.tokens[colon]?.paragraph ?? -1
  if (wordAt(reading, colon) !== ':' || above === piece.paragraph || piece.words < FEWEST_WORDS) return null
  const from = firstOf(reading, colon, above)
  if (from < 0 || reading.paragraphs[above]!.zone === 'navigation') return null
  const source = announced(reading, from, colon)
  if (!source) return null
  return {
    rule: 'line-above',
    confidence: 0.93,
    cue: null,
    mark: stretch(reading.tokens, colon, colon + 1),
    source: source.mention,
    act: 'assertion',
    from,
    to: colon + 1,
  }
}

/** The first token of the line that ends at `colon`; -1 when it is too long to only name somebody. */
const firstOf = ({ tokens }: Reading, colon: number, paragraph: number): number => {
  let from = colon
  while (from > 0 && tokens[from - 1]!.paragraph === paragraph) if (colon - --from > LONGEST_LINE) return -1
  return from
}

/** Who is named between an opener (“And from”, “Quote from”) and what describes him, with no verb in the line. */
const announced = (reading: Reading, from: number, colon: number): Source | null => {
  let at = from
  while (OPENERS.has(wordAt(reading, at)) || WORDS_OF.has(wordAt(reading, at))) at++
  const isLed =
    LEADS.has(wordAt(reading, at)) && (wordAt(reading, at) !== 'of' || WORDS_OF.has(wordAt(reading, at - 1)))
  const first = isLed ? at + 1 : behindBullet(reading, from)
  const source = subjectAfter(reading, first)
  if (!source || source.to > colon) return null
  const isNamed = isPerson(reading, source, first) || (isLed ? isSomebody(reading, source) : isBody(reading, source))
  return isNamed && describes(reading, source.to, colon) ? source : null
}

const behindBullet = (reading: Reading, at: number): number => (/^[•*~–—-]$/.test(wordAt(reading, at)) ? at + 1 : at)

/** A person with nothing but a title in front: not “Praise for Jane Doe”, not “Letter to Senator Doe”. */
const isPerson = (reading: Reading, { mention }: Source, first: number): boolean => {
  if (mention.form === 'name' && typeAt(reading, mention.from) !== 'person') return false
  if (mention.form === 'name' && mention.from === first) return true
  if (mention.form === 'pronoun') return false
  for (let at = first; at < mention.to; at++) {
    const word = wordAt(reading, at)
    if (PREPOSITIONS.has(word)) return false
    // “Chairman Doe”, a surname that no list of names has
    if (isRoleHead(word) || isTitlePrefix(word)) return at < mention.from || isCapital(reading, at, mention.to)
  }
  return false
}

const isCapital = ({ tokens }: Reading, from: number, to: number): boolean =>
  to === from + 2 && tokens.slice(from, to).every(({ word }) => /^\p{Lu}\p{Ll}/u.test(word))

/** “From the union:”, “From Acme:” */
const isSomebody = (reading: Reading, { mention }: Source): boolean => {
  const head = wordAt(reading, mention.to - 1)
  return mention.form === 'name'
    ? typeAt(reading, mention.from) === 'organization'
    : isRoleHead(head) || BODY_NOUNS.has(head) || GROUP_NOUNS.has(head) || PERSON_NOUNS.has(head)
}

/** “Acme:”, “Acme on the new pumps:” */
const isBody = (reading: Reading, { mention, from, to }: Source): boolean =>
  mention.form === 'name' &&
  mention.from === from &&
  typeAt(reading, mention.from) === 'organization' &&
  [':', 'on'].includes(wordAt(reading, to))

const typeAt = (reading: Reading, at: number): string | undefined => reading.names[reading.nameAt[at] ?? -1]?.type

/** Behind the name: a bracket, a title, what the words are about; no possessive (“Jane Doe’s plan”) and no verb. */
const describes = (reading: Reading, from: number, colon: number): boolean => {
  if (/^['’]s?$/.test(wordAt(reading, from))) return false
  for (let at = from; at < colon; at++) {
    if ((reading.pieceAt[at] ?? -1) >= 0 || /^[.!?;]$/.test(wordAt(reading, at))) return false
    const isVerb = reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' && (reading.nameAt[at] ?? -1) < 0
    if (isVerb && !wordAt(reading, at).endsWith('ing')) return false
  }
  return true
}
