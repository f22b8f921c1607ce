/** log(exp(a) + exp(b)). */
export const addLogs = (a: number, b: number): number => {
  if (a === Number.NEGATIVE_INFINITY) return b
  if (b === Number.NEGATIVE_INFINITY) return a
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b))
}

/** log(Σ exp(x)). */
export const logSum = (terms: Float64Array): number => {
  let most = Number.NEGATIVE_INFINITY
  for (let i = 0; i < terms.length; i++) if (terms[i]! > most) most = terms[i]!
  if (most === Number.NEGATIVE_INFINITY) return most
  let sum = 0
  for (let i = 0; i < terms.length; i++) sum += Math.exp(terms[i]! - most)
  return most + Math.log(sum)
}

export const logistic = (x: number): number => 1 / (1 + Math.exp(-x))

/** The inverse of `logistic`, kept finite. */
export const logit = (p: number): number => {
  const q = Math.min(Math.max(p, 1e-6), 1 - 1e-6)
  return Math.log(q / (1 - q))
}
