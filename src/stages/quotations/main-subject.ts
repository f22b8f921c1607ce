import { indexFrom, type TokenSpan } from '../../document/span.js'
import type { Reading } from './reading.js'
import type { Source } from './source.js'
import { subjectBefore } from './subject.js'

// Clauses within quote marks stand in front of the one that they are quoted in.
const OUT_OF_ORDER = 16

/** The subject of the first main clause that has its predicate in a stretch of tokens; null when none has. */
export const mainSubject = (reading: Reading, { from, to }: Pick<TokenSpan, 'from' | 'to'>): Source | null => {
  const { clauses, phrases } = reading
  const near = indexFrom(clauses, from)
  const first = clauses
    .slice(Math.max(0, near - OUT_OF_ORDER), near + OUT_OF_ORDER)
    .filter((clause) => clause.kind === 'main' && clause.from >= from && clause.from < to)
    .map(({ predicate }) => phrases[predicate ?? -1])
    .find((predicate) => predicate !== undefined && predicate.from < to)
  return first ? subjectBefore(reading, first.from, from) : null
}
