import type { Scene } from '../scene.js'

/** “Jane Doe, the chief executive of Northwind”: a role that a person holds is an affiliation, not a claim. */
export const isRole = ({ clauses, phrases, mentions }: Scene, at: number): boolean => {
  const { kind, subject } = clauses[at]!
  if (kind !== 'appositive' || subject === null) return false
  const { from, to } = phrases[subject]!
  for (let token = from; token < to; token++) {
    const named = mentions.get(token)
    if (named && named.mention.to >= to) return named.entity.type === 'person'
  }
  return false
}
