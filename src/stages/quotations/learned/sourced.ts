import type { Span } from '../../../document/span.js'
import { type Reading, wordAt } from '../reading.js'
import { DAYS } from '../time-words.js'
import { bareSource, RELATIVES } from './bare-source.js'
import type { FrameReader } from './frame.js'
import type { Found } from './respanned.js'
import { bareSpan, inTokens } from './stretches.js'

/**
 * In news, the source of a rule’s cue as the model reads it: the whole phrase around the mention that the rule found, or
 * another that the model reads.
 */
export const sourced = <T extends Found>(
  reading: Reading,
  frames: FrameReader,
  one: T,
): T & { readonly sourcePhrase: Span | null } => {
  const { cue, source } = one
  if (!cue || !source) return { ...one, sourcePhrase: null }
  const [from, to] = inTokens(reading, cue)
  const { source: read } = frames.read(from, to)
  // “Jane Doe (Ward 6) | today | called”
  if (read && read[1] - read[0] === 1 && DAYS.has(wordAt(reading, read[0]))) return { ...one, sourcePhrase: null }
  if (!read) {
    const end = withRelative(reading, source.to, from)
    return { ...one, sourcePhrase: end > source.to ? bareSpan(reading, source.from, end) : null }
  }
  const isAround = read[0] <= source.from && read[1] >= source.to
  const phrase = bareSpan(reading, read[0], withRelative(reading, read[1], from))
  return { ...one, source: isAround ? source : bareSource(reading, ...read), sourcePhrase: phrase }
}

/** Where a source ends with the relative clause that stands between it and its cue: “Jane Doe, who runs Acme,| said”. */
const withRelative = (reading: Reading, end: number, cue: number): number =>
  end < cue &&
  wordAt(reading, end) === ',' &&
  RELATIVES.has(wordAt(reading, end + 1)) &&
  wordAt(reading, cue - 1) === ','
    ? cue - 1
    : end
