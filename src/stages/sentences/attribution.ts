import { cueVerb } from '../../lexicon/cues.js'
import type { Rule } from './sentences.js'

// A name with its title and surname particles is no longer than this.
const NAME = 8
const PARTICLES = new Set(['of', 'the', 'de', 'van', 'von', 'der', 'and', 'for', '-', '’s', "'s", '.', ','])
// What may stand behind the verb when nothing more is said: `Doe asked in a statement.`
const ADJUNCT = new Set([
  'in',
  'at',
  'on',
  'during',
  'to',
  'of',
  'when',
  'as',
  'after',
  'before',
  'while',
  'with',
  'from',
  'by',
  'today',
  'about',
])

/** `“Why now?” Doe asked.`: the name and verb behind a closing mark belong to what is quoted. */
export const attribution: Rule = ({ tokens, next, stop, closing, opening }) => {
  if (!/["”’']$/u.test(closing) || opening !== '') return null
  const { paragraph } = tokens[next]!
  for (let i = next; i < next + NAME && tokens[i]?.paragraph === paragraph; i++) {
    const { word, lower } = tokens[i]!
    if (i > next && cueVerb(lower)?.frames.has('quote') && /^\p{Ll}/u.test(word)) {
      const after = tokens[i + 1]
      const over = !after || after.paragraph !== paragraph || /^[.,;:—–]$/u.test(after.word)
      // Behind a full stop a new sentence may begin like this: only a bare name and verb is an attribution.
      return over || (stop !== '.' && ADJUNCT.has(after.lower)) ? false : null
    }
    if (!/^\p{Lu}/u.test(word) && !PARTICLES.has(lower)) return null
  }
  return null
}
