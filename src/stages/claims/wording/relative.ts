import { body, subjectWords, type Wording } from './body.js'

const OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where', 'whom'])

/** “who lives here” → “Jane Doe lives here”; a clause with a subject of its own keeps it. */
export const relativeWords = (wording: Wording): string => {
  const { scene, clause } = wording
  const { subject, predicate, from: first } = scene.clauses[clause]!
  const from = Math.max(wording.from, first)
  const opener = scene.tokens[from]!.lower
  const phrase = subject === null ? null : scene.phrases[subject]!
  if (!phrase || phrase.from >= first) {
    const verb = predicate === null ? wording.to : scene.phrases[predicate]!.from
    return body(wording, OPENERS.has(opener) ? from + 1 : from, verb)
  }
  const before = subjectWords(wording, clause)
  return `${before}${opener === 'whose' ? '’s' : ''} ${body(wording, from + 1, from + 1)}`
}
