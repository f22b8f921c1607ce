import type { Rule } from './sentences.js'

// Endings of addresses, which a capital letter does not make the beginning of a sentence.
const ADDRESS = /^(?:com|org|net|gov|edu|io|ai|co|uk|js|tv|us)(?!\p{L})/iu

/** No space in the gap: two sentences only where one was forgotten, `the market.Jane Doe`, and never in `Acme.com`. */
export const glued: Rule = ({ apart, word, stop, closing, beginning, opening }) => {
  if (apart) return null
  if (stop.length > 1 || !/^\p{Lu}\p{Ll}|^(?:A|I)\s/u.test(beginning) || ADDRESS.test(beginning)) return false
  if (/[”"]$/u.test(closing) && opening === '') return true
  if (closing !== '' || (opening !== '' && opening !== '“')) return false
  return word !== 'www' && /(?:^|[^\p{L}])(?:\p{Lu}?\p{Ll}{3,}|\d{3,})$/u.test(word) ? null : false
}
