/** “Deep Water” is new: a quote mark whose other one was at the edge of the claim, or behind it, gets it back. */
export const quoted = (words: string): string => (words.includes('"') ? straight(curly(words)) : curly(words))

const MARK = /[“”]/u

const curly = (words: string): string => {
  if (!MARK.test(words)) return words
  const [opening, closing] = [words.indexOf('“'), words.indexOf('”')]
  if (closing >= 0 && (opening < 0 || closing < opening)) return `“${words}`
  return words.lastIndexOf('“') > words.lastIndexOf('”') ? `${words}”` : words
}

// Inches (12") open and close nothing.
const STRAIGHT = /(?<!\d)"|(?<=\d)"(?=[\s,.;]*$)/gu
const OPENING = /(?:^|[\s(—–-])"(?=\S)/u

/** Of straight marks the number tells whether one is missing, the blank beside the odd one which. */
const straight = (words: string): string => {
  const places = [...words.matchAll(STRAIGHT)].map(({ index }) => index)
  if (places.length % 2 === 0) return words
  const last = places.at(-1)!
  if (OPENING.test(words.slice(Math.max(0, last - 1), last + 2))) return `${words}"`
  const first = places[0]!
  return OPENING.test(words.slice(Math.max(0, first - 1), first + 2)) ? words : `"${words}`
}
