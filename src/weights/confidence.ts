// Written by `onrecord train confidence`; see confidence.md. Weights of log odds.
export const CONFIDENCE = {
  news: { bias: 0.013, rule: 0.699, sieve: 0.176, nobody: -0.861, unsourced: -3.333, pronoun: 0.497, nominal: -0.102, indirect: -0.152 },
  release: { bias: 0.03, rule: 0.196, sieve: 0.847, nobody: -0.347, unsourced: 0.018, pronoun: -0.036, nominal: -0.02, indirect: 0.155 },
}
