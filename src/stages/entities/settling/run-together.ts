import type { Rule } from './rule.js'

// A name of more characters is not looked into.
const LONGEST = 160
const BETWEEN = ['', 'The ']

/** "Acme LabsAcme Labs": a heading that the page's layout has run into the line below is no name of its own. */
export const runTogether: Rule = (name, { text }) => {
  if (name.end - name.start > LONGEST) return name
  const written = text.slice(name.start, name.end)
  return BETWEEN.some((between) => isTwice(written, between)) ? null : name
}

const isTwice = (written: string, between: string): boolean => {
  const half = (written.length - between.length) / 2
  return (
    half > 2 &&
    Number.isInteger(half) &&
    written[half - 1] !== ' ' &&
    written.slice(half, half + between.length) === between &&
    written.slice(0, half) === written.slice(half + between.length)
  )
}
