import { type Reading, wordAt } from './reading.js'

// “(Nasdaq: ACME, the “Company”, formerly …)”: a bracket that opens further away than this is not looked for.
const LONGEST_ASIDE = 40

/** The “(” that the “)” at `close` answers; -1 when there is none near. */
export const openingBracket = (reading: Reading, close: number, floor: number): number => {
  let depth = 0
  for (let at = close; at >= floor && at > close - LONGEST_ASIDE; at--) {
    const word = wordAt(reading, at)
    if (word === ')') depth++
    else if (word === '(' && --depth === 0) return at
  }
  return -1
}

/** The “)” that the “(” at `open` waits for, before `limit`; `limit` when there is none. */
export const closingBracket = (reading: Reading, open: number, limit: number): number => {
  for (let at = open + 1; at < Math.min(limit, open + LONGEST_ASIDE); at++) if (wordAt(reading, at) === ')') return at
  return limit
}

/** The end of what stands in front of the brackets that end at `to`: “Acme| (“Acme”) (NYSE: ACM)”. */
export const beforeBrackets = (reading: Reading, to: number, floor: number): number => {
  let end = to
  while (wordAt(reading, end - 1) === ')') {
    const open = openingBracket(reading, end - 1, floor)
    if (open <= floor) break
    end = open
  }
  return end
}
