import { isLegalForm, isOrganizationHead, isPublicBodyHead } from '../../../lexicon/organizations.js'
import { isCredential, isHonorific, isRoleHead, isTitleModifier, isTitlePrefix } from '../../../lexicon/titles.js'
import { isPersonsName, type List, listed } from '../gazetteer.js'
import { hash, mix } from './hash.js'
import { isConnector, isDirection, isParticle } from './word-lists.js'

/** What one spelling says by itself, wherever it stands. Strings are hashed, so that features are made of numbers only. */
export interface Word {
  readonly lower: number
  readonly shape: number
  /** One bit a list that the word is in; see `LISTS`. */
  readonly lists: number
  /** Its clusters, coarse to fine; -1 when it is in none. */
  readonly clusters: readonly number[]
  /** The features that it has wherever it stands. */
  readonly own: Int32Array
}

/** The clusters of a spelling, digits written as 9. */
export type Clusters = (spelling: string) => readonly number[]

const names =
  (list: List) =>
  (lower: string): boolean =>
    listed(list).has(lower)

const LISTS: readonly ((lower: string) => boolean)[] = [
  names('masculine'),
  names('feminine'),
  names('given'),
  names('surname'),
  names('place'),
  names('country'),
  names('organization'),
  names('demonym'),
  isLegalForm,
  isOrganizationHead,
  isPublicBodyHead,
  isHonorific,
  isTitlePrefix,
  isRoleHead,
  isTitleModifier,
  isCredential,
  isConnector,
  isParticle,
  isDirection,
  (lower) => CALENDAR.has(lower),
  isPersonsName,
]

export const HONORIFIC_BIT = 1 << 11
export const TITLE_BIT = 1 << 12
export const ROLE_BIT = 1 << 13
export const LEGAL_BIT = 1 << 8
export const ORG_HEAD_BIT = 1 << 9
export const GIVEN_BITS = 7

const CALENDAR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/u),
)

// What is known of a spelling is kept for the next documents, until there are too many.
const KEPT = 8_000
let kept = new Map<string, Word>()
let keptFor: Clusters | null = null

/** `readWord`, remembered: most words of a document were in the one before. */
export const knownWord = (spelling: string, clusters: Clusters): Word => {
  if (keptFor !== clusters || kept.size > KEPT) {
    kept = new Map()
    keptFor = clusters
  }
  let word = kept.get(spelling)
  if (!word) {
    word = readWord(spelling, clusters)
    kept.set(spelling, word)
  }
  return word
}

export const readWord = (spelling: string, clusters: Clusters): Word => {
  const lower = spelling.toLowerCase()
  let lists = 0
  for (let bit = 0; bit < LISTS.length; bit++) if (LISTS[bit]!(lower)) lists |= 1 << bit
  const known = clusters(spelling.replace(/\d/gu, '9'))
  const word = {
    lower: hash(lower),
    shape: hash(shapeOf(spelling)),
    lists,
    clusters: known.length > 0 ? known : NO_CLUSTERS,
  }
  return { ...word, own: ownFeatures(word, lower) }
}

const NO_CLUSTERS = [-1, -1, -1]

/** The beginnings and ends that are looked at, in letters. */
const PREFIXES = [3, 4]
const SUFFIXES = [1, 2, 3, 4]

const ownFeatures = ({ lower, shape, lists, clusters }: Omit<Word, 'own'>, text: string): Int32Array => {
  const seen = [lower, shape, mix(lists, shape), ...clusters.map((cluster) => mix(cluster, shape))]
  for (const n of PREFIXES) seen.push(text.length > n ? hash(text.slice(0, n)) : 0)
  for (const n of SUFFIXES) seen.push(text.length > n ? hash(text.slice(-n)) : 0)
  const features = seen.map((value, at) => mix(OWN + at, value))
  for (let bit = 0; bit < LISTS.length; bit++) if (lists & (1 << bit)) features.push(mix(OWN + 100 + bit, 1))
  return Int32Array.from(features)
}

// Keeps the templates of a word's own features apart from the others.
const OWN = 500_009

/** "Xx", "XX", "X.", "xX", "Xx-x", "9": kinds of characters, repetitions cut short at two. */
const shapeOf = (spelling: string): string => {
  let shape = ''
  let last = ''
  let run = 0
  for (let i = 0; i < Math.min(spelling.length, 24); i++) {
    const c = spelling[i]!
    const kind =
      c !== c.toLowerCase()
        ? 'X'
        : c !== c.toUpperCase()
          ? 'x'
          : c >= '0' && c <= '9'
            ? '9'
            : /\p{L}/u.test(c)
              ? 'o'
              : c
    run = kind === last ? run + 1 : 1
    if (run <= 2) shape += kind
    last = kind
  }
  return spelling.length <= 3 && /^X+$/.test(shape) ? shape + spelling.length : shape
}
