import type { Token } from '../../document/layers.js'
import { indexAt, type Span } from '../../document/span.js'

/** The stretches of a text that quotations hold already, token by token, so that asking costs no more than reading. */
export class Taken {
  readonly #tokens: readonly Token[]
  readonly #taken: Uint8Array

  constructor(tokens: readonly Token[], spans: readonly Span[]) {
    this.#tokens = tokens
    this.#taken = new Uint8Array(tokens.length)
    this.add(spans)
  }

  add(spans: readonly Span[]): void {
    for (const span of spans) this.#taken.fill(1, ...this.#range(span))
  }

  /** Whether a token is taken. */
  holds(at: number): boolean {
    return this.#taken[at] === 1
  }

  /** Whether any of some spans shares a token with what is taken. */
  overlaps(spans: readonly Span[]): boolean {
    return spans.some((span) => {
      const [from, to] = this.#range(span)
      for (let at = from; at < to; at++) if (this.#taken[at]) return true
      return false
    })
  }

  #range({ start, end }: Span): [number, number] {
    const from = indexAt(this.#tokens, start)
    return [from >= 0 && this.#tokens[from]!.end > start ? from : from + 1, indexAt(this.#tokens, end - 1) + 1]
  }
}
