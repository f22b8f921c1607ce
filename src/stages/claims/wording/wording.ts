import type { Candidate } from '../candidate.js'
import type { Scene } from '../scene.js'
import type { TimeAt } from '../time.js'
import { appositiveWords } from './appositive.js'
import { body, type Wording } from './body.js'
import { behindConnector } from './connectors.js'
import { coordinateWords } from './coordinate.js'
import { framedWords } from './framed.js'
import { nominalWords } from './nominal.js'
import { participleWords } from './participle.js'
import { achievedWords, askedWords } from './purpose.js'
import { quoted } from './quoted.js'
import { relativeWords } from './relative.js'
import { statedSubject } from './subject.js'
import { voiceOf } from './voice.js'

/** What a claim says with nothing else at hand; `times` are those that lie in it. */
export const wordingOf = (scene: Scene, candidate: Candidate, times: readonly TimeAt[]): string => {
  const { clause, to, quotation, frame } = candidate
  const from = behindConnector(scene.tokens, candidate.from, to)
  const voice = voiceOf(scene, quotation)
  const wording: Wording = {
    scene,
    voice,
    quotation,
    named: new Set(),
    singular: false,
    clause: clause ?? -1,
    from,
    to,
    times,
  }
  if (frame) return punctuated(framedWords(wording, frame))
  return punctuated(
    askedWords(wording) || (clause === null ? nominalWords(wording, quotation) : clauseWords(wording, clause)),
  )
}

const clauseWords = (wording: Wording, clause: number): string => {
  const { kind, predicate, from: first } = wording.scene.clauses[clause]!
  if (predicate === null)
    return kind === 'appositive' ? appositiveWords(wording) : body(wording, wording.from, wording.from)
  switch (kind) {
    case 'coordinate':
      return coordinateWords(wording)
    case 'participle':
    case 'infinitive':
      return kind === 'participle' ? participleWords(wording) : achievedWords(wording)
    case 'relative':
      return relativeWords(wording)
    case 'adverbial':
      return wording.scene.tokens[wording.scene.phrases[predicate]!.from]!.lower.endsWith('ing') && wording.from > first
        ? participleWords(wording)
        : plainWords(wording, predicate)
    default:
      return plainWords(wording, predicate)
  }
}

/** A clause with a subject of its own. */
const plainWords = (wording: Wording, predicate: number): string => {
  const { scene, clause, from, to } = wording
  const verb = scene.phrases[predicate]!.from
  if (verb <= from || verb >= to) return body(wording, from, from)
  return body(wording, from, verb, [], statedSubject(scene, clause) === null ? -1 : verb)
}

const EDGE: ReadonlySet<string> = new Set(' \t\n,;:—–-')

/** A sentence: capital first, full stop last, no comma left over at its ends. */
const punctuated = (sentence: string): string => {
  let [from, to] = [0, sentence.length]
  while (from < to && EDGE.has(sentence[from]!)) from++
  while (to > from && EDGE.has(sentence[to - 1]!)) to--
  if (from === to) return ''
  const whole = quoted(withoutComma(sentence.slice(from, to)))
  const first = whole[0]!.toUpperCase()
  const capital = first === whole[0] ? whole : first + whole.slice(1)
  return STOP.test(capital.slice(-2)) ? capital : `${capital}.`
}

const STOP = /[.!?]["”’)]?$/u

/** “… new,” → “… new” before a closing mark. */
const withoutComma = (words: string): string =>
  words.at(-2) === ',' && CLOSING.has(words.at(-1)!) ? words.slice(0, -2) + words.at(-1)! : words

const CLOSING: ReadonlySet<string> = new Set(['”', '"', '’'])
