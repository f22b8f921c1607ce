/** Precision, recall and F1, with what they are of. */
export interface Score {
  readonly p: number
  readonly r: number
  readonly f1: number
  readonly predicted: number
  readonly gold: number
}

/** A share and what it is of; null of nothing. */
export interface Share {
  readonly value: number | null
  readonly of: number
}

/** Counts that precision and recall are made of. */
export class Tally {
  predicted = 0
  rightPredicted = 0
  gold = 0
  foundGold = 0

  /** One thing on both sides. */
  match(): void {
    this.rightPredicted++
    this.foundGold++
  }

  score(): Score {
    const p = this.predicted ? this.rightPredicted / this.predicted : 0
    const r = this.gold ? this.foundGold / this.gold : 0
    return { p, r, f1: p + r ? (2 * p * r) / (p + r) : 0, predicted: this.predicted, gold: this.gold }
  }
}

/** How many of those asked are so. */
export class Ratio {
  private right = 0
  private of = 0

  add(isRight: boolean): void {
    this.of++
    if (isRight) this.right++
  }

  share(): Share {
    return { value: this.of ? this.right / this.of : null, of: this.of }
  }
}

/** Matches items of two lists one to one, each predicted with the first gold that it equals; gives the number. */
export const matchLists = <P, G>(
  predicted: readonly P[],
  gold: readonly G[],
  same: (p: P, g: G) => boolean,
  tally: Tally,
): void => {
  const left = [...gold]
  for (const item of predicted) {
    const at = left.findIndex((one) => same(item, one))
    if (at < 0) continue
    tally.match()
    left.splice(at, 1)
  }
  tally.predicted += predicted.length
  tally.gold += gold.length
}

/** Applies a function to every value of an object. */
export const mapValues = <K extends string, A, B>(
  object: { readonly [Key in K]: A },
  apply: (value: A) => B,
): { [Key in K]: B } =>
  Object.fromEntries(Object.entries<A>(object).map(([key, value]) => [key, apply(value)])) as { [Key in K]: B }
