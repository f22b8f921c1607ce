import type { Gold } from './gold.js'
import { bagF1 } from './words.js'

// Whether two written forms name the same person or organization. Persons are compared without titles and with
// initials, organizations without legal forms.

const HONORIFIC =
  /\b(mr|mrs|ms|miss|dr|prof|professor|sen|senator|senators|rep|representative|reps|congressman|congresswoman|gov|governor|president|judge|justice|hon|sir|dame|lord|lady|rev|reverend|gen|col|capt|sgt|lt|chief|sheriff|mayor|attorney general|jr|sr|ii|iii|md|phd|esq|mba|cpa)\b\.?/g
const LEGAL_FORM = /\b(inc|incorporated|llc|ltd|limited|corp|corporation|co|company|plc|gmbh|lp|llp|ag|sa)\b/g

const collapsed = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Lower-case words without punctuation, possessives and articles. */
export const plain = (name: string | null | undefined): string =>
  collapsed(
    String(name ?? '')
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s\b/g, '')
      .replace(/[^\p{L}\p{N}\s&]/gu, ' ')
      .replace(/\b(the|a|an)\b/g, ' '),
  )

const without = (pattern: RegExp, name: string): string => {
  const words = plain(name)
  return collapsed(words.replace(pattern, ' ')) || words
}

/** F1 of the words that two names share, each word counted as often as it occurs. */
export const tokenF1 = (a: string | null | undefined, b: string | null | undefined): number => {
  const [x, y] = [plain(a).split(' ').filter(Boolean), plain(b).split(' ').filter(Boolean)]
  return x.length > 0 && y.length > 0 ? bagF1(x, y) : 0
}

const ROLE_F1 = 0.6
const NAME_F1 = 0.8

export const sameRole = (a: string | null | undefined, b: string | null | undefined): boolean =>
  tokenF1(a, b) >= ROLE_F1

const equal = (a: string, b: string): boolean => a === b || a.replace(/ /g, '') === b.replace(/ /g, '')

export const samePerson = (a: string, b: string): boolean => {
  const [x, y] = [without(HONORIFIC, a), without(HONORIFIC, b)]
  if (!x || !y) return false
  if (equal(x, y)) return true
  const [p, q] = [x.split(' '), y.split(' ')]
  const [short, long] = p.length <= q.length ? [p, q] : [q, p]
  const inLong = (word: string) => long.includes(word) || long.some((other) => other[0] === word && word.length === 1)
  return short.length >= 2 && short.at(-1) === long.at(-1) && short.every(inLong)
}

export const sameOrganization = (a: string, b: string): boolean => {
  const [x, y] = [without(LEGAL_FORM, a), without(LEGAL_FORM, b)]
  return x !== '' && y !== '' && (equal(x, y) || tokenF1(x, y) > NAME_F1)
}

/** Every spelling that the gold gives for one of its people or organizations. */
export type Spellings = (name: string) => readonly string[]

export const spellingsIn = ({ people, organizations }: Pick<Gold, 'people' | 'organizations'>): Spellings => {
  const groups = [...(people ?? []), ...organizations].map(({ name, aliases }) => [name, ...aliases])
  return (name) => [name, ...groups.filter((group) => group.some((one) => plain(one) === plain(name))).flat()]
}

/** Whether one of the predicted names is the gold's, in any of its spellings. */
export const nameIs = (
  predicted: readonly string[],
  gold: string,
  spellings: Spellings,
  same: (a: string, b: string) => boolean = sameOrganization,
): boolean => predicted.some((name) => spellings(gold).some((one) => same(name, one)) || tokenF1(name, gold) > NAME_F1)
