import type { RecordEntity } from '../document/record.js'
import type { Comparison } from './comparison.js'
import type { Verdict } from './detection.js'
import type { Mistake } from './mistakes.js'
import { nameIs, samePerson, sameRole } from './names.js'

/** One rule of a stage, and how it fared. */
export interface RuleScore {
  readonly rule: string
  /** How often it decided. */
  readonly fired: number
  /** How often the gold says whether that was right. */
  readonly judged: number
  /** Quotations only: how often it is one at all. */
  readonly found?: number
  /** The right speakers, or source where the gold knows no speakers; for an affiliation, that the person holds it. */
  readonly right: number
}

/** A document with what went wrong in it. */
export interface WorstDocument {
  readonly id: string
  readonly mistakes: readonly Mistake[]
}

export interface RuleReport {
  /** Stage by stage, the rules that decided most often first. */
  readonly stages: { readonly [stage in Stage]: readonly RuleScore[] }
  /** The documents with the most mistakes, worst first. */
  readonly worst: readonly WorstDocument[]
}

type Stage = 'quotations' | 'speakers' | 'affiliations'

const WORST = 10

interface Count {
  fired: number
  judged: number
  found: number
  right: number
}

/** How often each rule of each stage decided and was right, and where most went wrong. */
export class RuleScores {
  private readonly counts: { readonly [stage in Stage]: Map<string, Count> } = {
    quotations: new Map(),
    speakers: new Map(),
    affiliations: new Map(),
  }
  private readonly documents: WorstDocument[] = []

  add(comparison: Comparison, verdicts: readonly (Verdict | undefined)[], mistakes: readonly Mistake[]): void {
    comparison.predictedSides.forEach(({ quotation }, index) => {
      const verdict = verdicts[index]
      const right = verdict && (comparison.hasSpeakers ? verdict.speaker : verdict.source)
      this.count('quotations', quotation.rule, right, verdict?.any)
      // Whose words they are can only be asked of what somebody said.
      this.count('speakers', quotation.resolution, verdict?.any ? right : undefined)
    })
    for (const entity of comparison.entities)
      for (const affiliation of entity.affiliations)
        this.count('affiliations', affiliation.rule, isHeld(entity, affiliation, comparison))
    if (mistakes.length > 0) this.documents.push({ id: comparison.gold.id, mistakes })
  }

  private count(stage: Stage, rule: string, right: boolean | undefined, found?: boolean): void {
    const count = this.counts[stage].get(rule) ?? { fired: 0, judged: 0, found: 0, right: 0 }
    this.counts[stage].set(rule, count)
    count.fired++
    if (right === undefined) return
    count.judged++
    if (found) count.found++
    if (right) count.right++
  }

  report(): RuleReport {
    const scores = (stage: Stage): RuleScore[] =>
      [...this.counts[stage]]
        .map(([rule, { fired, judged, found, right }]) =>
          stage === 'quotations' ? { rule, fired, judged, found, right } : { rule, fired, judged, right },
        )
        .sort((a, b) => b.fired - a.fired || (a.rule < b.rule ? -1 : 1))
    const worst = [...this.documents].sort((a, b) => b.mistakes.length - a.mistakes.length).slice(0, WORST)
    return {
      stages: {
        quotations: scores('quotations'),
        speakers: scores('speakers'),
        affiliations: scores('affiliations'),
      },
      worst,
    }
  }
}

/** Whether the gold says that the person holds it; undefined where the gold does not list the person. */
const isHeld = (
  { name, aliases, type }: RecordEntity,
  { role, organization }: RecordEntity['affiliations'][number],
  { gold, entities, spellings }: Comparison,
): boolean | undefined => {
  if (type !== 'person') return undefined
  const person = gold.people?.find((one) => nameIs([name, ...aliases], one.name, spellings, samePerson))
  if (!person || person.affiliations.length === 0) return undefined
  const called = entities.find((entity) => entity.name === organization)?.aliases ?? []
  return person.affiliations.some(
    (wanted) =>
      (!wanted.role || !role || sameRole(role, wanted.role)) &&
      (!wanted.organization || !organization || nameIs([organization, ...called], wanted.organization, spellings)),
  )
}
