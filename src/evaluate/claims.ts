import type { RecordClaim } from '../document/record.js'
import { type Anchored, type Matches, matchAnchors, overlap } from './anchors.js'
import type { Prediction } from './comparison.js'
import type { Gold, GoldClaim } from './gold.js'
import { matchLists, type Score, Tally } from './tally.js'
import { bagF1, words } from './words.js'

export interface ClaimReport {
  readonly claims: Score
  readonly onMatched: {
    readonly kind: number
    readonly polarity: number
    readonly speaker: number
    readonly standaloneTokenF1: number
    readonly startsUnresolved: number
    readonly matched: number
  }
  readonly quantities: Score
}

const LONGEST = 160

/**
 * Scores claims: matched one to one where their anchor clauses overlap; on the matched, what else is right. Claims in
 * boilerplate are neither demanded nor punished.
 */
export class ClaimScores {
  readonly mistakes: string[] = []
  private documents = 0
  private readonly found = new Tally()
  private readonly quantities = new Tally()
  private readonly sums = { kind: 0, polarity: 0, speaker: 0, standaloneTokenF1: 0, startsUnresolved: 0, matched: 0 }

  constructor(private readonly mistakesWanted = 0) {}

  add(gold: Gold, prediction: Prediction | undefined): void {
    if (!gold.claims) return
    this.documents++
    const [wanted, given] = [gold.claims, prediction?.claims ?? []]
    const matches = matchAnchors(gold.text, wanted, given)
    this.count(gold.text, wanted, given, matches)
    for (const [g, p] of matches.pairs) this.addMatch(g, p)
    if (this.mistakes.length < this.mistakesWanted) this.mistakes.push(...mistakesIn(gold, given, matches))
    this.mistakes.splice(this.mistakesWanted)
  }

  private count(
    text: string,
    wanted: readonly GoldClaim[],
    given: readonly RecordClaim[],
    matches: ClaimMatches,
  ): void {
    const matched = new Set(matches.pairs.map(([, p]) => p))
    const boilerplate = wanted.filter((one) => one.boilerplate)
    const onOptional = given.filter((one) =>
      matched.has(one)
        ? matches.closest.get(one)!.boilerplate
        : boilerplate.some((other) => overlap(text, other, one) > ON_BOILERPLATE),
    )
    const hits = matches.pairs.filter(([g]) => !g.boilerplate).length
    this.found.gold += wanted.length - boilerplate.length
    this.found.predicted += given.length - onOptional.length
    this.found.foundGold += hits
    this.found.rightPredicted += hits
  }

  private addMatch(gold: GoldClaim, claim: RecordClaim): void {
    const { sums } = this
    const by = speakerOf(claim)
    sums.matched++
    if (claim.kind === gold.kind) sums.kind++
    if (claim.polarity === gold.polarity) sums.polarity++
    if (by === gold.by || bagF1(words(by), words(gold.by)) >= SPEAKER_F1) sums.speaker++
    sums.standaloneTokenF1 += bagF1(words(claim.text), words(gold.standalone))
    if (startsWithPronoun(claim.text) && !startsWithPronoun(gold.standalone)) sums.startsUnresolved++
    const numbers = claim.quantities.map(({ text }) => numbersIn(text))
    matchLists(numbers, gold.quantities.map(numbersIn), (a, b) => a !== '' && a === b, this.quantities)
  }

  report(): ClaimReport | undefined {
    if (this.documents === 0) return undefined
    const { matched, ...sums } = this.sums
    const mean = (sum: number) => sum / (matched || 1)
    return {
      claims: this.found.score(),
      onMatched: {
        kind: mean(sums.kind),
        polarity: mean(sums.polarity),
        speaker: mean(sums.speaker),
        standaloneTokenF1: mean(sums.standaloneTokenF1),
        startsUnresolved: mean(sums.startsUnresolved),
        matched,
      },
      quantities: this.quantities.score(),
    }
  }
}

type ClaimMatches = Matches<GoldClaim, RecordClaim>

const ON_BOILERPLATE = 0.2
const SPEAKER_F1 = 0.66
const PRONOUN = /^(he|she|it|they|we|i|this|these|that|those|his|her|its|their|our|my)$/i

const startsWithPronoun = (text: string): boolean => PRONOUN.test(words(text)[0] ?? '')

const speakerOf = ({ speakers, quotation }: RecordClaim): string =>
  speakers.length > 0 ? speakers.map(({ name }) => name).join(' and ') : quotation ? 'unresolved' : 'release'

const numbersIn = (quantity: string): string => {
  const joined = words(quantity).join(' ')
  return (
    joined
      .replace(/,/g, '')
      .match(/\d+(\.\d+)?/g)
      ?.join(' ') ?? joined
  )
}

const mistakesIn = ({ id, text, claims }: Gold, given: readonly RecordClaim[], matches: ClaimMatches): string[] => {
  const [matchedGold, matchedGiven] = [new Set(matches.pairs.map(([g]) => g)), new Set(matches.pairs.map(([, p]) => p))]
  const anchor = ({ start, end }: Anchored) => text.slice(start, end).slice(0, LONGEST)
  return [
    ...(claims ?? [])
      .filter((one) => !one.boilerplate && !matchedGold.has(one))
      .map((one) => `${id} MISSED ${one.kind} by ${one.by}: ${anchor(one)}`),
    ...given
      .filter((one) => !matchedGiven.has(one))
      .map((one) => `${id} SPURIOUS ${one.kind} by ${speakerOf(one)}: ${anchor(one)}`),
  ]
}
