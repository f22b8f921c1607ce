import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction, type Model, type WinkMethods } from 'wink-nlp'

/** What wink-nlp says of one token. `space` is the white space before it. */
export interface Reading {
  readonly words: readonly string[]
  readonly spaces: readonly string[]
  readonly tags: readonly string[]
  readonly lemmas: readonly string[]
}

/** Where wink-nlp keeps the values of a feature that it knows, and those that it met: by its number each, and its number. */
interface Feature {
  readonly hash: { [value: string]: number }
  readonly list: string[]
  /** The number of the next one. */
  index: number
  /** How many it knew from the start. */
  readonly intrinsicSize: number
}

interface Core {
  readonly features: { readonly [name: string]: Partial<Feature> } & { readonly lexeme: Feature }
}

interface Reader {
  readonly wink: WinkMethods
  readonly core: Core
  /** How many of the list of words it knows no more, or knew from the start. */
  done: number
}

// What was forgotten leaves its place in wink-nlp's lists; with so many it starts again, which takes 15 ms.
const MOST_MET = 20_000

// The model quotes this part of itself anew each time it is asked, until it is too long for a string; only entities that
// are taught, and none are, need it.
const UNUSED = { machines: '', transformers: [] }

// Loading the model takes about 100 ms: on first use, so that importing the library costs nothing.
let reader: Reader | undefined

const newReader = (core: Core): Reader => {
  const wink = winkNLP({ ...model, core: () => core, metaCER: () => UNUSED } as unknown as Model, ['pos'])
  return { wink, core, done: core.features.lexeme.list.length }
}

/**
 * wink-nlp remembers each unknown word as it first met it, and splits and tags it otherwise from then on: after “F.C.” it
 * no longer ends a sentence there. Forgotten, a text is read alike whatever was read before.
 */
const forget = (reader: Reader): void => {
  const { hash, list } = reader.core.features.lexeme
  for (; reader.done < list.length; reader.done++) {
    delete hash[list[reader.done]!]
    list[reader.done] = ''
  }
}

/** The model as it was loaded: to load it again would leave some 30 MB to be cleaned up. */
const restored = (core: Core): Core => {
  for (const feature of Object.values(core.features)) if (isOpen(feature)) restore(feature)
  return core
}

const isOpen = (feature: Partial<Feature>): feature is Feature => feature.hash !== undefined

const restore = (feature: Feature): void => {
  const { hash, list, intrinsicSize } = feature
  for (let at = intrinsicSize; at < list.length; at++) delete hash[list[at]!]
  list.length = intrinsicSize
  feature.index = intrinsicSize
}

/** Reads a stretch of text with wink-nlp: tokens and parts of speech in one pass, nothing else. */
export const read = (text: string): Reading => {
  if (!reader) reader = newReader((model.core as () => Core)())
  else if (reader.done - reader.core.features.lexeme.intrinsicSize > MOST_MET) reader = newReader(restored(reader.core))
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
