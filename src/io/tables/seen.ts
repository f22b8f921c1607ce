const WORDS = 4
const DIGITS = 8
const FULL = 0.5

/**
 * Which keys (32 hexadecimal digits) have been there, in 32 bytes a key, so that a run over millions of documents
 * knows those that it has written. Open addressing; the all-zero key marks an empty place, and no hash is that.
 */
export class Seen {
  private table = new Uint32Array(WORDS * 1024)
  private size = 0

  /** Whether the key was there already; it is from now on. */
  add(key: string): boolean {
    const words = Array.from({ length: WORDS }, (_, at) =>
      Number.parseInt(key.slice(DIGITS * at, DIGITS * (at + 1)), 16),
    )
    if (!this.place(words)) return true
    if (++this.size > (FULL * this.table.length) / WORDS) this.grow()
    return false
  }

  /** Puts the key into its place unless it is there. */
  private place(words: readonly number[] | Uint32Array): boolean {
    const places = this.table.length / WORDS
    for (let at = words[0]! % places; ; at = (at + 1) % places) {
      const there = this.table.subarray(WORDS * at, WORDS * (at + 1))
      if (there.every((word) => word === 0)) {
        there.set(words)
        return true
      }
      if (there.every((word, index) => word === words[index])) return false
    }
  }

  private grow(): void {
    const old = this.table
    this.table = new Uint32Array(2 * old.length)
    for (let at = 0; at < old.length; at += WORDS) {
      const words = old.subarray(at, at + WORDS)
      if (words.some((word) => word !== 0)) this.place(words)
    }
  }
}
