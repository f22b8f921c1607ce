import { isMarket } from '../../../lexicon/organizations.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

/** "Initech (OTC: INTC)": what a bracket with exchange and ticker stands behind is a company, whether the tagger knows it or not. */
export const listedCompany: ListRule = (names, scene) => {
  const { tokens } = scene
  const kept = [...names]
  const found: Name[] = []
  let next = 0
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.word !== '(' || !holdsTicker(scene, open)) continue
    while (next < names.length && names[next]!.to < open) next++
    const before = names[next]
    if (before && before.from < open) {
      if (before.to === open && before.type !== 'organization') kept[next] = { ...before, type: 'organization' }
      continue
    }
    const floor = names[next - 1]?.to ?? 0
    let from = open
    while (from > floor && from > open - LONGEST && isCapital(scene, from - 1)) from--
    if (from < open && !isMarket(tokens[from]!.lower)) found.push(nameOf(tokens, 'organization', from, open))
  }
  return found.length === 0 ? kept : [...kept, ...found].sort((a, b) => a.start - b.start)
}

const LONGEST = 6
// Words from the bracket to the colon: "(NYSE American: ACME)".
const FARTHEST = 4

const holdsTicker = ({ tokens }: Scene, open: number): boolean => {
  if (!isMarket(tokens[open + 1]?.lower ?? '')) return false
  for (let at = open + 2; at <= open + FARTHEST; at++)
    if (tokens[at]?.word === ':') return /^[A-Z0-9][A-Z0-9.]*$/.test(tokens[at + 1]?.word ?? '')
  return false
}

/** A capitalised word, or what hyphens join to one: "B-Line". */
const isCapital = ({ tokens }: Scene, at: number): boolean => {
  const { word, pos, end } = tokens[at]!
  if (word === '-') return end === tokens[at + 1]?.start && tokens[at - 1]?.end === tokens[at]!.start
  return /^\p{Lu}/u.test(word) && (pos === 'PROPN' || tokens[at + 1]?.word === '-')
}
