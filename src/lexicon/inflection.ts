import { BASE_FORMS } from './irregular-verbs.js'

// Regular inflection of English verbs by spelling; irregular ones by their list.

const PAST_FORMS: ReadonlyMap<string, string> = new Map(
  // The participle comes after the past tense in the list of forms: the first of both is the past tense.
  [...BASE_FORMS].reverse().map(([form, base]) => [base, form]),
)

/** “deliver” → “delivers”, “be” → “is”. */
export const thirdPerson = (base: string): string => {
  if (base === 'be') return 'is'
  if (base === 'have') return 'has'
  if (/(?:[sxz]|ch|sh|o)$/u.test(base)) return `${base}es`
  return /[^aeiou]y$/u.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** “deliver” → “delivered”, “build” → “built”. */
export const pastTense = (base: string): string => {
  if (base === 'be') return 'was'
  const irregular = PAST_FORMS.get(base)
  if (irregular) return irregular
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`
  // “plan” → “planned”, but “offer” → “offered”: only short words double.
  return /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(base) ? `${base}${base.at(-1)}ed` : `${base}ed`
}
