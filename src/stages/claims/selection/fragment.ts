import type { Scene } from '../scene.js'
import { statedSubject } from '../wording/subject.js'

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '…', '”', '"', '’', "'", '»', ')', ',', '...'])

/** A line that ends without a stop, outside quoted speech, and what has its verb in capitals: a heading, a link, a field. */
export const isFragment = (scene: Scene, at: number): boolean => {
  const { clauses, sentences, tokens } = scene
  const last = tokens[sentences[clauses[at]!.sentence]!.to - 1]!
  return (!STOPS.has(last.word) && !last.word.endsWith('.')) || isHeaded(scene, at)
}

/** “Doe | Joins | Northwind as Director”: inside a sentence, verbs have no capital. */
const isHeaded = (scene: Scene, at: number): boolean => {
  const { clauses, phrases, tokens, sentences, inName } = scene
  const { kind, predicate, sentence, from } = clauses[at]!
  // “Northwind Pumps Inc.”, “For one student from Norland.”: no verb
  if (predicate === null) return kind === 'main'
  if (kind === 'main' && isBuilt(scene, at)) return true
  const { head, from: first } = phrases[predicate]!
  const { word, pos } = tokens[head]!
  // “…, and | Grant Doe”: no verb either
  if (kind === 'coordinate' && inName[head] === 1) return true
  if (pos === 'AUX' || first === sentences[sentence]!.from) return false
  const isCapital = word[0] !== word[0]!.toLowerCase() && word !== word.toUpperCase()
  if (first === from && kind !== 'participle') return false
  const next = tokens[head + 1]?.pos
  // A title: “Rising Over Hurdles”; but “Managing Director”
  if (word.endsWith('ing') && next !== 'PROPN' && next !== 'NOUN') return false
  return isCapital && !BEFORE_SENTENCE.has(tokens[first - 1]?.word ?? '')
}

// What a sentence may begin behind.
const BEFORE_SENTENCE: ReadonlySet<string> = new Set([
  '“',
  '"',
  '‘',
  "'",
  '(',
  ':',
  '.',
  '—',
  '–',
  '-',
  '--',
  '•',
  '*',
  ';',
])

/** “Built for a life at sea.”: a participle first, and no subject. */
const isBuilt = (scene: Scene, at: number): boolean => {
  const { clauses, phrases, tokens } = scene
  const { predicate } = clauses[at]!
  const { from, head } = phrases[predicate!]!
  return from === head && /(?:ed|ing|ilt)$/u.test(tokens[head]!.lower) && statedSubject(scene, at) === null
}
