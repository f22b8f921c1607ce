import { STATEMENT_NOUNS, STATEMENT_VERBS } from '../../lexicon/cues.js'
import { clauseSubject } from './clause-subject.js'
import { contentFrom } from './content-start.js'
import type { Cue } from './cue.js'
import { authorBehind, ownerOf } from './owned-statement.js'
import { isMarkAt, type Reading, sentenceOf, stretch, wordAt } from './reading.js'
import type { Source } from './source.js'

/** “Doe released the following statement …”: words are put out that follow, in this sentence or behind it. */
export interface Statement {
  readonly cue: Cue
  readonly source: Source | null
  /** It points at what follows: “the following”, or its sentence ends with a colon. */
  readonly leadsOn: boolean
  readonly colon: boolean
  /** No verb puts it out (“Doe’s remarks:”): what stands here as cue is only the noun. */
  readonly bare: boolean
}

// “released a joint bipartisan public statement”
const GAP = 7
// “reply” is the shortest of the nouns: most words need no look at the list.
const SHORTEST = 5
const NO_FRAMES: Cue['frames'] = new Map()

/** The statements that a document introduces, in text order. */
export const statementsOf = (reading: Reading): Statement[] => {
  const { tokens, paragraphs } = reading
  const result: Statement[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.lower.length < SHORTEST || !STATEMENT_NOUNS.has(token.lower) || (reading.pieceAt[at] ?? -1) >= 0) continue
    const { english, zone } = paragraphs[token.paragraph]!
    const sentence = sentenceOf(reading, at)
    if (!english || zone === 'navigation' || zone === 'contact' || !sentence) continue
    const to = token.lower === 'following' && STATEMENT_NOUNS.has(wordAt(reading, at + 1)) ? at + 2 : at + 1
    const colon = endsWithColon(reading, sentence.to)
    const verb = verbBefore(reading, at, sentence.from)
    if (verb < 0) {
      const source = ownerOf(reading, to - 1)
      if (source) result.push({ cue: nounOf(reading, at, to), source, leadsOn: true, colon, bare: true })
      continue
    }
    const group = reading.phrases[reading.phraseAt[verb] ?? -1]
    const from = group?.kind === 'verb' ? group.from : verb
    const participle = from === verb && wordAt(reading, verb).endsWith('ing')
    const cue: Cue = {
      ...stretch(tokens, from, to),
      lemma: tokens[verb]!.lemma,
      frames: NO_FRAMES,
      head: verb,
      sentence: reading.sentenceAt[at]!,
      participle,
    }
    const following =
      has(reading, verb, Math.min(sentence.to, to + 2), 'following') || has(reading, verb, to + 3, 'below')
    const author = authorBehind(reading, to - 1, sentence.to)
    const source =
      author && isPerson(reading, author) ? author : clauseSubject(reading, cue, contentFrom(reading, sentence))
    result.push({ cue, source, leadsOn: colon || following, colon, bare: false })
    at = to - 1
  }
  return result
}

const verbBefore = (reading: Reading, noun: number, floor: number): number => {
  for (let at = noun - 1; at >= Math.max(floor, noun - GAP); at--) {
    const word = wordAt(reading, at)
    if (STATEMENT_VERBS.has(word) && reading.phrases[reading.phraseAt[at] ?? -1]?.kind !== 'noun') return at
    if (/^[.,;:]$/.test(word) || word === 'in' || word === 'to' || word === 'of') return -1
  }
  return -1
}

const has = (reading: Reading, from: number, to: number, word: string): boolean => {
  for (let at = from; at < to; at++) if (wordAt(reading, at) === word) return true
  return false
}

/** “… the following statement on the “cliff:”” ends with a colon too. */
const endsWithColon = (reading: Reading, to: number): boolean =>
  wordAt(reading, to - 1) === ':' || (isMarkAt(reading, to - 1) && wordAt(reading, to - 2) === ':')

const isPerson = (reading: Reading, { mention }: Source): boolean =>
  mention.form === 'name' && reading.names[reading.nameAt[mention.from] ?? -1]?.type === 'person'

const nounOf = (reading: Reading, at: number, to: number): Cue => ({
  ...stretch(reading.tokens, at, to),
  lemma: reading.tokens[at]!.lemma,
  frames: NO_FRAMES,
  head: at,
  sentence: reading.sentenceAt[at]!,
  participle: false,
})
