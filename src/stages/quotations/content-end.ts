import type { Sentence } from '../../document/layers.js'
import { indexFrom } from '../../document/span.js'
import { cueVerb } from '../../lexicon/cues.js'
import { contentFrom } from './content-start.js'
import { isMarkAt, type Reading, wordAt } from './reading.js'
import { hasVerb } from './verbs.js'

const STOP = /^[.!;:]$/
const CONJUNCTIONS = new Set(['and', 'but', 'while', 'whereas'])
const CONTRASTS = new Set(['while', 'whereas', 'although', 'though'])
const AFTER_QUOTE = new Set(['at', 'in', 'on', 'during'])

/** Where reported content that begins at a token ends (token index, exclusive): the sentence's end, or where another report begins. */
export const contentTo = (reading: Reading, from: number, sentence: Sentence): number => {
  const last = lastToken(reading, from, sentence)
  const first = contentFrom(reading, sentence)
  const contrasted = first < from && CONTRASTS.has(wordAt(reading, first))
  for (let at = from + 2; at < last; at++) {
    const word = wordAt(reading, at)
    if (word === ',' && endsBehindComma(reading, at, last)) return at
    // “While Acme said that prices would rise, | its rival warned that …”
    if (word === ',' && contrasted && anotherReport(reading, at + 1, last)) return at
    if (CONJUNCTIONS.has(word) && (isAccording(reading, at + 1) || anotherReport(reading, at + 1, last)))
      return wordAt(reading, at - 1) === ',' ? at - 1 : at
    if (
      COORDINATORS.has(word) &&
      (isOutside(reading, at + 1, from) || (wordAt(reading, at + 1) === 'then' && wordAt(reading, at - 1) === ','))
    )
      return wordAt(reading, at - 1) === ',' ? at - 1 : at
    if (word === ';' && anotherReport(reading, at + 1, last)) return at
  }
  return last
}

/** “data show that it works, but | according to the agency, …” */
const isAccording = (reading: Reading, at: number): boolean =>
  wordAt(reading, wordAt(reading, at) === ',' ? at + 1 : at) === 'according'

/** The sentence's end without its full stop; a stop inside closing marks stays. */
const lastToken = (reading: Reading, from: number, sentence: Sentence): number => {
  let to = sentence.to
  while (to > from && STOP.test(wordAt(reading, to - 1))) to--
  if (isMarkAt(reading, to - 1) && (reading.pieceAt[to - 1] ?? -1) < 0) to--
  while (to > from && wordAt(reading, to - 1) === ',') to--
  return to
}

/** “…, according to Doe”, “…, adding that …”, “… ‘use of the Moon’, at a conference”. */
const endsBehindComma = (reading: Reading, comma: number, last: number): boolean => {
  const next = wordAt(reading, comma + 1)
  if (next === 'according') return true
  if (
    next.endsWith('ing') &&
    cueVerb(next) &&
    (reading.phrases[reading.phraseAt[comma + 1] ?? -1]?.kind ?? 'verb') === 'verb'
  ) {
    const object = wordAt(reading, comma + 2)
    return object === 'that' || object === ',' || isMarkAt(reading, comma + 2)
  }
  return isMarkAt(reading, comma - 1) && AFTER_QUOTE.has(next) && !hasVerb(reading, comma, last)
}

/** “told police he was lost, and then fled”: a coordinate clause that goes on with the clause of the cue. */
const isOutside = (reading: Reading, at: number, contentFrom: number): boolean => {
  const { clauses } = reading
  for (let place = indexFrom(clauses, at); place < clauses.length && clauses[place]!.from <= at + 2; place++) {
    const { kind, parent } = clauses[place]!
    if (
      kind === 'coordinate' &&
      parent !== null &&
      clauses[parent]!.kind === 'main' &&
      clauses[parent]!.from < contentFrom
    )
      return true
  }
  return false
}

const COORDINATORS = new Set(['and', 'but'])
// “and | its main rival, Acme Industries, Inc., | warned that”
const REACH = 14

/** “and (he) added that”: a reporting verb with “that” or a quotation soon behind the conjunction. */
const anotherReport = (reading: Reading, from: number, last: number): boolean => {
  for (let at = from; at < Math.min(last, from + REACH); at++) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind !== 'verb' || wordAt(reading, at) === 'including') continue
    // “as “proven” and | “doctor recommended””: no verb within the marks reports
    if ((reading.pieceAt[at] ?? -1) >= 0) continue
    const verb = cueVerb(wordAt(reading, phrase.head))
    const behind = wordAt(reading, phrase.to)
    return (
      verb !== undefined &&
      (behind === 'that' || behind === ',' || (reading.pieceAt[phrase.to] ?? -1) >= 0) &&
      wordAt(reading, phrase.from) !== 'to'
    )
  }
  return false
}
