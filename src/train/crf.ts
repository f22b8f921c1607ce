/** Chains of tokens with their features (ids of rows) and gold labels: what a chain model learns from. */
export interface Chains {
  /** Where each token's features begin in `features`; one more than there are tokens. */
  readonly offsets: Int32Array
  readonly features: Int32Array
  readonly gold: Uint8Array
  /** Where each chain begins; one more than there are chains. */
  readonly chains: Int32Array
  /** How much each chain counts. */
  readonly weights: Float32Array
  /** The chains to learn from; all when left out. */
  readonly order?: Int32Array
}

export interface Settings {
  readonly labels: number
  readonly rows: number
  readonly epochs: number
  readonly rate: number
  readonly seed: number
  /** Share of a token's features that is left out at random each time it is seen. */
  readonly dropout: number
  /** Whether label `b` may follow label `a`; -1 stands for the start of a chain. */
  readonly allowed: (a: number, b: number) => boolean
}

export interface Weights {
  /** Rows of `labels` numbers. */
  readonly rows: Float32Array
  /** `labels + 1` rows: from each label, and last from the start. */
  readonly transitions: Float32Array
}

// A token's features are never more.
const MOST_FEATURES = 400
// Keeps AdaGrad's first steps finite.
const EPSILON = 1e-6
const FORBIDDEN = -1e4

/** A linear-chain conditional random field (Lafferty et al. 2001), fitted with AdaGrad (Duchi et al. 2011). */
export const fitChains = (
  data: Chains,
  settings: Settings,
  onEpoch: (epoch: number, loss: number, w: Weights) => void = () => {},
): Weights => {
  const { labels: L, rows, epochs, rate, dropout, allowed } = settings
  const w = new Float32Array(rows * L)
  const g2 = new Float32Array(rows * L)
  const t = new Float32Array((L + 1) * L)
  const t2 = new Float32Array((L + 1) * L)
  for (let a = 0; a <= L; a++) for (let b = 0; b < L; b++) if (!allowed(a === L ? -1 : a, b)) t[a * L + b] = FORBIDDEN
  const order = data.order ? data.order.slice() : new Int32Array(data.chains.length - 1).map((_, i) => i)
  const random = randomFrom(settings.seed)
  const longest = data.chains.reduce((most, start, i) => Math.max(most, (data.chains[i + 1] ?? start) - start), 0)
  const buffers = {
    scores: new Float64Array(longest * L),
    alpha: new Float64Array(longest * L),
    beta: new Float64Array(longest * L),
  }
  const gradient = new Float64Array(L)
  const scale = 1 / (1 - dropout)
  const keptFrom = new Int32Array(longest + 1)
  const keptRows = new Int32Array(longest * MOST_FEATURES)
  const tGradient = new Float64Array((L + 1) * L)
  const meanRows = new Float32Array(w.length)
  const meanTransitions = new Float32Array(t.length)
  let averaged = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1))
      const swap = order[i]!
      order[i] = order[j]!
      order[j] = swap
    }
    let loss = 0
    for (const chain of order) {
      const from = data.chains[chain]!
      const n = data.chains[chain + 1]! - from
      const weight = data.weights[chain]!
      const { scores, alpha, beta } = buffers
      let kept = 0
      scores.fill(0, 0, n * L)
      for (let i = 0; i < n; i++) {
        keptFrom[i] = kept
        for (let k = data.offsets[from + i]!; k < data.offsets[from + i + 1]!; k++) {
          if (dropout > 0 && random() < dropout) continue
          const row = data.features[k]! * L
          keptRows[kept++] = row
          for (let b = 0; b < L; b++) scores[i * L + b]! += w[row + b]! * scale
        }
      }
      keptFrom[n] = kept
      const logZ = forwardBackward(scores, t, L, n, alpha, beta)
      tGradient.fill(0)
      let goldScore = 0
      let previous = L
      for (let i = 0; i < n; i++) {
        const y = data.gold[from + i]!
        goldScore += scores[i * L + y]! + t[previous * L + y]!
        tGradient[previous * L + y]! -= 1
        if (i === 0) for (let b = 0; b < L; b++) tGradient[L * L + b]! += Math.exp(alpha[b]! + beta[b]! - logZ)
        else
          for (let a = 0; a < L; a++) {
            const reach = alpha[(i - 1) * L + a]! - logZ
            if (reach < -60) continue
            for (let b = 0; b < L; b++)
              tGradient[a * L + b]! += Math.exp(reach + t[a * L + b]! + scores[i * L + b]! + beta[i * L + b]!)
          }
        previous = y
        let useful = false
        for (let b = 0; b < L; b++) {
          const p = Math.exp(alpha[i * L + b]! + beta[i * L + b]! - logZ) - (b === y ? 1 : 0)
          gradient[b] = Math.abs(p) < 1e-3 ? 0 : p * weight
          if (gradient[b] !== 0) useful = true
        }
        if (!useful) continue
        for (let k = keptFrom[i]!; k < keptFrom[i + 1]!; k++) {
          const row = keptRows[k]!
          for (let b = 0; b < L; b++) {
            const g = gradient[b]! * scale
            if (g === 0) continue
            const sum = g2[row + b]! + g * g
            g2[row + b] = sum
            w[row + b]! -= (rate * g) / Math.sqrt(sum + EPSILON)
          }
        }
      }
      for (let k = 0; k < t.length; k++) {
        const g = tGradient[k]! * weight
        if (g === 0 || t[k]! <= FORBIDDEN / 2) continue
        const sum = t2[k]! + g * g
        t2[k] = sum
        t[k]! -= (rate * g) / Math.sqrt(sum + EPSILON)
      }
      loss += weight * (logZ - goldScore)
    }
    // The mean of the later epochs' weights errs less than the last (Polyak and Juditsky 1992).
    if (epoch >= epochs / 2) {
      averaged++
      for (let k = 0; k < w.length; k++) meanRows[k]! += (w[k]! - meanRows[k]!) / averaged
      for (let k = 0; k < t.length; k++) meanTransitions[k]! += (t[k]! - meanTransitions[k]!) / averaged
    }
    onEpoch(epoch, loss, { rows: meanRows, transitions: meanTransitions })
  }
  return { rows: meanRows, transitions: meanTransitions }
}

export const scoreTokens = (
  data: Chains,
  w: Float32Array,
  L: number,
  from: number,
  n: number,
  scores: Float64Array,
): void => {
  scores.fill(0, 0, n * L)
  for (let i = 0; i < n; i++)
    for (let k = data.offsets[from + i]!; k < data.offsets[from + i + 1]!; k++) {
      const row = data.features[k]! * L
      for (let b = 0; b < L; b++) scores[i * L + b]! += w[row + b]!
    }
}

const forwardBackward = (
  s: Float64Array,
  t: Float32Array,
  L: number,
  n: number,
  alpha: Float64Array,
  beta: Float64Array,
): number => {
  for (let b = 0; b < L; b++) alpha[b] = s[b]! + t[L * L + b]!
  for (let i = 1; i < n; i++)
    for (let b = 0; b < L; b++) {
      let most = -Infinity
      for (let a = 0; a < L; a++) most = Math.max(most, alpha[(i - 1) * L + a]! + t[a * L + b]!)
      let sum = 0
      for (let a = 0; a < L; a++) sum += Math.exp(alpha[(i - 1) * L + a]! + t[a * L + b]! - most)
      alpha[i * L + b] = s[i * L + b]! + most + Math.log(sum)
    }
  for (let a = 0; a < L; a++) beta[(n - 1) * L + a] = 0
  for (let i = n - 2; i >= 0; i--)
    for (let a = 0; a < L; a++) {
      let most = -Infinity
      for (let b = 0; b < L; b++) most = Math.max(most, t[a * L + b]! + s[(i + 1) * L + b]! + beta[(i + 1) * L + b]!)
      let sum = 0
      for (let b = 0; b < L; b++) sum += Math.exp(t[a * L + b]! + s[(i + 1) * L + b]! + beta[(i + 1) * L + b]! - most)
      beta[i * L + a] = most + Math.log(sum)
    }
  let most = -Infinity
  for (let b = 0; b < L; b++) most = Math.max(most, alpha[(n - 1) * L + b]!)
  let sum = 0
  for (let b = 0; b < L; b++) sum += Math.exp(alpha[(n - 1) * L + b]! - most)
  return most + Math.log(sum)
}

/** Mulberry32: numbers in [0, 1), the same from the same seed on every machine. */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let x = Math.imul(state ^ (state >>> 15), 1 | state)
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x
    return ((x ^ (x >>> 14)) >>> 0) / 4294967296
  }
}
