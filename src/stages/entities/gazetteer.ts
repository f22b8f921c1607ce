import * as lists from '../../weights/gazetteer.js'
import { mayHold } from './tagger/bloom.js'
import { hash } from './tagger/hash.js'

const LISTS = {
  masculine: lists.masculine,
  feminine: lists.feminine,
  given: lists.given,
  surname: lists.surname,
  place: lists.place,
  country: lists.country,
  organization: lists.organization,
  demonym: lists.demonym,
}

export type List = keyof typeof LISTS

const cache = new Map<List, ReadonlySet<string>>()

/** One of compromise's name lists, lower case; split on first use, so that importing the library costs nothing. */
export const listed = (list: List): ReadonlySet<string> => {
  const known = cache.get(list)
  if (known) return known
  const words = new Set(LISTS[list].split('|'))
  cache.set(list, words)
  return words
}

let people: Uint8Array | undefined

/** Whether a lower-case word is among 197,000 given names and surnames; of other words 2 % are taken for one. */
export const isPersonsName = (lower: string): boolean => {
  people ??= Buffer.from(lists.people, 'base64')
  return mayHold(people, hash(lower))
}

let towns: ReadonlyMap<number, number> | undefined

/** The phrases that name a town, by `phraseHash`: 1 from 15,000 inhabitants, 2 from 50,000, 3 from 200,000. */
export const townSizes = (): ReadonlyMap<number, number> => {
  towns ??= sizesOf(lists.towns.map((list) => Buffer.from(list, 'base64')))
  return towns
}

const sizesOf = (buffers: readonly Buffer[]): ReadonlyMap<number, number> => {
  const sizes = new Map<number, number>()
  buffers.forEach((bytes, at) => {
    for (let i = 0; i + 4 <= bytes.length; i += 4) sizes.set(bytes.readInt32LE(i), at + 1)
  })
  return sizes
}
