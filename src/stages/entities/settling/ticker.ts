import type { Rule } from './rule.js'

/** "NYSE: ACME", "OTCQB: ACMEF": what stands behind an exchange and a colon is no name where it stands. */
export const ticker: Rule = (name, { text, tokens }) => {
  if (name.to - name.from > 1 || !/^[A-Z][A-Z.]{0,5}$/.test(text.slice(name.start, name.end))) return name
  const [colon, exchange] = [tokens[name.from - 1], tokens[name.from - 2]]
  return colon?.word === ':' && exchange && /\p{Lu}/u.test(exchange.word) ? null : name
}
