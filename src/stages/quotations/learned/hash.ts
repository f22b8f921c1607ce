/** A 32-bit hash of a stretch of a string (FNV-1a over its UTF-16 code units). */
export const hash = (text: string, from = 0, to = text.length): number => {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h | 0
}

/** One hash from two: what a feature template makes of what it sees. */
export const mix = (a: number, b: number): number => {
  let h = Math.imul(a ^ (b >>> 15), 0x2c1b3c6d) ^ Math.imul(b, 0x297a2d39)
  h = Math.imul(h ^ (h >>> 12), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** Makes features of the first `count` values: each is hashed with the number of its template, which counts from `template`. */
export const hashed = (values: Int32Array, count: number, template: number): number => {
  for (let i = 0; i < count; i++) values[i] = mix((template + i + 1) * 7919, values[i]!)
  return count
}
