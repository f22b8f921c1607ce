import { type Comparison, hasRightSource, hasRightSpeakers, type PredictedSide } from './comparison.js'
import { isCovered, shared, union } from './letters.js'
import { mapValues, type Score, Tally } from './tally.js'

export type Kind = 'all' | 'quoted' | 'direct' | 'mixed' | 'indirect'
type Kinds<T> = { readonly [kind in Kind]: T }

const tallies = (): Kinds<Tally> => ({
  all: new Tally(),
  quoted: new Tally(),
  direct: new Tally(),
  mixed: new Tally(),
  indirect: new Tally(),
})

const kindsOf = (kind: 'direct' | 'mixed' | 'indirect'): Kind[] =>
  kind === 'indirect' ? ['all', kind] : ['all', kind, 'quoted']

/** What is right about a predicted quotation; undefined for one that lies on optional gold only. */
export interface Verdict {
  readonly any: boolean
  readonly source: boolean
  readonly speaker: boolean
}

/**
 * Whether the quotations were found at all, with their source, and with the right speakers. Recall is of gold
 * quotations, precision of predicted ones; a quotation counts when half of its letters lie in the other side's.
 */
export class Detection {
  private readonly any = tallies()
  private readonly sourced = tallies()
  private readonly named = tallies()

  /** Counts one document; gives the verdict on each predicted quotation. */
  add(comparison: Comparison): (Verdict | undefined)[] {
    this.addGold(comparison)
    return comparison.predictedSides.map((side) => this.addPredicted(side, comparison))
  }

  private addGold({ goldSides, hasSpeakers }: Comparison): void {
    for (const { quotation, found } of goldSides) {
      if (quotation.optional) continue
      for (const kind of kindsOf(quotation.kind)) {
        this.any[kind].gold++
        this.sourced[kind].gold++
        if (found.any) this.any[kind].foundGold++
        if (found.source) this.sourced[kind].foundGold++
        if (!hasSpeakers) continue
        this.named[kind].gold++
        if (found.speaker) this.named[kind].foundGold++
      }
    }
  }

  private addPredicted(side: PredictedSide, comparison: Comparison): Verdict | undefined {
    const verdict = verdictOn(side, comparison)
    if (verdict)
      for (const kind of kindsOf(side.quotation.kind)) {
        const counted: [Tally, boolean][] = [
          [this.any[kind], verdict.any],
          [this.sourced[kind], verdict.source],
        ]
        if (comparison.hasSpeakers) counted.push([this.named[kind], verdict.speaker])
        for (const [tally, isRight] of counted) {
          tally.predicted++
          if (isRight) tally.rightPredicted++
        }
      }
    return verdict
  }

  report(): { detection: Kinds<Score>; withSource: Kinds<Score>; whoSaidWhat: Kinds<Score> | undefined } {
    const scores = (kinds: Kinds<Tally>) => mapValues(kinds, (tally) => tally.score())
    return {
      detection: scores(this.any),
      withSource: scores(this.sourced),
      whoSaidWhat: this.named.all.gold ? scores(this.named) : undefined,
    }
  }
}

const verdictOn = (side: PredictedSide, { goldSides, spellings }: Comparison): Verdict | undefined => {
  const touched = goldSides.filter(({ content }) => shared(content, side.content) > 0)
  if (touched.length > 0 && touched.every(({ quotation }) => quotation.optional)) return undefined
  const lettersOf = (sides: typeof goldSides) => union(sides.map(({ content }) => content))
  return {
    any: side.content.size > 0 && isCovered(side.content, lettersOf(goldSides)),
    source: isCovered(side.content, lettersOf(touched.filter((one) => hasRightSource(side, one)))),
    speaker: isCovered(side.content, lettersOf(touched.filter((one) => hasRightSpeakers(side, one, spellings)))),
  }
}
