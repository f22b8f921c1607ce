import type { Reading } from '../reading.js'

// What the judge must give a candidate for it to be reported: tuned on polnear/train by 5-fold validation.
export const LEAST_NEWS = 0.45
// A release tells in its own voice what its issuer does and plans; news that says so reports it. Tuned on press/dev.
const LEAST_RELEASE = 0.98
// Where nothing tells which of the two it is.
const LEAST_UNKNOWN = 0.95
// The least likely cue that is worth the time in a release.
const LEAST_RELEASE_CUE = 0.6
const LEAST_CUE = 0.08

const MARKERS = [
  'for immediate release',
  'press release',
  'news release',
  'media release',
  'newswire',
  'businesswire',
  '###',
]

// Words that news is full of and releases hardly know: who reported, and on which weekday.
const REPORTERS = new Set(
  (
    'said told says say tweeted according added wrote reported ' +
    'monday tuesday wednesday thursday friday saturday sunday'
  ).split(' '),
)
// What tells a news article: this share of all words at least, and more of them where markers speak for a release.
const DENSE_REPORTERS = 0.01
const FEWEST_REPORTERS = 3
const FEWEST_REPORTERS_MARKED = 6
// In long articles they are spread more thinly.
const MANY_REPORTERS = 8

export type Genre = 'news' | 'release' | 'unknown'

/**
 * A document counts as news where it is full of reporting; as a release by a dated dateline, an "About …", a contact
 * block, the navigation of a web page or its own word for it.
 */
export const genreOf = (reading: Reading): Genre => {
  if (isReleased(reading)) return 'release'
  let reporters = 0
  for (const { lower } of reading.tokens) if (REPORTERS.has(lower)) reporters++
  const dense = reporters >= DENSE_REPORTERS * reading.tokens.length
  if (isMarked(reading) && (!dense || reporters < FEWEST_REPORTERS_MARKED)) return 'release'
  return (dense ? reporters >= FEWEST_REPORTERS : reporters >= MANY_REPORTERS) ? 'news' : 'unknown'
}

/** The least likely cue that is looked at. */
export const leastCue = (genre: Genre): number => (genre === 'release' ? LEAST_RELEASE_CUE : LEAST_CUE)

// Without a sign of either, so many likely attributions make news, at this share of all tokens.
const EXPECTED = 6
const EXPECTED_SHARE = 0.015

/** What a report must reach in a document of so many tokens, where so many attributions are to be expected. */
export const leastFound = (genre: Genre, expected: number, tokens: number): number => {
  if (genre === 'unknown')
    return expected >= EXPECTED && expected >= EXPECTED_SHARE * tokens ? LEAST_NEWS : LEAST_UNKNOWN
  return genre === 'news' ? LEAST_NEWS : LEAST_RELEASE
}

// No news article calls itself so, however much it reports.
const RELEASED = ['for immediate release', '###', 'prnewswire', 'businesswire', 'globe newswire']

const isReleased = ({ text }: Reading): boolean => {
  const margins = `${text.slice(0, MARGIN)}\n${text.slice(-MARGIN)}`.toLowerCase()
  return RELEASED.some((marker) => margins.includes(marker))
}

// Markers stand at the top or at the bottom.
const MARGIN = 2000

const isMarked = ({ paragraphs, dateline, text }: Reading): boolean => {
  if (dateline?.date != null) return true
  if (paragraphs.some(({ zone }) => zone === 'boilerplate' || zone === 'contact' || zone === 'navigation')) return true
  const margins = `${text.slice(0, MARGIN)}\n${text.slice(-MARGIN)}`.toLowerCase()
  return MARKERS.some((marker) => margins.includes(marker))
}
