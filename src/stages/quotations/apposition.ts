import { REFLEXIVES } from '../../lexicon/function-words.js'
import { isAnswered } from './asked.js'
import { closingBracket, openingBracket } from './brackets.js'
import { firstOfSeries, joinedTo } from './joined.js'
import { type Reading, stretch, wordAt } from './reading.js'
import { endingAt, type Source } from './source.js'
import { isVerb } from './verbs.js'

const RELATIVE = new Set(['who', 'which', 'whose', 'where', 'whom'])
const ALONGSIDE = new Set(['together', 'along', 'alongside', 'joined', 'including', 'with'])
const ADVERBIAL = new Set([
  'on',
  'in',
  'at',
  'after',
  'during',
  'since',
  'as',
  'by',
  'before',
  'following',
  'today',
  'yesterday',
])
const CONTRASTS = new Set(['while', 'whereas', 'but', 'although', 'though'])
const HARD = new Set(['—', '–', '--', ';', ':', '“', '”', '"'])

// Further back no reader looks for the subject.
const LONGEST = 150

interface Segment {
  readonly from: number
  readonly to: number
}

/**
 * The subject in front of an interposed stretch that ends with the comma (or dash) at `close`:
 * “Jane Doe, president of Acme, founder of Beta, said”; “The agency, which oversees ports, said”.
 */
export const interposed = (reading: Reading, floor: number, close: number): Source | null => {
  let best: Source | null = null
  let joined: Source | null = null
  const heads: Source[] = []
  let alongside = -1
  for (const segment of segmentsBefore(reading, floor, close)) {
    const first = wordAt(reading, segment.from)
    if (RELATIVE.has(first) || REFLEXIVES.has(first)) continue
    if (ALONGSIDE.has(first)) {
      alongside = segment.to
      continue
    }
    // “mayors, | led by Doe |, urged”
    if (isParticiple(reading, segment.from) || wordAt(reading, segment.from + 1) === 'by') continue
    if (isAnswered(reading, segment.from)) continue
    // “As | Jane Doe |, president of Acme, noted”; but “As president”
    const clause = first === 'as' ? { ...segment, from: segment.from + 1 } : segment
    const opener = first === 'as' && best ? headOf(reading, clause) : null
    if (opener && isPerson(reading, opener)) return { ...opener, to: close + 1 }
    if (first === 'of' || ADVERBIAL.has(first) || /^\d+$/.test(first)) continue
    if (hasFiniteVerb(reading, segment)) break
    // “Acme reported a loss, | while its rival |, Beta Inc., said”
    const isContrast = CONTRASTS.has(first) && !isVerb(reading, segment.from + 1)
    const source = headOf(reading, segment)
    if (!source && isContrast) break
    if (!source) continue
    // “Jane Doe, president of Acme, and John Roe, his deputy, said”
    if (joined && isPerson(reading, source))
      return { ...joinedTo(reading, firstOfSeries(reading, source, floor), joined), to: close + 1 }
    best = source
    heads.push(source)
    if (isContrast) break
    if (!isPerson(reading, source)) continue
    if (first !== 'and') break
    joined = source
  }
  if (!best) return null
  const body = bodyJoined(reading, heads)
  if (body) return { ...joinedTo(reading, firstOfSeries(reading, best, floor), body), to: close + 1 }
  const to = close + 1
  if (alongside > best.mention.to) {
    const last = endingAt(reading, alongside, best.to)
    const end = last?.mention.to ?? alongside
    return {
      mention: { ...stretch(reading.tokens, best.mention.from, end), form: best.mention.form },
      from: best.from,
      to,
    }
  }
  return { ...best, to }
}

/** “Acme, a maker of boxes, | and Beta Inc. |, a maker of soups, said”: the heads are those between commas, from right to left. */
const bodyJoined = (reading: Reading, heads: readonly Source[]): Source | undefined => {
  const first = heads.at(-1)
  if (!first || !isBody(reading, first)) return undefined
  // A longer way to the first body may lead through a list: “Acme, a venture of Beta, Gamma, and Delta, said”.
  return heads
    .slice(-3, -1)
    .find(
      (source) =>
        isBody(reading, source) &&
        wordAt(reading, source.from - 1) === 'and' &&
        wordAt(reading, source.from - 2) === ',',
    )
}

/** The stretches between commas, from right to left, no further than a hard boundary. Commas inside names do not count. */
const segmentsBefore = (reading: Reading, start: number, close: number): Segment[] => {
  const result: Segment[] = []
  const floor = Math.max(start, close - LONGEST)
  let to = close
  let at = close - 1
  const dash = wordAt(reading, close) !== ','
  for (; at >= floor; at--) {
    const word = wordAt(reading, at)
    if (word === ')') {
      const open = openingBracket(reading, at, floor)
      if (open >= 0) at = open
      continue
    }
    const comma = word === ',' && (reading.nameAt[at] ?? -1) < 0
    if (comma || (dash && word === wordAt(reading, close))) {
      if (to > at + 1) result.push({ from: at + 1, to })
      to = at
    } else if (HARD.has(word)) break
  }
  if (to > at + 1) result.push({ from: at + 1, to })
  return result
}

const hasFiniteVerb = (reading: Reading, { from, to }: Segment): boolean => {
  for (let at = from; at < to; at++) {
    const phrase = reading.phrases[reading.phraseAt[at] ?? -1]
    if (phrase?.kind !== 'verb' || (reading.nameAt[at] ?? -1) >= 0) continue
    const word = wordAt(reading, phrase.from)
    if (word !== 'to' && !/(ing|ed|en)$/.test(word) && !isModifier(reading, phrase.from)) return true
  }
  return false
}

/** “| Building on its success, | Acme, with Beta, said”; but “Acting Mayor Doe” is a title. */
const isParticiple = (reading: Reading, at: number): boolean =>
  reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' &&
  wordAt(reading, at).endsWith('ing') &&
  wordAt(reading, at + 1) === reading.tokens[at + 1]?.word

/** “blades for offshore | wind | turbines”, “this | grant |”: no verb stands in its base form behind these. */
const isModifier = (reading: Reading, at: number): boolean => {
  if (reading.tokens[at]!.lemma !== wordAt(reading, at)) return false
  let before = at - 1
  while (reading.tokens[before]?.pos === 'ADV') before--
  return BEFORE_NOUNS.has(reading.tokens[before]?.pos ?? 'X') || ['this', 'each'].includes(wordAt(reading, before))
}

const BEFORE_NOUNS = new Set(['ADP', 'DET', 'ADJ', 'PROPN'])

/** The first noun phrase of a segment (or several joined ones), up to its own name when that comes with a title. */
const headOf = (reading: Reading, { from, to }: Segment): Source | null => {
  let end = -1
  for (let at = from; at < to; at++) {
    const noun = reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'noun' || (reading.nameAt[at] ?? -1) >= 0
    const word = wordAt(reading, at)
    if (word === '(' && end > 0) {
      // “Jane Doe (R-ME) and John Roe (D-VT)”
      const behind = closingBracket(reading, at, to) + 1
      if (!JOINS.has(wordAt(reading, behind))) break
      at = behind
    } else if (noun) end = at + 1
    else if (end > 0 && !JOINS.has(word) && !LINKING.has(word)) break
  }
  return end < 0 ? null : endingAt(reading, end, from)
}

const JOINS = new Set(['and', '&'])
const LINKING = new Set(['of', 'for', 'from', 'at', 'with', 'in', '-', '’s', "'s"])

const isPerson = (reading: Reading, source: Source): boolean => typeOf(reading, source) === 'person'
const isBody = (reading: Reading, source: Source): boolean => typeOf(reading, source) === 'organization'

const typeOf = (reading: Reading, { mention }: Source): string | undefined =>
  mention.form === 'name' ? reading.names[reading.nameAt[mention.from] ?? -1]?.type : undefined
