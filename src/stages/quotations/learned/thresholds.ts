import type { Genre } from '../../../document/layers.js'

// What the judge must give a candidate for it to be reported. On polnear/dev all of 0.45 to 0.6 find about as much (F1 81.1
// to 80.3); from 0.53 to 0.57 cue and content are the most exact, and a higher one puts fewer words into wrong mouths.
export const LEAST_NEWS = 0.55
// A release tells in its own voice what its issuer does and plans; news that says so reports it. Tuned on press/dev.
const LEAST_RELEASE = 0.97
/** What a token must come to before it is looked at further. */
export interface Patience {
  /** The log odds of a cue against none, by the features of its word; then by those of its phrase too. */
  readonly word: number
  readonly phrase: number
  /** How likely a cue is. */
  readonly cue: number
}

/** For training, where the judge is to learn from doubtful ones. */
export const THOROUGH: Patience = { word: -Infinity, phrase: -2.2, cue: 0.08 }
// Of the cues that stood here without, `word` and `phrase` lose 1 in 200 (polnear/train). With 0.2 for 0.3, polnear/dev
// finds as much, and less exactly.
const NEWS: Patience = { word: -1.8, phrase: -2, cue: 0.3 }
// On 700 releases `word` and `phrase` lose 4 of 196 reports; 0.6 for 0.9 gives 14 more, hardly one of them speech.
const RELEASE: Patience = { word: -1.5, phrase: -1.5, cue: 0.9 }

export const patienceFor = (genre: Genre): Patience => (genre === 'news' ? NEWS : RELEASE)

/** What a report must reach. */
export const leastFound = (genre: Genre): number => (genre === 'news' ? LEAST_NEWS : LEAST_RELEASE)
