import type { Mention } from '../../../document/layers.js'
import { type Context, type Named, namesIn, type Resolved, type Sieve } from '../context.js'

/** The source is a name, or several joined ones: “Crapo and Risch”. */
export const exactName: Sieve = (context, _quotation, source): Resolved | null => {
  if (source.form !== 'name') return null
  const named = speaking(context, source, namesIn(context, source))
  const speakers = [...new Set(named.map(({ entity }) => entity))]
  if (speakers.length === 0) return null
  const whole = named.every(({ entity, start, end }) => context.found[entity]!.name === context.text.slice(start, end))
  return { speakers, resolution: whole ? 'name' : 'alias', confidence: speakers.length > 1 ? 0.93 : 0.98 }
}

// A place that governs itself speaks as a body does: “the City of Elmford and Acme announced”.
const MUNICIPALITY = /^(?:city|town|county|state|village|borough|township|port) of /iu

// “Acme, doing business as | Beta”, “Acme (“| Ac |”)”
const ANOTHER_NAME = /(?:\b(?:business|known) as\s+|[("“]\s*(?:the\s+)?)$/iu
// “Acme, a unit of | Beta |, and Gamma”
const BELONGS = /\b(?:of|by|from|at|for|as|in|formerly)\s+(?:the\s+)?$/iu

/**
 * Beside persons, a body speaks only where it is joined to them by “and”: neither as part of a title (“New York City
 * Police | Commissioner Jane Roe”) nor in an appositive (“Jane Doe, president of Acme, and John Roe”).
 */
const speaking = ({ text }: Context, source: Mention, named: readonly Named[]): Named[] => {
  const able = named.filter(
    ({ type, start, end }, at) =>
      (type !== 'place' || named.length === 1 || MUNICIPALITY.test(text.slice(start, end))) &&
      (at === 0 || !ANOTHER_NAME.test(text.slice(named[at - 1]!.end, start))),
  )
  if (!able.some(({ type }) => type === 'person'))
    return able.filter(({ start }, at) => at === 0 || !BELONGS.test(text.slice(able[at - 1]!.end, start)))
  return able.filter(({ type, start, end }, at) => {
    if (type === 'person') return true
    const before = text.slice(able[at - 1]?.end ?? source.start, start)
    const behind = text.slice(end, able[at + 1]?.start ?? source.end)
    const joined = /(?:^|\band|&|\bincluding|\bwith)\s*(?:the\s+)?$/u.test(before)
    return joined && (behind.trim() === '' || /^\s*(?:,|and\b|&|\()/u.test(behind))
  })
}
