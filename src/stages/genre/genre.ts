import type { Genre } from '../../document/layers.js'
import { BIAS, STANDING, WORDS } from '../../weights/genre.js'
import { defineStage } from '../stage.js'
import { likelihood, rateOf, standingOf, sureness } from './signs.js'

// How likely news must be: taking a release for news costs more than the reverse, for a release tells in its own voice
// what news reports of others.
export const LEAST_NEWS = 0.7

const WEIGHT_OF: ReadonlyMap<string, number> = new Map(WORDS)

/**
 * Whether a text is a news article or a press release: by how often it uses words that tell them apart (small words,
 * reporting verbs, weekdays; none of any topic), and by what stands around a release.
 */
export const genre = defineStage({
  name: 'genre',
  needs: ['paragraphs', 'dateline', 'tokens'],
  gives: 'genre',
  run(document): Genre {
    const counts = new Map<string, number>()
    for (const { lower } of document.tokens) if (WEIGHT_OF.has(lower)) counts.set(lower, (counts.get(lower) ?? 0) + 1)
    let odds = BIAS
    for (const [word, count] of counts) odds += WEIGHT_OF.get(word)! * rateOf(count, document.tokens.length)
    for (const sign of standingOf(document)) odds += STANDING[sign]
    return likelihood(odds * sureness(document.tokens.length)) >= LEAST_NEWS ? 'news' : 'release'
  },
})
