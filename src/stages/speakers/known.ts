import type { Affiliation } from '../../document/layers.js'
import type { Found, Named } from './context.js'

// How many names back a body or office-holder is looked for: pages of text, while a 5 MB document stays cheap.
const WINDOW = 400

/** Tables of a document that sieves look things up in, made once, so that no source walks through all of it. */
export class Known {
  readonly #byAlias = new Map<string, number>()
  readonly #byRoleHead = new Map<string, Affiliation[]>()
  readonly #unnamed = new Map<string, number>()
  readonly #called = new Map<string, readonly number[]>()
  readonly #bodies: readonly Named[]

  constructor(found: readonly Found[], names: readonly Named[], affiliations: readonly Affiliation[]) {
    found.forEach(({ aliases }, index) => {
      for (const alias of aliases)
        if (!this.#byAlias.has(alias.toLowerCase())) this.#byAlias.set(alias.toLowerCase(), index)
    })
    for (const one of affiliations) {
      const head = one.role?.toLowerCase().split(/\s+/u).at(-1)
      if (!head) continue
      const list = this.#byRoleHead.get(head)
      if (list) list.push(one)
      else this.#byRoleHead.set(head, [one])
    }
    this.#bodies = names.filter(({ type, spoken }) => type === 'organization' && !spoken)
  }

  /** The entity that has a phrase as an alias (“the Company”). */
  byAlias(phrase: string): number | undefined {
    return this.#byAlias.get(phrase.toLowerCase())
  }

  /** The affiliations whose role ends with a word. */
  rolesEnding(head: string): readonly Affiliation[] {
    return this.#byRoleHead.get(head) ?? []
  }

  /** The bodies named before an offset, the nearest last. */
  bodiesBefore(offset: number): readonly Named[] {
    return windowBefore(this.#bodies, offset)
  }

  /** The entities that the text calls by a noun, worked out once a noun. */
  called(noun: string, work: () => readonly number[]): readonly number[] {
    const known = this.#called.get(noun) ?? work()
    this.#called.set(noun, known)
    return known
  }

  /** The unnamed speaker of a name, or who `make` adds. */
  unnamed(name: string, make: () => number): number {
    const key = name.toLowerCase()
    const known = this.#unnamed.get(key) ?? make()
    this.#unnamed.set(key, known)
    return known
  }
}

/** The last of some names that stand before an offset. */
export const windowBefore = (names: readonly Named[], offset: number): readonly Named[] => {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (names[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return names.slice(Math.max(0, low - WINDOW), low)
}
