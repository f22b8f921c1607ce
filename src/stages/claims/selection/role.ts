import type { Scene } from '../scene.js'

/** “Jane Doe, the chief executive of Northwind”: a role that a person holds is an affiliation, not a claim. */
export const isRole = ({ clauses, entityOf }: Scene, at: number): boolean => {
  const { kind, subject } = clauses[at]!
  return kind === 'appositive' && subject !== null && entityOf[subject]?.type === 'person'
}
