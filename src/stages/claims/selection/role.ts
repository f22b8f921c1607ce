import { isRoleHead } from '../../../lexicon/titles.js'
import type { Scene } from '../scene.js'

/**
 * “Jane Doe, the chief executive of Northwind”: a role that a person holds is an affiliation, not a claim; “…, founder of
 * Northwind” without an article is one whatever stands before it.
 */
export const isRole = ({ clauses, entityOf, tokens }: Scene, at: number): boolean => {
  const { kind, subject, from } = clauses[at]!
  return (
    kind === 'appositive' &&
    (isRoleHead(tokens[from]!.lower) || (subject !== null && entityOf[subject]?.type === 'person'))
  )
}
