import type { Mention } from '../../document/layers.js'
import type { Context } from './context.js'

const DETERMINERS = new Set([
  'the',
  'a',
  'an',
  'this',
  'that',
  'these',
  'those',
  'our',
  'its',
  'his',
  'her',
  'their',
  'some',
  'one',
  'another',
])
const LINKS = new Set(['of', 'for', 'from', 'at', 'with', 'in', 'on', 'who', 'which', 'to', 'by', ','])

/** The words of a nominal up to its first preposition, without article: “the chief executive of Acme” → chief, executive. */
export const headWords = ({ tokens }: Context, mention: Mention): string[] => {
  const words: string[] = []
  for (let at = mention.from; at < mention.to; at++) {
    const { lower, pos } = tokens[at]!
    if (words.length === 0 && DETERMINERS.has(lower)) continue
    if (LINKS.has(lower)) break
    if (pos !== 'PUNCT' && !/^['’]s?$/u.test(lower)) words.push(lower)
  }
  return words
}

/** “the …”, “this …”, “Acme’s …”: somebody the reader is meant to know; but “a spokesman”, “officials” are not. */
export const isDefinite = ({ tokens }: Context, mention: Mention): boolean => {
  const first = tokens[mention.from]!.lower
  if (['the', 'this', 'these', 'its', 'their', 'his', 'her'].includes(first)) return true
  for (let at = mention.from; at < mention.to; at++) if (/^['’]s$/.test(tokens[at]!.lower)) return true
  return false
}

/** How an unnamed speaker is called: the phrase without its article, white space collapsed. */
export const nominalName = ({ text, tokens }: Context, mention: Mention): string => {
  let at = mention.from
  while (at < mention.to - 1 && DETERMINERS.has(tokens[at]!.lower)) at++
  return text.slice(tokens[at]!.start, mention.end).replace(/\s+/gu, ' ').trim()
}
