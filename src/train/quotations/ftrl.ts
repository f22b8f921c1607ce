export interface Rate {
  readonly alpha: number
  /** What a weight must overcome to be other than zero. */
  readonly l1: number
}

const BETA = 1

/** Weights that are learned one gradient at a time and stay zero where little speaks for them (FTRL-proximal, McMahan et al. 2013). */
export class Weights {
  readonly values: Float32Array
  readonly #sums: Float32Array
  readonly #squares: Float32Array
  readonly #rate: Rate

  constructor(size: number, rate: Rate) {
    this.values = new Float32Array(size)
    this.#sums = new Float32Array(size)
    this.#squares = new Float32Array(size)
    this.#rate = rate
  }

  learn(at: number, gradient: number): void {
    const { alpha, l1 } = this.#rate
    const before = this.#squares[at]!
    const after = before + gradient * gradient
    const root = Math.sqrt(after)
    const sum = this.#sums[at]! + gradient - ((root - Math.sqrt(before)) / alpha) * this.values[at]!
    this.#sums[at] = sum
    this.#squares[at] = after
    this.values[at] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((BETA + root) / alpha)
  }
}
