import { isLegalForm, isOrganizationHead } from '../../../lexicon/organizations.js'
import { isFieldWord } from '../../../lexicon/titles.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/**
 * "Department of Rivers and the Federal Harbor Commission", "Acme Corp. and Initech Inc.", "Kestrel Foods and Initech
 * Holdings": two names, taken for one.
 */
export const twoBodies: ListRule = (names, scene) => {
  const written = new Set(
    names.flatMap(({ type, start, end }) => (type === 'organization' ? [scene.text.slice(start, end)] : [])),
  )
  return names.flatMap((name) => {
    const and = name.type === 'organization' ? joint(name, scene, written) : 0
    if (and === 0) return [name]
    const second = scene.tokens[and + 1]!.lower === 'the' ? and + 2 : and + 1
    return [nameOf(scene.tokens, name.type, name.from, and), nameOf(scene.tokens, name.type, second, name.to)]
  })
}

/** The index of the "and" between two bodies, or 0. */
const joint = (name: Name, { text, tokens }: Scene, written: ReadonlySet<string>): number => {
  const { from, to } = name
  // "Kestrel Foods" alone elsewhere
  const isKnown = (first: number, end: number): boolean =>
    end > first + 1 && written.has(text.slice(tokens[first]!.start, tokens[end - 1]!.end))
  const isName = (first: number, end: number): boolean =>
    isKnown(first, end) || isOrganizationHead(tokens[end - 1]!.lower)
  for (let at = to - 2; at > from; at--) {
    if (tokens[at]!.lower !== 'and') continue
    const before = tokens[at - 1]!.lower
    if (tokens[at + 1]!.lower === 'the') {
      const isLast = at < to - 3 && isOrganizationHead(tokens[to - 1]!.lower)
      if (isLast && isBody(tokens, from, at)) return at
    } else if (isLegalForm(before) && at > from + 1) return at
    else if (isName(from, at) && isKnown(at + 1, to)) return at
    else if (at > from + 1 && COMPANIES.has(before) && isCompany(tokens, at + 1, to)) return at
  }
  return 0
}

/** What a company's name ends with; behind it stands no "and Human Services". */
const COMPANIES = new Set(
  (
    'holdings holding industries therapeutics pharmaceuticals biosciences biotechnologies technologies foods bancorp motors ' +
    'airlines robotics ventures enterprises labs laboratories bank university foundation institute association group'
  ).split(' '),
)

const isCompany = (tokens: Scene['tokens'], from: number, to: number): boolean =>
  to > from + 1 &&
  isOrganizationHead(tokens[to - 1]!.lower) &&
  !isOrganizationHead(tokens[from]!.lower) &&
  !isFieldWord(tokens[from]!.lower)

const isBody = (tokens: Scene['tokens'], from: number, to: number): boolean => {
  for (let at = from; at < to; at++) if (isOrganizationHead(tokens[at]!.lower)) return true
  return false
}
