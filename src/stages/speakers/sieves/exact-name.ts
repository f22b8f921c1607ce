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

/** Beside persons, a body or place that is only part of a title (“New York City Police | Commissioner Jane Roe”) does not speak. */
const speaking = ({ text }: Context, source: Mention, named: readonly Named[]): Named[] => {
  const able = named.filter(({ type }) => type !== 'place' || named.length === 1)
  return able.filter(({ type, end }, at) => {
    const next = able[at + 1]
    if (type === 'person' || !next || next.type !== 'person') return true
    return /^\s*(?:,|and\b|&)/u.test(text.slice(end, Math.min(next.start, source.end)))
  })
}
