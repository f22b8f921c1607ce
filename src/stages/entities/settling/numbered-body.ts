import type { Token } from '../../../document/layers.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule, Scene } from './rule.js'

// Written for this project: what unions, orders and leagues call their parts.
const UNITS = new Set('local lodge chapter district post branch council division region aerie unit troop'.split(' '))
// A district or a chapter without its body may be anything.
const ALONE = new Set(['local', 'lodge', 'aerie'])
// “Chapter 2 of the State Operations Manual”
const WRITINGS = new Set(
  'manual code act law constitution report book guide rules statutes guidelines handbook'.split(' '),
)
const LONGEST = 10

/** "Local 88 of the United Composite Workers": a number is part of the name, and so is the body that the part belongs to. */
export const numberedBody: ListRule = (names, scene) => {
  const { tokens } = scene
  const parts: Name[] = []
  const nameAt = laid(names, tokens.length)
  tokens.forEach((token, at) => {
    if (!UNITS.has(token.lower) || token.word === token.lower || !isNumber(tokens, at + 1)) return
    const number = numberEnd(tokens, at + 1)
    const whole = wholeEnd(names, nameAt, scene, number)
    const own = names[nameAt[at]!]
    // “IBEW Local 88” is known; “Local 88” alone is a name where the tagger saw one begin
    if (own && own.to > at + 1 && whole === number) return
    if (whole > number || own?.type === 'organization' || ALONE.has(token.lower))
      parts.push(nameOf(tokens, 'organization', own?.from ?? at, Math.max(whole, own?.to ?? 0)))
  })
  if (parts.length === 0) return names
  const partAt = laid(parts, tokens.length)
  const kept = names.filter(({ from, to }) => partAt.subarray(from, to).every((part) => part < 0))
  return [...kept, ...parts].sort((a, b) => a.start - b.start)
}

/** Which name covers each token; -1 where none does. */
const laid = (names: readonly Name[], length: number): Int32Array => {
  const at = new Int32Array(length + 1).fill(-1)
  names.forEach(({ from, to }, index) => {
    at.fill(index, from, to)
  })
  return at
}

/** "88", "1-B", "No. 5" */
const isNumber = (tokens: readonly Token[], at: number): boolean =>
  /^\d/.test(tokens[at]?.word ?? '') ||
  (/^no\.?$/.test(tokens[at]?.lower ?? '') && /^\d/.test(tokens[at + 1]?.word ?? ''))

const numberEnd = (tokens: readonly Token[], at: number): number => {
  let to = /^\d/.test(tokens[at]!.word) ? at + 1 : at + 2
  while (
    tokens[to]?.word === '-' &&
    tokens[to - 1]!.end === tokens[to]!.start &&
    tokens[to]!.end === tokens[to + 1]?.start
  )
    to += 2
  return to
}

/** Where the body behind "of" or "of the" ends; `at` when none stands there. */
const wholeEnd = (names: readonly Name[], nameAt: Int32Array, { tokens }: Scene, at: number): number => {
  if (tokens[at]?.lower !== 'of') return at
  const first = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const known = names[nameAt[first] ?? -1]
  if (known?.from === first)
    return known.type === 'organization' && !WRITINGS.has(tokens[known.to - 1]!.lower) ? known.to : at
  let to = first
  while (to < first + LONGEST && /^\p{Lu}/u.test(tokens[to]?.word ?? '')) to++
  return to > first + 1 && !WRITINGS.has(tokens[to - 1]!.lower) ? to : at
}
