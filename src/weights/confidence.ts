// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.
export const CONFIDENCE = {
  news: { bias: -0.042, rule: 0.608, sieve: 0.193, nobody: -0.709, unsourced: -3.436, pronoun: 0.442, nominal: -0.269, indirect: -0.155 },
  release: { bias: -0.069, rule: 0.177, sieve: 0.859, nobody: -0.338, unsourced: -0.225, pronoun: -0.013, nominal: 0.035, indirect: 0.19 },
}
