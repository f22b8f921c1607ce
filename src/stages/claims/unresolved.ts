import type { Candidate } from './candidate.js'
import type { Scene } from './scene.js'
import { subjectSpan } from './wording/body.js'
import { isSurelyExpletive } from './wording/expletive.js'

const FIRST = /^(?:He|She|It|They|We|I|This|These|That|Those|His|Her|Its|Their|Ours?|My)\b/u
// “In 2020, she joined”: before a comma stands no more than a time or a condition.
const BEHIND_FRAME = /^(?:\S{1,20} ){0,3}\S{1,20}, (he|she|it|they|his|her|its|their) /u
// “teaches us”, “our roads”; “World War I” is no speaker.
const SPEAKER = /[\s(—–-](?:[Ww]e|us|[Oo]urs?|me|[Mm]y|myself|ourselves|(?<!\p{Lu}[\p{L}.]{0,20}\s)I)(?![\p{L}\p{N}])/u
// Four words of twenty letters, in UTF-16 code units.
const LONGEST_FRAME = 84
const QUOTED = /[“"][^”"]{0,300}[”"]/gu

/**
 * Whether a claim in its own words still points at something that it does not name: it begins with “This” or “They”, its
 * subject behind a short frame is “she”, or a “we” in it is nobody’s name. An “it” that stands for no thing points at none.
 */
export const isUnresolved = (scene: Scene, candidate: Candidate, words: string): boolean => {
  const [first] = FIRST.exec(words) ?? []
  if (first) return first !== 'It' || !isFirstExpletive(scene, candidate)
  const comma = words.indexOf(', ')
  const framed = comma >= 0 && comma < LONGEST_FRAME ? BEHIND_FRAME.exec(words)?.[1] : undefined
  if (framed && (framed !== 'it' || !isFirstExpletive(scene, candidate))) return true
  return SPEAKER.test(words) && SPEAKER.test(words.replace(QUOTED, ' '))
}

/** The first “it” of a claim, or the one that its verb shares with another: “it is hard and | takes time”. */
const isFirstExpletive = (scene: Scene, { clause, from, to }: Candidate): boolean => {
  for (let at = from; at < to; at++) if (scene.tokens[at]!.lower === 'it') return isSurelyExpletive(scene, at)
  const subject = clause === null ? null : subjectSpan(scene, clause)
  return subject !== null && scene.tokens[subject.from]!.lower === 'it' && isSurelyExpletive(scene, subject.from)
}
