import type { ArticleSource } from '../../document/article.js'
import type { Record } from '../../document/record.js'
import type { Database } from '../databases/dialect.js'

/** Takes records. Every method throws an OutputError when nothing more can be written. */
export interface Sink {
  /** What errors and the summary call it. */
  readonly name: string
  /**
   * Writes all of these or none. Writing a document again replaces it.
   * @throws {TargetAway} when the same may work in a while
   * @throws {InputError} or any other, when it is one of the records that cannot be written
   */
  put(records: readonly Record[]): Promise<void>
  /** All has been written: makes it final. */
  close(outcome: Outcome): Promise<void>
  /** The run broke off: leaves no half-written file, and says so where that can still be said. Never throws. */
  abort(outcome: Outcome): Promise<void>
  /**
   * Which of these documents are there already, whole, from this very source and with the confidence of this run, in
   * the order asked. Where every run
   * writes anew there is no such question.
   */
  holds?(documents: readonly Held[]): Promise<readonly boolean[]>
}

export interface Held {
  readonly id: string
  readonly source: ArticleSource
}

/** What a sink writes down of the run itself. */
export interface Run {
  readonly id: string
  /** ISO 8601, UTC. */
  readonly startedAt: string
  readonly inputs: readonly string[]
  /** Name and version. */
  readonly program: string
  /** What `thisProcess` calls the one that runs; none when left out. */
  readonly process?: string
  /** Quotations below it are left out of the records; 0 when left out. */
  readonly minConfidence?: number
}

/** How a run ended. */
export interface Outcome {
  readonly status: 'finished' | 'interrupted' | 'broken'
  readonly documents: number
  readonly failures: number
}

/** Where records can go: `--to SCHEME:ADDRESS`. */
export interface Target {
  readonly scheme: string
  /** What stands behind the scheme, for the help: `PATH`. */
  readonly address: string
  readonly about: string
  open(address: string, run: Run): Promise<Sink>
  /** Opens what is there to be asked; databases only. */
  readonly ask?: (address: string) => Promise<Database>
}
