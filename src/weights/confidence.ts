// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.
export const CONFIDENCE = {
  news: { bias: -0.039, rule: 0.606, sieve: 0.195, nobody: -0.702, unsourced: -3.44, pronoun: 0.444, nominal: -0.267, indirect: -0.159 },
  release: { bias: -0.069, rule: 0.177, sieve: 0.859, nobody: -0.338, unsourced: -0.225, pronoun: -0.013, nominal: 0.035, indirect: 0.19 },
}
