// “It is time to”, “It takes two years to”: an “it” that points at nothing.
const EXPLETIVE =
  /^It (?:(?:is|was|’s|'s|will be|would be|has been)(?: \S{1,30}){1,4} (?:to|that|for|who|which)\b|(?:takes?|took|seems?|appears?)\b)/u
const FIRST = /^(?:He|She|It|They|We|I|This|These|That|Those|His|Her|Its|Their|Ours?|My)\b/u
// “In 2020, she joined”: before a comma stands no more than a time or a condition.
const BEHIND_FRAME =
  /^(?:\S{1,20} ){0,3}\S{1,20}, (?:he|she|it|they|his|her|its|their) (?!(?:is|was|will be) \S{1,30} (?:to|that)\b)/u
// “teaches us”, “our roads”; “World War I” is no speaker.
const SPEAKER = /[\s(—–-](?:[Ww]e|us|[Oo]urs?|me|[Mm]y|myself|ourselves|(?<!\p{Lu}[\p{L}.]{0,20}\s)I)(?![\p{L}\p{N}])/u
// Four words of twenty letters, in UTF-16 code units.
const LONGEST_FRAME = 84
const QUOTED = /[“"][^”"]{0,300}[”"]/gu

/**
 * Whether a claim still points at something that it does not name: it begins with “This” or “They”, its subject behind a
 * short frame is “she”, or a “we” in it is nobody’s name.
 */
export const isUnresolved = (words: string): boolean => {
  if (FIRST.test(words)) return !EXPLETIVE.test(words)
  const comma = words.indexOf(', ')
  if (comma >= 0 && comma < LONGEST_FRAME && BEHIND_FRAME.test(words)) return true
  return SPEAKER.test(words) && SPEAKER.test(words.replace(QUOTED, ' '))
}
