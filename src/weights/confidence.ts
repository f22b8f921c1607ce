// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.
export const CONFIDENCE = {
  news: { bias: -0.067, rule: 0.636, sieve: 0.175, nobody: -0.732, unsourced: -3.398, pronoun: 0.42, nominal: -0.287, indirect: -0.144 },
  release: { bias: -0.069, rule: 0.177, sieve: 0.859, nobody: -0.338, unsourced: -0.225, pronoun: -0.013, nominal: 0.035, indirect: 0.19 },
}
