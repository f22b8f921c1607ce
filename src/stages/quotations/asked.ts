import { type Reading, sentenceOf, wordAt } from './reading.js'
import { isVerb } from './verbs.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ASKED = words('asked questioned pressed quizzed told')
const CONJUNCTIONS = words('when if once while even though')
const SUBJECTS_OF_TALK = words('whether if about why how what who where when on by to that again')

/**
 * “| Asked | whether the plant would close, Doe said”, “Doe, | asked | about it, said”, “he said when | asked | if …”: a
 * passive participle whose subject is the one who answers; who asked is not said, so it reports nobody.
 */
export const isAnswered = (reading: Reading, at: number): boolean => {
  if (!ASKED.has(wordAt(reading, at))) return false
  const sentence = sentenceOf(reading, at)
  if (!sentence) return false
  const next = wordAt(reading, at + 1)
  const leads = SUBJECTS_OF_TALK.has(next) || SUBJECTS_OF_TALK.has(wordAt(reading, at + 2))
  if (at === sentence.from || (CONJUNCTIONS.has(wordAt(reading, at - 1)) && !isVerb(reading, at - 1))) return leads
  return leads && wordAt(reading, at - 1) === ',' && goesOn(reading, at, sentence.to)
}

/** A verb right behind a comma: the clause that the participle interrupts. */
const goesOn = (reading: Reading, at: number, limit: number): boolean => {
  for (let comma = at + 2; comma + 1 < limit; comma++)
    if (wordAt(reading, comma) === ',' && isVerb(reading, comma + 1)) return !wordAt(reading, comma + 1).endsWith('ing')
  return false
}
