import { BE, HAVE, MODALS } from '../../../lexicon/function-words.js'
import type { Scene } from '../scene.js'

/**
 * “Users | who hold tokens are eligible”: whether a relative clause on the first words of a sentence took the main clause
 * in, told by a second verb with a tense. Both are one claim.
 */
export const swallowsMain = ({ clauses, phrases, sentences, tokens, phraseOf }: Scene, at: number): boolean => {
  const { kind, parent, from, to, sentence, subject } = clauses[at]!
  const first = sentences[sentence]!.from
  if (kind !== 'relative' || parent !== null || from === first || phrases[phraseOf[first]!]?.to !== from) return false
  // “who | purchase pumps | are”: a subject beside “who” tells that its verb was not known for one.
  let verbs = tokens[from]!.lower === 'who' && subject !== null && phrases[subject]!.from > from ? 1 : 0
  for (let token = from + 1; token < to; token++) {
    const phrase = phrases[phraseOf[token]!]
    if (phrase?.kind !== 'verb') continue
    verbs++
    const { lower } = tokens[token]!
    if (verbs > 1 && (BE.has(lower) || HAVE.has(lower) || MODALS.has(lower))) return true
  }
  return false
}
