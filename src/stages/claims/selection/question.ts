import type { Scene } from '../scene.js'

/** “What comes next?” */
export const isQuestion = ({ clauses, tokens }: Scene, at: number): boolean => {
  const { to } = clauses[at]!
  return tokens[to]?.word === '?' || tokens[to - 1]?.word === '?'
}
