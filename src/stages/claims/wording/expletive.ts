import type { Phrase, Token } from '../../../document/layers.js'
import { BE, HAVE, MODALS, NEGATIONS } from '../../../lexicon/function-words.js'
import { lemmaOf } from '../predicate.js'
import type { Scene } from '../scene.js'

// Verbs with an “it” that points at nothing: “it takes two years to”, “it seems that”. Written for this project.
const IMPERSONAL: ReadonlySet<string> = new Set(['take', 'seem', 'appear'])
// Participles and nouns with the same “it”: “it is estimated that”, “it is time to”.
const SAID: ReadonlySet<string> = new Set(
  `recommended expected estimated believed said hoped agreed known understood advised required imperative time
  worth`.split(/\s+/u),
)
// With these “it” may be something: “it feels like”, “it happened in May”, “it is about trust”.
const PERHAPS_IMPERSONAL: ReadonlySet<string> = new Set(['feel', 'look', 'sound', 'turn', 'matter', 'happen'])
const PERHAPS_SAID: ReadonlySet<string> = new Set(
  'up about just not like when because where why how all only'.split(' '),
)
const JOINING: ReadonlySet<string> = new Set('that to for when if how why whether'.split(' '))
// As far behind the verb as what the “it” announces is looked for, in tokens.
const REACH = 10

/** “it is time to”, “it is clear that”, “it feels like”: an “it” that stands for no thing, or may stand for none. */
export const isExpletive = (scene: Scene, at: number): boolean => expletive(scene, at) !== null

/** The same where it surely stands for none. */
export const isSurelyExpletive = (scene: Scene, at: number): boolean => expletive(scene, at) === 'surely'

const expletive = ({ tokens, sentences, phrases, phraseOf }: Scene, at: number): 'surely' | 'perhaps' | null => {
  let verb = at + 1
  let be = false
  for (; verb < tokens.length && isAuxiliary(tokens[verb]!.lower); verb++) be = BE.has(tokens[verb]!.lower)
  const said = tokens[verb]
  if (!said) return null
  if (!be) {
    if (said.pos !== 'VERB') return null
    const lemma = lemmaOf(said)
    return IMPERSONAL.has(lemma) ? 'surely' : PERHAPS_IMPERSONAL.has(lemma) ? 'perhaps' : null
  }
  if (SAID.has(said.lower)) return 'surely'
  if (PERHAPS_SAID.has(said.lower)) return 'perhaps'
  if (isCleft(tokens, phrases[phraseOf[verb]!])) return 'surely'
  const sentence = sentences[phrases[phraseOf[at]!]?.sentence ?? -1]
  const end = Math.min(sentence?.to ?? tokens.length, verb + REACH)
  let opens = said.pos === 'ADJ' || said.pos === 'ADV'
  for (let next = verb + 1; next < end; next++) {
    const { lower, pos } = tokens[next]!
    // “it was John Roe who sold it”
    if (lower === 'who') return 'surely'
    opens ||= COURTESIES.has(lower)
    if (!opens) continue
    if (JOINING.has(lower) && !(lower === 'to' && isNominal(tokens[next + 1])))
      return lower === 'to' && mayBeNoun(tokens[next + 1], pos) ? 'perhaps' : 'surely'
    if (pos === 'PUNCT') return null
  }
  return null
}

/** “it was | the council that closed it”, but not “it is | the first school that …” */
const isCleft = (tokens: readonly Token[], phrase: Phrase | undefined): boolean => {
  if (phrase?.kind !== 'noun' || tokens[phrase.to]?.lower !== 'that') return false
  const first = tokens[phrase.from]!
  return (first.lower === 'the' && phrase.to - phrase.from === 2) || first.pos === 'PROPN'
}

const NOMINAL: ReadonlySet<string> = new Set(['DET', 'PROPN', 'PRON', 'NUM', 'ADJ'])

/** “it is important to | Acme” */
const isNominal = (token: Token | undefined): boolean => token === undefined || NOMINAL.has(token.pos)

/** “it is close to | opening”, “to | completion” */
const mayBeNoun = (token: Token | undefined, to: Token['pos']): boolean =>
  token?.lower.endsWith('ing') === true || (to === 'ADP' && token?.pos === 'NOUN')

// “it is my privilege to”, “it is a shame that”
const COURTESIES: ReadonlySet<string> = new Set(
  'privilege honor honour pleasure joy duty shame disgrace challenge goal hope belief intention mission priority'.split(
    ' ',
  ),
)

const isAuxiliary = (word: string): boolean =>
  BE.has(word) || HAVE.has(word) || MODALS.has(word) || NEGATIONS.has(word) || ADVERBS.has(word) || DOES.has(word)

const ADVERBS: ReadonlySet<string> = new Set(
  'also now still really never always often only just even therefore'.split(' '),
)
const DOES: ReadonlySet<string> = new Set(['does', 'did', 'do'])

/** “it is a …”, “it’s a …” */
export const isEvent = ({ tokens }: Scene, at: number): boolean =>
  BE.has(tokens[at + 1]?.lower ?? '') && (tokens[at + 2]?.lower === 'a' || tokens[at + 2]?.lower === 'an')
