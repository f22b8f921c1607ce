/** The signs that an example shows: the place of each weight, and its value. */
export type SignRow = readonly (readonly [at: number, value: number])[]

const STEPS = 300
const STEP = 0.5

export interface Regression {
  readonly weights: Float64Array
  /** Log odds. */
  oddsOf(row: SignRow): number
}

/**
 * Fits a logistic regression by full-batch AdaGrad; always the same for the same rows.
 * @param targets 1 or 0 for each row
 * @param shares how much each row counts; they add up to 1
 * @param decay pulls each weight towards 0 (L2)
 */
export const fitLogistic = (
  rows: readonly SignRow[],
  targets: readonly number[],
  shares: readonly number[],
  size: number,
  decay: number,
): Regression => {
  const weights = new Float64Array(size)
  const squares = new Float64Array(size).fill(1e-8)
  const oddsOf = (row: SignRow): number => row.reduce((sum, [at, value]) => sum + weights[at]! * value, 0)
  for (let step = 0; step < STEPS; step++) {
    const slope = weights.map((weight) => decay * weight)
    rows.forEach((row, example) => {
      const miss = (1 / (1 + Math.exp(-oddsOf(row))) - targets[example]!) * shares[example]!
      for (const [at, value] of row) slope[at]! += miss * value
    })
    slope.forEach((value, at) => {
      squares[at]! += value * value
      weights[at]! -= (STEP * value) / Math.sqrt(squares[at]!)
    })
  }
  return { weights, oddsOf }
}
