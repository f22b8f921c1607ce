export interface CalibrationReport {
  /** Expected calibration error over ten bins of equal width. */
  readonly error: number
  readonly topHalfPrecision: number
  readonly of: number
  readonly bins: readonly { readonly from: number; readonly n: number; readonly right: number | null }[]
}

const BINS = 10

/** Whether `confidence` means what it says: of all quotations with 0.9, nine in ten should be right. */
export class Calibration {
  private readonly seen: { readonly confidence: number; readonly isRight: boolean }[] = []

  add(confidence: number, isRight: boolean): void {
    this.seen.push({ confidence, isRight })
  }

  report(): CalibrationReport | undefined {
    const { seen } = this
    if (seen.length === 0) return undefined
    const bins = Array.from({ length: BINS }, () => ({ n: 0, confidence: 0, right: 0 }))
    for (const { confidence, isRight } of seen) {
      const bin = bins[Math.min(BINS - 1, Math.floor(confidence * BINS))]!
      bin.n++
      bin.confidence += confidence
      if (isRight) bin.right++
    }
    const surest = [...seen].sort((a, b) => b.confidence - a.confidence).slice(0, Math.ceil(seen.length / 2))
    return {
      error: bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0) / seen.length,
      topHalfPrecision: surest.filter(({ isRight }) => isRight).length / surest.length,
      of: seen.length,
      bins: bins.map(({ n, right }, index) => ({ from: index / BINS, n, right: n ? right / n : null })),
    }
  }
}
