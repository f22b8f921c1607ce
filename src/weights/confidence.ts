// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.
export const CONFIDENCE = {
  news: { bias: 0.011, rule: 0.703, sieve: 0.182, nobody: -0.903, unsourced: -3.347, pronoun: 0.463, nominal: -0.119, indirect: -0.138 },
  release: { bias: 0.03, rule: 0.196, sieve: 0.847, nobody: -0.347, unsourced: 0.018, pronoun: -0.036, nominal: -0.02, indirect: 0.155 },
}
