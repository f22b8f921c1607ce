import type { Token } from '../../../document/layers.js'
import { isCredential, isFormOfAddress, isHonorific } from '../../../lexicon/titles.js'
import type { Rule } from './rule.js'

/** "Room 218", "@RepDoe", "Jr., M.D.", "H.Res.", "Halloween": what stands where names stand and is none. */
export const noName: Rule = (name, { text, tokens }) => {
  if (/[@#]/u.test(text[name.start] ?? '') || /[@#]/u.test(text[name.start - 1] ?? '')) return null
  if (name.type === 'organization' && PLACED.has(tokens[name.from]!.lower) && isNumber(tokens[name.to - 1]!.word))
    return null
  const written = text.slice(name.start, name.end)
  if (BILL.test(written) || HOLIDAYS.has(written.toLowerCase())) return null
  // “U. S. Senator”
  if (name.type === 'person' && /^(?:\p{Lu}\.\s?)+$/u.test(written)) return null
  for (let at = name.from; at < name.to; at++) if (!isAddition(tokens[at]!)) return name
  return null
}

// Written for this project: what is told by a number.
const PLACED = new Set(
  `room suite floor apartment apt unit box booth gate hall route highway exhibit appendix figure table section article
   chapter title page phase level grade tier zone rule form version part`.split(/\s+/u),
)

// What a chamber passes, by its number: "H.Con.Res. 270".
const BILL = /^[HS]\.?\s?(?:Con|Res|J|R)\b/u

const HOLIDAYS = new Set([
  'halloween',
  'christmas',
  'christmas eve',
  'thanksgiving',
  'easter',
  'hanukkah',
  'ramadan',
  'passover',
  'juneteenth',
  'kwanzaa',
  'diwali',
  'new year',
  'mardi gras',
])

const isNumber = (word: string): boolean => /^[A-Z]?\d+[A-Za-z]?$/u.test(word)

/** What is written before or behind people's names, with its commas and full stops. */
const isAddition = ({ word, lower }: Token): boolean =>
  /^(?:[.,&/-]|jr\.?|sr\.?|i{2,3}|iv)$/u.test(lower) ||
  // "SRI" is an institute.
  (isFormOfAddress(lower) && (lower.includes('.') || word !== word.toUpperCase())) ||
  (lower.includes('.') && (isCredential(lower) || isHonorific(lower)))
