/** So many runs are averaged: on polnear/dev two to four gain 0.3–0.5 of exact cue and content. */
const RUNS = 2

/**
 * The mean of the weights that some runs over the same examples in different orders learn: less of it is chance. Each run
 * has its seed, counted from `seed`.
 */
export const averaged = <T extends string>(
  seed: number,
  learn: (seed: number) => Record<T, Float32Array>,
): Record<T, Float32Array> => {
  const mean = { ...learn(seed) }
  for (let run = 1; run < RUNS; run++) {
    const next = learn(seed + run * SPREAD)
    for (const name in mean) mean[name] = mean[name].map((sum, at) => sum + next[name][at]!)
  }
  for (const name in mean) mean[name] = mean[name].map((sum) => sum / RUNS)
  return mean
}

// Apart, so that no run has the seed of another part.
const SPREAD = 10
