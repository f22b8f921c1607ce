import type { Token } from '../../../document/layers.js'
import { DO, HAVE, MODALS } from '../../../lexicon/function-words.js'
import { pastTense, thirdPerson } from '../../../lexicon/inflection.js'
import { PAST_ONLY, PAST_OR_PARTICIPLE } from '../../../lexicon/irregular-verbs.js'
import { lemmaOf } from '../predicate.js'

const SINGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    am: 'is',
    are: 'is',
    m: 'is',
    re: 'is',
    were: 'was',
    have: 'has',
    ve: 'has',
    do: 'does',
    ll: 'will',
  }),
)

/** The form of a verb group's first word when its subject becomes a name in the singular; null when it stays. */
export const agreeing = (token: Token): string | null => {
  const known = SINGULAR.get(token.lower.replace(/^['’]/u, ''))
  if (known) return known
  if (token.pos !== 'VERB' || MODALS.has(token.lower) || HAVE.has(token.lower) || DO.has(token.lower)) return null
  if (/(?:[^e]ed|ing|s)$/u.test(token.lower) || PAST_ONLY.has(token.lower) || PAST_OR_PARTICIPLE.has(token.lower))
    return null
  return thirdPerson(token.lower)
}

/** A participle as a verb with a tense: “making” → “makes”, “made” or “make”. */
export const finite = (participle: Token, past: boolean, plural: boolean): string => {
  const base = lemmaOf(participle)
  if (past) return pastTense(base)
  return plural ? base : thirdPerson(base)
}

const PLURAL: ReadonlySet<string> = new Set(['are', 'were', 'have', 'do'])
const SINGULAR_FORMS: ReadonlySet<string> = new Set(['is', 'was', 'has', 'does'])

/** Whether a verb cannot have a subject of this number: “the lessons … | has”, “Northwind | have”. */
export const disagrees = ({ lower, pos }: Token, plural: boolean): boolean =>
  plural ? SINGULAR_FORMS.has(lower) || (pos === 'VERB' && /[^su]s$/u.test(lower)) : PLURAL.has(lower)
