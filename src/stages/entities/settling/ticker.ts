import type { Rule } from './rule.js'

/** "(NYSE: ACME)", "(TSX.V: ACME; OTCQB: ACMEF)": what stands behind an exchange and a colon in brackets is no name there. */
export const ticker: Rule = (name, { text, tokens }) => {
  if (name.to - name.from > 1 || !/^[A-Z][A-Z.]{0,5}$/.test(text.slice(name.start, name.end))) return name
  if (tokens[name.from - 1]?.word !== ':') return name
  for (let at = name.from - 2; at >= 0 && at > name.from - FARTHEST; at--) if (tokens[at]!.word === '(') return null
  return name
}

// Words from the bracket to the ticker: "(NYSE American: ACME; OTC Markets: ACMEF)".
const FARTHEST = 12
