import type { Entity } from '../../../document/layers.js'
import { lemmaOf } from '../predicate.js'
import type { Read } from '../scene.js'

/** Who “the defendant” and “the victim” are; null where the text names none or several. */
export interface Casting {
  readonly accused: Entity | null
  readonly victim: Entity | null
}

const CHARGES: ReadonlySet<string> = new Set('charge convict sentence arrest indict arraign plead accuse'.split(' '))
const CRIMES: ReadonlySet<string> = new Set(
  'kidnap assault rape murder kill rob stab strangle burglarize defraud molest batter'.split(' '),
)
const HARM: ReadonlySet<string> = new Set(
  'murder killing slaying death assault rape kidnapping shooting stabbing'.split(' '),
)
export const ACCUSED: ReadonlySet<string> = new Set(['defendant', 'accused', 'suspect'])
export const VICTIM: ReadonlySet<string> = new Set(['victim', 'deceased'])

/**
 * The one person who was charged (“Doe was indicted”, “the defendant as Doe”) or did it (“Doe robbed”), the one who was
 * harmed (“the murder of Roe”, “robbed Roe”).
 */
export const castingOf = (document: Read, entityOf: readonly (Entity | undefined)[]): Casting => {
  const { clauses, phrases, tokens } = document
  const accused = new Set<Entity>()
  const victims = new Set<Entity>()
  for (const { subject, predicate } of clauses) {
    const entity = subject === null ? undefined : entityOf[subject]
    if (entity?.type !== 'person' || predicate === null) continue
    const { from, to, head } = phrases[predicate]!
    const lemma = lemmaOf(tokens[head]!)
    if (CHARGES.has(lemma) && (from < head || lemma === 'plead')) accused.add(entity)
    if (!CRIMES.has(lemma) || from < head) continue
    accused.add(entity)
    const harmed = entityOf[predicate + 1]
    if (harmed?.type === 'person' && phrases[predicate + 1]!.from === to) victims.add(harmed)
  }
  for (let at = 1; at < phrases.length; at++) {
    const entity = entityOf[at]
    if (entity?.type !== 'person') continue
    const before = tokens[phrases[at]!.from - 1]!.lower
    const word = tokens[phrases[at]!.from - 2]?.lower ?? ''
    if ((before === 'as' || before === ',') && ACCUSED.has(word)) accused.add(entity)
    if ((before === 'as' || before === ',') && VICTIM.has(word)) victims.add(entity)
    if (before === 'of' && HARM.has(word)) victims.add(entity)
  }
  return { accused: only(accused), victim: only(victims) }
}

// As far behind a pronoun as its verb is looked for, in tokens.
const VERB = 4

/** “He was arraigned”, “she faces ten years”: whether what a pronoun does is what happens to whoever is accused. */
export const isCharged = (tokens: Read['tokens'], at: number): boolean => {
  for (let next = at + 1; next <= at + VERB && next < tokens.length; next++) {
    const { pos, lower } = tokens[next]!
    if (pos !== 'VERB') continue
    const lemma = lemmaOf(tokens[next]!)
    return (
      lemma === 'plead' ||
      (lemma === 'face' && next === at + 1) ||
      (CHARGES.has(lemma) && next > at + 1 && /(?:ed|en)$/u.test(lower))
    )
  }
  return false
}

const only = (entities: ReadonlySet<Entity>): Entity | null => (entities.size === 1 ? [...entities][0]! : null)
