import { nameOf } from '../name.js'
import type { Rule } from './rule.js'

/** "Acme.ai", "Acme.com": an ending that the tokens part from its name belongs to it. */
export const domainEnding: Rule = (name, { text, tokens }) => {
  const next = tokens[name.to]
  if (name.type === 'place' || !next || next.start !== name.end || text[name.end] !== '.') return name
  const ending = /^\.(?:com|ai|io|org|net|co|app|tv|us)(?![\p{L}\p{N}])/u.exec(text.slice(name.end, name.end + 6))
  if (!ending) return name
  let to = name.to
  while (tokens[to] && tokens[to]!.end < name.end + ending[0].length) to++
  return tokens[to]?.end === name.end + ending[0].length ? nameOf(tokens, 'organization', name.from, to + 1) : name
}
