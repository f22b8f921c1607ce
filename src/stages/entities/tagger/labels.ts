/** What the tagger calls a token: outside of all names, or first or further word of a name of one of these kinds. */
export const KINDS = ['person', 'organization', 'place', 'people', 'other'] as const
export type Kind = (typeof KINDS)[number]

/** Label 0 is outside; then for each kind the first word's (odd) and the further words' (even). */
export const LABELS = 1 + 2 * KINDS.length

/** Whether label `b` may follow label `a`; before the first token stands 0. */
export const mayFollow = (a: number, b: number): boolean => b === 0 || b % 2 === 1 || a === b || a === b - 1
