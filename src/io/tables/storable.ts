// Neither PostgreSQL nor UTF-8 takes half of a surrogate pair, PostgreSQL takes no NUL, and SQLite cuts a text off at
// one. Each is replaced by one code unit, so that all offsets hold: NUL by its picture U+2400, a half by U+FFFD.
const REFUSED = /\0|\p{Surrogate}/u
const ALL_REFUSED = /\0|\p{Surrogate}/gu

const substitute = (unit: string): string => (unit === '\0' ? '\u2400' : '\ufffd')

/** A text that every database takes; the same object where nothing is to be replaced. */
export const storable = (text: string): string => (REFUSED.test(text) ? text.replace(ALL_REFUSED, substitute) : text)

/** The same for whatever JSON can hold: the texts in it, and the names of its fields. */
export const storableJson = (value: unknown): unknown => {
  if (typeof value === 'string') return storable(value)
  if (Array.isArray(value)) return value.map(storableJson)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storable(name), storableJson(one)]))
}

/** What `storable` replaces in a text: [offset, code unit] each, which restores it; null when nothing. */
export const replacements = (text: string): [number, number][] | null => {
  if (!REFUSED.test(text)) return null
  return [...text.matchAll(ALL_REFUSED)].map(({ index }) => [index, text.charCodeAt(index)])
}
