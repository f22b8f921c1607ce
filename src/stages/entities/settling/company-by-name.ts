import { isHonorific, isRoleHead, isTitlePrefix } from '../../../lexicon/titles.js'
import { listed } from '../gazetteer.js'
import type { Name } from '../name.js'
import type { Scene } from './rule.js'

/**
 * "Acme" taken for a person: where no fuller name, title or given name makes it one, and the text says "About Acme",
 * "Acme is a …", "founder of Acme" or names "Acme Therapeutics", it is the organization.
 */
export const companyByName = (names: readonly Name[], scene: Scene): Name[] => {
  const { text, tokens } = scene
  const people = new Set<string>()
  const bodies = new Set<string>()
  const written = ({ start, end }: Name): string => text.slice(start, end).toLowerCase()
  const led = new Set(names.filter((name) => isLed(name, scene)).map(written))
  for (const name of names) {
    const words = wordsOf(name, text)
    const [first] = words as [string]
    if (name.type === 'organization') bodies.add(first)
    if (name.type !== 'person' || led.has(written(name))) continue
    if (words.length > 1 && !isDoubled(words)) for (const word of words) people.add(word)
    else if (words.length > 1) continue
    else if (titled(tokens[name.from - 1]?.lower ?? '') || isGiven(first)) people.add(first)
    else if (isAbout(name, scene)) bodies.add(first)
  }
  return names.map((name) => {
    if (name.type !== 'person') return name
    const words = wordsOf(name, text)
    if (led.has(written(name)) && !words.some((word) => people.has(word)))
      return { ...name, type: 'organization' as const }
    const isBody = words.length === 1 ? !people.has(words[0]!) : isDoubled(words)
    return isBody && bodies.has(words[0]!) ? { ...name, type: 'organization' as const } : name
  })
}

/** What white space parts, lower case: "Doe-Roe" is one word. */
const wordsOf = ({ start, end }: Name, text: string): string[] => text.slice(start, end).toLowerCase().split(/\s+/u)

/** "Acme Acme": two lines that the page's layout has run together. */
const isDoubled = (words: readonly string[]): boolean => words.length === 2 && words[0] === words[1]

const titled = (lower: string): boolean => isHonorific(lower) || isTitlePrefix(lower) || isRoleHead(lower)

const isGiven = (lower: string): boolean =>
  listed('feminine').has(lower) || listed('masculine').has(lower) || listed('given').has(lower)

/** "founder of Blue Acme", "A spokesperson for Acme": who is taken for a person is led by one. */
const isLed = ({ type, from, to }: Name, { tokens }: Scene): boolean => {
  const [preposition, role] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? '']
  if (type !== 'person' || isGiven(tokens[from]!.lower) || to - from > LONGEST_LED) return false
  return preposition === 'for' ? role === 'spokesperson' : LEADS.has(preposition) && LEADERS.has(role)
}

const LONGEST_LED = 3
const LEADS = new Set(['of', 'at'])
const LEADERS = new Set(
  'ceo cfo coo cto founder co-founder cofounder president chairman chair owner co-owner principal partner officer director'.split(
    ' ',
  ),
)

/** "About Acme" at the head of a line, "Acme is a platform". */
const isAbout = ({ from, to }: Name, { tokens }: Scene): boolean => {
  const [before, outside] = [tokens[from - 1], tokens[from - 2]]
  if (before?.lower === 'about' && outside?.paragraph !== before.paragraph) return true
  return tokens[to]?.lower === 'is' && /^(?:an?|the)$/u.test(tokens[to + 1]?.lower ?? '') && before?.lower !== 'who'
}
