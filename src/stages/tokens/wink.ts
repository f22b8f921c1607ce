import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type WinkMethods } from 'wink-nlp'

/** What wink-nlp says of one token. `space` is the white space before it. */
export interface Reading {
  readonly words: readonly string[]
  readonly spaces: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

// Loading the model takes about 100 ms: on first use, so that importing the library costs nothing.
let reader: WinkMethods | undefined

/** Reads a stretch of text with wink-nlp: tokens and parts of speech in one pass, nothing else. */
export const read = (text: string): Reading => {
  reader ??= winkNLP(model, ['pos'])
  const its = reader.its
  const tokens = reader.readDoc(text).tokens()
  return {
    words: tokens.out(its.value) as string[],
    spaces: tokens.out(its.precedingSpaces) as string[],
    tags: tokens.out(its.pos) as string[],
    // Its type names its third parameter more narrowly than `out` does.
    lemmas: tokens.out(its.lemma as ItsFunction<string>) as string[],
  }
}
