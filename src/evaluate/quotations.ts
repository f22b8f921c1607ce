import { Attributes } from './attributes.js'
import { Calibration } from './calibration.js'
import { type Comparison, compare, type Prediction } from './comparison.js'
import { DatelineScore } from './dateline.js'
import { Detection } from './detection.js'
import { Exactness } from './exact.js'
import type { Gold } from './gold.js'
import { Lists } from './lists.js'
import { mistakeLine, mistakesIn } from './mistakes.js'
import { QuotedWords } from './quoted-words.js'
import { type RuleReport, RuleScores } from './rules.js'

/** Scores quotations, their speakers and what belongs to them, document by document. */
export class QuotationScores {
  /** The first mistakes, a line each. */
  readonly mistakes: string[] = []
  private documents = 0
  private missing = 0
  private readonly detection = new Detection()
  private readonly attributes = new Attributes()
  private readonly exactness = new Exactness()
  private readonly lists = new Lists()
  private readonly dateline = new DatelineScore()
  private readonly calibration = new Calibration()
  private readonly quotedWords = new QuotedWords()
  private readonly rules = new RuleScores()

  /** @param mistakesWanted how many mistakes are written down */
  constructor(private readonly mistakesWanted = 0) {}

  add(gold: Gold, prediction: Prediction | undefined): void {
    const comparison = compare(gold, prediction)
    this.documents++
    if (!prediction) this.missing++
    const verdicts = this.detection.add(comparison)
    this.attributes.add(comparison)
    this.exactness.add(comparison)
    this.lists.add(comparison)
    this.dateline.add(comparison)
    this.quotedWords.add(comparison)
    this.calibrate(comparison, verdicts)
    const mistakes = mistakesIn(comparison, verdicts)
    this.rules.add(comparison, verdicts, mistakes)
    for (const one of mistakes)
      if (one.reason !== 'wrong source' && this.mistakes.length < this.mistakesWanted)
        this.mistakes.push(mistakeLine(gold.id, one))
  }

  private calibrate({ predictedSides, hasSpeakers }: Comparison, verdicts: ReturnType<Detection['add']>): void {
    verdicts.forEach((verdict, index) => {
      if (verdict)
        this.calibration.add(
          predictedSides[index]!.quotation.confidence,
          hasSpeakers ? verdict.speaker : verdict.source,
        )
    })
  }

  /** Which rules decided, and how they fared. */
  ruleReport(): RuleReport {
    return this.rules.report()
  }

  report() {
    return {
      documents: this.documents,
      missingPredictions: this.missing,
      ...this.detection.report(),
      onMatched: this.attributes.report(),
      ...this.exactness.report(),
      lists: this.lists.report(),
      dateline: this.dateline.report(),
      calibration: this.calibration.report(),
      notQuotesTaken: this.quotedWords.report(),
    }
  }
}

export type QuotationReport = ReturnType<QuotationScores['report']>
