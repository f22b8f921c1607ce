import type { Marks, Sentence, Token } from '../../document/layers.js'
import type { Stretch } from './words.js'

/** The sentences cut at every quote mark, in text order: “A phrase never crosses a mark” needs no rule after this. */
export const stretches = (tokens: readonly Token[], sentences: readonly Sentence[], marks: Marks): Stretch[] => {
  const isMark = new Uint8Array(tokens.length)
  for (const pair of marks.pairs) {
    isMark[pair.from] = 1
    if (pair.closed && pair.to > pair.from) isMark[pair.to - 1] = 1
  }
  const result: Stretch[] = []
  sentences.forEach((sentence, index) => {
    let from = sentence.from
    for (let at = sentence.from; at <= sentence.to; at++) {
      if (at < sentence.to && !isMark[at] && (tokens[at]!.pos !== 'PUNCT' || !LOOSE_MARK.has(tokens[at]!.word)))
        continue
      if (at > from) result.push({ from, to: at, sentence: index })
      from = at + 1
    }
  })
  return result
}

// A double quote mark ends a phrase even where it found no partner.
const LOOSE_MARK: ReadonlySet<string> = new Set(['"', '“', '”', '„', '«', '»', "''", '``'])
