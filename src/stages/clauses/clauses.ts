import type { Clause } from '../../document/layers.js'
import { COMPLEMENT_VERBS } from '../../lexicon/complement-takers.js'
import { BASE_FORMS } from '../../lexicon/irregular-verbs.js'
import { defineStage } from '../stage.js'
import type { Reading } from './draft.js'
import { finish } from './extent.js'
import { type Item, itemsOf } from './items.js'
import { read } from './read.js'
import { segmentsOf, titles } from './segments.js'

const TIMES: ReadonlySet<string> = new Set(
  'today yesterday tomorrow now year month week day morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
)

/** The propositions of each sentence: a chunk-by-chunk reading without a parser, in a stretch between quote marks. */
export const clauses = defineStage({
  name: 'clauses',
  needs: ['tokens', 'sentences', 'marks', 'phrases'],
  gives: 'clauses',
  run({ tokens, sentences, marks, phrases }) {
    const phraseOf = new Int32Array(tokens.length).fill(-1)
    phrases.forEach(({ from }, index) => {
      phraseOf[from] = index
    })
    const lemmaOf = (item: Item): string => {
      const token = tokens[phrases[item.phrase]?.head ?? item.from]!
      return BASE_FORMS.get(token.lower) ?? token.lemma
    }
    const headOf = (item: Item): string => tokens[phrases[item.phrase]?.head ?? item.from]!.lemma
    const isOwned = (item: Item): boolean => {
      for (let at = item.from; at < item.to; at++) if (tokens[at]!.lemma === "'s") return true
      return false
    }
    const isPlain = (item: Item): boolean => tokens[item.from]!.pos === 'NOUN' || tokens[item.from]!.pos === 'ADJ'
    const isTime = (item: Item): boolean => TIMES.has(tokens[phrases[item.phrase]?.head ?? item.from]!.lower)
    const isSomebody = (item: Item): boolean => {
      const { word, pos } = tokens[item.from]!
      return pos === 'PRON' || word[0] !== word[0]!.toLowerCase()
    }
    const takesClause = (item: Item): boolean => COMPLEMENT_VERBS.has(lemmaOf(item))
    const inTitle = titles(tokens, marks, phrases)
    const result: Clause[] = []
    for (const { sentence, ranges } of segmentsOf(tokens, sentences, marks, phrases)) {
      const items: Item[] = []
      ranges.forEach(({ from, to }, index) => {
        const before = ranges[index - 1]
        if (before) items.push({ kind: 'quoted', from: before.to, to: from, phrase: -1, word: '', form: null })
        itemsOf(tokens, phrases, phraseOf, inTitle, from, to, items)
      })
      if (items.length === 0) continue
      const reading: Reading = {
        items,
        lemmaOf,
        headOf,
        isOwned,
        isPlain,
        isTime,
        isSomebody,
        takesClause,
        drafts: [],
        owner: [],
        current: -1,
        verb: -1,
        absorbed: false,
      }
      read(reading)
      finish(reading, sentence, tokens, result)
    }
    return result
  },
})
