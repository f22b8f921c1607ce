import type { PartOfSpeech, Phrase } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { nounPhrase } from './noun-phrase.js'
import { stretches } from './stretches.js'
import { correct } from './tags.js'
import { verbGroup } from './verb-group.js'
import type { Words } from './words.js'

// What a phrase may begin with: a noun phrase or a verb group, or only a verb group.
const BEGINS: { readonly [tag in PartOfSpeech]?: 'noun' | 'verb' } = {
  ADJ: 'noun',
  ADV: 'noun',
  DET: 'noun',
  NOUN: 'noun',
  NUM: 'noun',
  PRON: 'noun',
  PROPN: 'noun',
  SYM: 'noun',
  X: 'noun',
  VERB: 'noun',
  AUX: 'verb',
  PART: 'verb',
}

/** Noun phrases without what hangs on them, and verb groups: a chunker over wink-nlp's corrected parts of speech. */
export const phrases = defineStage({
  name: 'phrases',
  needs: ['tokens', 'sentences', 'marks'],
  gives: 'phrases',
  run({ tokens, sentences, marks }) {
    const words: Words = { tokens, tags: tokens.map((token) => token.pos) }
    const result: Phrase[] = []
    for (const stretch of stretches(tokens, sentences, marks)) {
      correct(words, stretch)
      for (let at = stretch.from; at < stretch.to; ) {
        const begins = BEGINS[words.tags[at]!]
        const noun = begins === 'noun' ? nounPhrase(words, stretch, at) : null
        const group = noun ?? (begins ? verbGroup(words, stretch, at) : null)
        if (!group) {
          at++
          continue
        }
        const [start, end] = [tokens[at]!.start, tokens[group.to - 1]!.end]
        result.push({
          kind: noun ? 'noun' : 'verb',
          from: at,
          to: group.to,
          start,
          end,
          head: group.head,
          sentence: stretch.sentence,
        })
        at = group.to
      }
    }
    return result
  },
})
