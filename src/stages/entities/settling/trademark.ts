import { isOrganizationHead } from '../../../lexicon/organizations.js'
import type { Name } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "Acme Glow®", "Glow™": what bears a mark is a product, here and wherever else the text names it. */
export const trademark: ListRule = (names, scene) => {
  const products = new Set(names.filter((name) => isMarked(name, scene)).map((name) => written(name, scene)))
  if (products.size === 0) return names
  return names.filter((name) => name.type !== 'organization' || !products.has(written(name, scene)))
}

const isMarked = ({ type, to }: Name, { tokens }: Scene): boolean => {
  const last = MARK.test(tokens[to - 1]!.word) ? to - 2 : to - 1
  const marked = last < to - 1 || MARK.test(tokens[to]?.word ?? '')
  return type === 'organization' && marked && !isOrganizationHead(tokens[last]?.lower ?? '')
}

const MARK = /[®™]$/u

const written = ({ start, end }: Name, { text }: Scene): string => text.slice(start, end).replace(/\s*[®™]$/u, '')
