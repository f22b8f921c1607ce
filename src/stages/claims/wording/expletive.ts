import { BE, HAVE, MODALS, NEGATIONS } from '../../../lexicon/function-words.js'
import type { Scene } from '../scene.js'

// Verbs with an “it” that points at nothing: “it takes two years to”, “it feels like”. Written for this project.
const IMPERSONAL: ReadonlySet<string> = new Set('take seem appear feel look sound turn matter happen'.split(' '))
// Participles and nouns with the same “it”: “it is estimated that”, “it is my privilege to”.
const SAID: ReadonlySet<string> = new Set(
  `recommended expected estimated believed said hoped agreed known understood advised required imperative time worth
  up about just not like when because where why how all only`.split(/\s+/u),
)
const JOINING: ReadonlySet<string> = new Set('that to for when if how why whether'.split(' '))
// As far behind the verb as what the “it” announces is looked for, in tokens.
const REACH = 10

/** “it is time to”, “it is clear that”, “it is a privilege to”, “it takes years”: an “it” that stands for no thing. */
export const isExpletive = ({ tokens, sentences, phrases, phraseOf }: Scene, at: number): boolean => {
  let verb = at + 1
  let be = false
  for (; verb < tokens.length && isAuxiliary(tokens[verb]!.lower); verb++) be = BE.has(tokens[verb]!.lower)
  const said = tokens[verb]
  if (!said) return false
  if (!be) return said.pos === 'VERB' && IMPERSONAL.has(said.lemma)
  if (SAID.has(said.lower)) return true
  const sentence = sentences[phrases[phraseOf[at]!]?.sentence ?? -1]
  const end = Math.min(sentence?.to ?? tokens.length, verb + REACH)
  let opens = said.pos === 'ADJ' || said.pos === 'ADV'
  for (let next = verb + 1; next < end; next++) {
    const { lower, pos } = tokens[next]!
    // “it was John Roe who sold it”
    if (lower === 'who') return true
    opens ||= COURTESIES.has(lower)
    if (!opens) continue
    if (JOINING.has(lower) && !(pos === 'ADP' && tokens[next + 1]?.pos !== 'VERB' && lower === 'to')) return true
    if (pos === 'PUNCT') return false
  }
  return false
}

// “it is my privilege to”, “it is a shame that”
const COURTESIES: ReadonlySet<string> = new Set(
  'privilege honor honour pleasure joy duty responsibility shame goal hope belief intention mission priority'.split(
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
