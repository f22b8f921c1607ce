import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type Model, type WinkMethods } from 'wink-nlp'

/** What wink-nlp says of one token. `space` is the white space before it. */
export interface Reading {
  readonly words: readonly string[]
  readonly spaces: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

/** Where wink-nlp keeps the words that it knows, and those that it met: a number for each, and each by its number. */
interface Lexemes {
  readonly hash: { [word: string]: number }
  readonly list: readonly string[]
}

interface Reader {
  readonly wink: WinkMethods
  readonly lexemes: Lexemes
  /** How many words it knew from the start. */
  readonly known: number
  /** How many of the list it knows no more, or knew from the start. */
  done: number
}

// What was forgotten leaves its place in wink-nlp's lists empty; with so many (some 20 MB) a new reader is made.
const MOST_MET = 100_000

// Loading the model takes about 100 ms: on first use, so that importing the library costs nothing.
let reader: Reader | undefined

const newReader = (): Reader => {
  const core = (model.core as () => { features: { lexeme: Lexemes } })()
  const wink = winkNLP({ ...model, core: () => core } as Model, ['pos'])
  const { lexeme } = core.features
  return { wink, lexemes: lexeme, known: lexeme.list.length, done: lexeme.list.length }
}

/**
 * wink-nlp remembers each unknown word as it first met it, and splits and tags it otherwise from then on: after “F.C.” it
 * no longer ends a sentence there. Forgotten, a text is read alike whatever was read before.
 */
const forget = (reader: Reader): void => {
  const { hash, list } = reader.lexemes
  for (; reader.done < list.length; reader.done++) delete hash[list[reader.done]!]
}

/** Reads a stretch of text with wink-nlp: tokens and parts of speech in one pass, nothing else. */
export const read = (text: string): Reading => {
  if (!reader || reader.done - reader.known > MOST_MET) reader = newReader()
  const { its } = reader.wink
  const tokens = reader.wink.readDoc(text).tokens()
  const reading = {
    words: tokens.out(its.value) as string[],
    spaces: tokens.out(its.precedingSpaces) as string[],
    tags: tokens.out(its.pos) as string[],
    // Its type names its third parameter more narrowly than `out` does.
    lemmas: tokens.out(its.lemma as ItsFunction<string>) as string[],
  }
  forget(reader)
  return reading
}
