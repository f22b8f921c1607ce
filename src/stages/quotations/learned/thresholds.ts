import type { Genre } from '../../../document/layers.js'

// What the judge must give a candidate for it to be reported. On polnear/dev all of 0.45 to 0.6 find about as much (F1 81.1
// to 80.3); from 0.53 to 0.57 cue and content are the most exact, and a higher one puts fewer words into wrong mouths.
export const LEAST_NEWS = 0.55
// A release tells in its own voice what its issuer does and plans; news that says so reports it. Tuned on press/dev.
const LEAST_RELEASE = 0.97
// The least likely cue that is worth the time. With 0.2 for 0.3 polnear/dev finds as much, and less exactly; with 0.6 for
// 0.9 two reports more in 700 releases.
const LEAST_NEWS_CUE = 0.3
const LEAST_RELEASE_CUE = 0.9

/** The least likely cue that is looked at. */
export const leastCue = (genre: Genre): number => (genre === 'news' ? LEAST_NEWS_CUE : LEAST_RELEASE_CUE)

/** What a report must reach. */
export const leastFound = (genre: Genre): number => (genre === 'news' ? LEAST_NEWS : LEAST_RELEASE)
