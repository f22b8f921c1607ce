import type { PartOfSpeech, Token } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { chunks } from './chunks.js'
import { plainLetters } from './plain-letters.js'
import { read } from './wink.js'

// How far behind the expected place a token is looked for when wink-nlp has swallowed characters (a BOM, say).
const DRIFT = 64

/** Words, offsets and parts of speech, once, for every later stage. */
export const tokens = defineStage({
  name: 'tokens',
  needs: ['paragraphs'],
  gives: 'tokens',
  run({ text, paragraphs }) {
    const result: Token[] = []
    let paragraph = 0
    for (const chunk of chunks(text, paragraphs)) {
      const plain = plainLetters(text.slice(chunk.start, chunk.end))
      const { words, spaces, tags, lemmas } = read(plain.text)
      let at = 0
      for (let i = 0; i < words.length; i++) {
        const wink = words[i]!
        const from = place(plain.text, wink, at + spaces[i]!.length, at)
        if (from < 0) continue
        at = from + wink.length
        if (/^\s*$/.test(wink)) continue
        const start = chunk.start + plain.startOf(from)
        const word = text.slice(start, chunk.start + plain.endOf(at))
        while (paragraph + 1 < paragraphs.length && paragraphs[paragraph + 1]!.start <= start) paragraph++
        const lemma = word === wink ? lemmaOf(word, lemmas[i]) : word.toLowerCase()
        if (EMOTICON.test(word))
          for (let sign = 0; sign < word.length; sign++)
            push(result, word[sign]!, start + sign, word[sign]!, 'PUNCT', paragraph)
        else if (GLUED.test(word)) {
          push(result, word.slice(0, SAID), start, 'say', 'VERB', paragraph)
          push(result, word.slice(SAID), start + SAID, word.slice(SAID).toLowerCase(), 'PROPN', paragraph)
        } else push(result, word, start, lemma, tags[i] as PartOfSpeech, paragraph)
      }
    }
    return result
  },
})

// For wink-nlp “Jane Doe (R-OH):” ends with a sad face.
const EMOTICON = /^[():;]{2}$/u

// “said<a>Senator Doe</a>” of a web page, its tags taken away: saidSenator
const GLUED = /^(?:said|says)\p{Lu}\p{Ll}+$/u
const SAID = 'said'.length

/** For “constructor” and its like wink-nlp has no lemma that is a word, for “IAM” some other word of the text. */
const lemmaOf = (word: string, lemma: unknown): string =>
  typeof lemma === 'string' && lemma === lemma.toLowerCase() ? lemma : word.toLowerCase()

const place = (text: string, word: string, expected: number, at: number): number => {
  if (text.startsWith(word, expected)) return expected
  const found = text.slice(at, at + DRIFT + word.length).indexOf(word)
  return found < 0 ? -1 : at + found
}

// wink-nlp splits “Acme’s” but leaves “co-founder’s” whole.
const POSSESSIVE = /^(.+)(['’]s)$/iu

const push = (
  into: Token[],
  word: string,
  start: number,
  lemma: string,
  pos: PartOfSpeech,
  paragraph: number,
): void => {
  const last = word.charCodeAt(word.length - 1) | 0x20
  const [, owner, ending] = (last === 0x73 && POSSESSIVE.exec(word)) || []
  if (!owner || !ending) {
    into.push({ start, end: start + word.length, word, lower: word.toLowerCase(), lemma, pos, paragraph })
    return
  }
  const middle = start + owner.length
  into.push({ start, end: middle, word: owner, lower: owner.toLowerCase(), lemma: owner.toLowerCase(), pos, paragraph })
  into.push({
    start: middle,
    end: middle + 2,
    word: ending,
    lower: ending.toLowerCase(),
    lemma: "'s",
    pos: 'PART',
    paragraph,
  })
}
