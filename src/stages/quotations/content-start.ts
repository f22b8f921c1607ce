import type { Sentence } from '../../document/layers.js'
import type { Reading } from './reading.js'

const DASHES = new Set(['–', '—', '-', '--'])
const LONGEST_LEAD = 20

/** Where the words of a sentence begin, behind a dateline or a label such as “(NewsWire) –” in front of it. */
export const contentFrom = (reading: Reading, sentence: Sentence): number => {
  const { dateline } = reading
  if (dateline && sentence.start <= dateline.start && dateline.end < sentence.end)
    return behindDateline(reading, sentence, dateline.end)
  const paragraph = reading.paragraphs[sentence.paragraph]!
  if (sentence.start - paragraph.start > 1) return sentence.from
  for (let at = sentence.from; at < Math.min(sentence.to, sentence.from + LONGEST_LEAD); at++) {
    const { word, lower } = reading.tokens[at]!
    if (DASHES.has(word))
      return at > sentence.from && isLead(reading, at) && !opensAside(reading, at, sentence) ? at + 1 : sentence.from
    if (reading.phrases[reading.phraseAt[at] ?? -1]?.kind === 'verb' && word === lower) break
  }
  return sentence.from
}

/** Behind the dateline, its punctuation, and the newswire that may follow: “– PRWire –”, “/ NewsPlace /”. */
const behindDateline = (reading: Reading, sentence: Sentence, end: number): number => {
  let at = sentence.from
  while (at < sentence.to && reading.tokens[at]!.start < end) at++
  while (at < sentence.to && reading.tokens[at]!.pos === 'PUNCT' && !/^["“‘'([]$/.test(reading.tokens[at]!.word)) at++
  let wired = false
  let begin = at
  for (let place = at; place < Math.min(sentence.to, at + LONGEST_WIRE); place++) {
    const { word, lower } = reading.tokens[place]!
    if (WIRE.test(lower)) wired = true
    if (wired && (word === '/' || (DASHES.has(word) && isLead(reading, place)))) begin = place + 1
    if (reading.phrases[reading.phraseAt[place] ?? -1]?.kind === 'verb' && word === lower) break
  }
  return begin
}

const LONGEST_WIRE = 18
const WIRE = /wire|news|release|distribution|karma|^pr$|^via$|^globe/

/** A dash that sets a lead apart has white space before or behind it, or stands behind a capital (“WASHINGTON—As”). */
const isLead = (reading: Reading, at: number): boolean => {
  const dash = reading.tokens[at]!
  const spaced = reading.tokens[at - 1]!.end < dash.start || (reading.tokens[at + 1]?.start ?? 0) > dash.end
  const opens = spaced || (dash.word === '—' && !/^[a-z]/.test(reading.tokens[at + 1]?.word ?? ''))
  return opens && !/^[a-z®™]/.test(reading.tokens[at - 1]!.word)
}

/** “Acme – the maker of boxes – announced”: what two dashes set apart behind a name is an aside. */
const opensAside = ({ tokens }: Reading, at: number, { to }: Sentence): boolean => {
  if (!/^[a-z]/.test(tokens[at + 1]?.word ?? '')) return false
  for (let place = at + 2; place < Math.min(to, at + LONGEST_ASIDE); place++)
    if (tokens[place]!.word === tokens[at]!.word) return true
  return false
}

const LONGEST_ASIDE = 40
