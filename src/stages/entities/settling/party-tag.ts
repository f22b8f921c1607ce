import type { Rule } from './rule.js'

/** "(R-ME)", "D-Calif.", "(CA-52)": a legislator's party, state and district are no names. */
export const partyTag: Rule = (name, { text, tokens }) => {
  if (/^(?:[RDI]-\p{Lu}[\p{L}.]*(?:-\d{1,2})?|[A-Z]{2}-?\d{1,2}|[RDI])$/u.test(text.slice(name.start, name.end)))
    return null
  // "Idaho" in (R-Idaho), where the tokens part it from its party.
  const [dash, party] = [tokens[name.from - 1], tokens[name.from - 2]]
  return dash?.word === '-' && dash.end === name.start && /^[RDI]$/.test(party?.word ?? '') ? null : name
}
