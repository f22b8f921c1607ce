import { swallowsMain } from '../selection/swallowing.js'
import { disagrees } from './agreement.js'
import { body, subjectSpan, subjectWords, type Wording } from './body.js'

const OPENERS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'where', 'whom'])

/** “who lives here” → “Jane Doe lives here”; a clause with a subject of its own keeps it. */
export const relativeWords = (wording: Wording): string => {
  const { scene, clause } = wording
  const { subject, predicate, from: first } = scene.clauses[clause]!
  if (swallowsMain(scene, clause)) return body(wording, wording.from, wording.from)
  const from = Math.max(wording.from, first)
  const opener = scene.tokens[from]!.lower
  const phrase = subject === null ? null : scene.phrases[subject]!
  if (!phrase || phrase.from >= first) {
    const verb = predicate === null ? wording.to : scene.phrases[predicate]!.from
    const words = body(wording, OPENERS.has(opener) ? from + 1 : from, verb)
    return opener === 'where' ? `${words}${placeWords(wording)}` : words
  }
  // “the lessons of the school, which | have …”: it is not the school that does it.
  const span = opener === 'whose' || predicate === null ? null : subjectSpan(scene, clause)
  const verb = predicate === null ? null : scene.phrases[predicate]!.from
  if (span && verb === from + 1 && disagrees(scene.tokens[verb]!, span.plural)) return ''
  const before = subjectWords(wording, clause)
  if (before === '') return ''
  return `${before}${opener === 'whose' ? '’s' : ''} ${body(wording, from + 1, from + 1)}`
}

/** “…, where she teaches” → “she teaches | at Norland University” */
const placeWords = ({ scene, clause, named }: Wording): string => {
  const { from } = scene.clauses[clause]!
  for (let at = from - 1; at >= Math.max(0, from - NEAR); at--) {
    const place = scene.mentions[at]
    if (!place || place.mention.to < from - 1) continue
    const { name, type } = place.entity
    if (named.has(name) || (type !== 'organization' && type !== 'place')) return ''
    return ` ${type === 'place' ? 'in' : 'at'} ${name}`
  }
  return ''
}

// The place stands directly before the comma; a name is rarely longer.
const NEAR = 10
