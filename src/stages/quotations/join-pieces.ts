import type { Attribution } from './attribution.js'
import type { Piece } from './piece.js'
import { type Reading, sentenceOf, wordAt } from './reading.js'
import type { Utterance } from './utterance.js'

/**
 * Puts the pieces of one run of speech together: those carried on over paragraphs, and in one paragraph those that only
 * the attribution (or nothing) sets apart. “A,” said Doe. “B.” is one utterance with two pieces.
 */
export const joinPieces = (
  reading: Reading,
  attributed: readonly (Attribution | null)[],
  taken: ReadonlySet<number>,
): Utterance[] => {
  const { pieces } = reading
  const result: Utterance[] = []
  const used = new Set(taken)
  attributed.forEach((attribution, index) => {
    if (!attribution || used.has(index)) return
    const own = [...leading(index), index]
    let last = index
    for (;;) {
      const next = pieces[last]!.next ?? tailOf(last, attribution)
      if (next === null || used.has(next) || (attributed[next] && !sameAttribution(attributed[next], attribution)))
        break
      own.push(next)
      last = next
    }
    for (const piece of own) used.add(piece)
    result.push({
      ...attribution,
      pieces: own,
      content: own.map((at) => ({ start: pieces[at]!.start, end: pieces[at]!.end })),
    })
  })
  return result

  /** Pieces before that this one carries on, or that stand directly before it: “A.” “B,” said Doe. */
  function leading(index: number): number[] {
    const before: number[] = []
    for (let at = index; ; ) {
      const previous = pieces[at]!.previous
      if (previous === null || used.has(previous) || attributed[previous]) break
      before.unshift(previous)
      at = previous
    }
    return before
  }

  /** The next piece of the paragraph when the attribution alone, or nothing, stands between. */
  function tailOf(index: number, attribution: Attribution): number | null {
    const piece = pieces[index]!
    let at = index + 1
    // “…,” said Jane “Tide” Doe. “…”: a nickname inside the attribution
    while (at < pieces.length && pieces[at]!.from >= attribution.from && pieces[at]!.to <= attribution.to) at++
    const next = pieces[at]
    if (!next || next.paragraph !== piece.paragraph) return null
    if (next.from - piece.to <= 1) return at
    const isBetween = attribution.from >= piece.to && attribution.to <= next.from
    return isBetween && onlyApposition(reading, attribution.to, next.from) && isSpeech(next) ? at : null
  }
}

/** Not a nickname or a title of a work. */
const isSpeech = ({ words, hasVerb, stop }: Piece): boolean => words > 1 && (hasVerb || stop !== '')

const sameAttribution = (a: Attribution, b: Attribution): boolean => a.cue !== null && a.cue.start === b.cue?.start

// “, M.D., volunteer chair of the committee and senior scientist and leader of the center at the university.”
const LONGEST_TAIL = 70

/** Behind “said Doe”: nothing but “, president of Acme, in a statement.” up to the next piece. */
const onlyApposition = (reading: Reading, from: number, to: number): boolean => {
  if (to - from > LONGEST_TAIL) return false
  let stops = 0
  for (let at = from; at < to; at++) {
    const word = wordAt(reading, at)
    // no stop: the dots of “(D-N.C.)”
    const isStop = word === '!' || word === '?' || (word === '.' && !isInside(reading, at) && endsSentence(reading, at))
    if (isStop && ++stops > 1) return false
    if (stops > 0 && !/^[.!?]$/.test(word)) return false
  }
  return true
}

const endsSentence = (reading: Reading, at: number): boolean => sentenceOf(reading, at)?.to === at + 1

const CLOSE_BEHIND = 3

/** Whether a bracket closes just behind a token: “(D-N.C.)”. */
const isInside = (reading: Reading, at: number): boolean => {
  for (let place = at + 1; place <= at + CLOSE_BEHIND; place++) if (wordAt(reading, place) === ')') return true
  return false
}
