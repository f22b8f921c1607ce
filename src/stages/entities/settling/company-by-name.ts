import { isHonorific, isRoleHead, isTitlePrefix } from '../../../lexicon/titles.js'
import { listed } from '../gazetteer.js'
import type { Name } from '../name.js'
import type { Scene } from './rule.js'

/**
 * "Acme" taken for a person: where no fuller name, title or given name makes it one, and the text says "About Acme",
 * "Acme is a …" or names "Acme Therapeutics", it is the organization.
 */
export const companyByName = (names: readonly Name[], scene: Scene): Name[] => {
  const { tokens } = scene
  const word = (name: Name): string => tokens[name.to - 1]!.lower
  const people = new Set<string>()
  const bodies = new Set<string>()
  for (const name of names) {
    const single = name.to - name.from === 1
    if (name.type === 'organization') bodies.add(tokens[name.from]!.lower)
    if (name.type !== 'person') continue
    if (!single && !(name.to - name.from === 2 && word(name) === tokens[name.from]!.lower))
      for (let at = name.from; at < name.to; at++) people.add(tokens[at]!.lower)
    else if (!single) continue
    else if (titled(tokens[name.from - 1]?.lower ?? '') || isGiven(word(name))) people.add(word(name))
    else if (isAbout(name, scene)) bodies.add(word(name))
  }
  return names.map((name) => {
    const doubled = name.to - name.from === 2 && word(name) === tokens[name.from]!.lower
    if (name.type !== 'person' || (name.to - name.from > 1 && !doubled)) return name
    return (!people.has(word(name)) || doubled) && bodies.has(word(name))
      ? { ...name, type: 'organization' as const }
      : name
  })
}

const titled = (lower: string): boolean => isHonorific(lower) || isTitlePrefix(lower) || isRoleHead(lower)

const isGiven = (lower: string): boolean =>
  listed('feminine').has(lower) || listed('masculine').has(lower) || listed('given').has(lower)

/** "About Acme" at the head of a line, "Acme is a platform". */
const isAbout = ({ from, to }: Name, { tokens }: Scene): boolean => {
  const [before, outside] = [tokens[from - 1], tokens[from - 2]]
  if (before?.lower === 'about' && outside?.paragraph !== before.paragraph) return true
  return tokens[to]?.lower === 'is' && /^(?:an?|the)$/u.test(tokens[to + 1]?.lower ?? '') && before?.lower !== 'who'
}
