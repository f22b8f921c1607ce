import type { Phrase } from '../../../document/layers.js'
import type { Scene } from '../scene.js'
import { ACCUSED, VICTIM } from './casting.js'
import type { Edit } from './edits.js'
import { boilerplateOf, organizationBefore, pairBefore, subjectOf } from './reference.js'
import type { Resolving } from './resolve.js'

const BODIES: ReadonlySet<string> = new Set(
  'company firm organization organisation corporation nonprofit startup'.split(' '),
)

/** “the company” → its name; “the defendant” → who was charged; “the program” → the phrase that names it in full. */
export const definiteEdit = (resolving: Resolving, at: number, to: number): Edit | null => {
  const { scene, named } = resolving
  const owner = ownerEdit(resolving, at, to) ?? pairEdit(resolving, at, to)
  if (owner) return owner
  const index = scene.phraseOf[at]!
  if (index < 0 || scene.phrases[index]!.to > to) return null
  const name = bodyOf(resolving, at, index)
  if (!name || named.has(name)) return null
  named.add(name)
  return { from: at, to: scene.phrases[index]!.to, text: definite(name) }
}

const OWNER: ReadonlySet<string> = new Set(["'s", '’s'])

/** “the company’s pumps” → “Northwind’s pumps” */
const ownerEdit = (resolving: Resolving, at: number, to: number): Edit | null => {
  const { tokens } = resolving.scene
  if (at + 2 >= to || !OWNER.has(tokens[at + 2]!.lower)) return null
  const name = standsFor(resolving, at)
  if (!name || resolving.named.has(name)) return null
  resolving.named.add(name)
  return { from: at, to: at + 2, text: name }
}

const PLACES: readonly string[] = ['place']
const BOTH: readonly string[] = ['place', 'organization']
const PAIRS: ReadonlyMap<string, readonly string[]> = new Map([
  ...['countries', 'nations', 'cities'].map((word): [string, readonly string[]] => [word, PLACES]),
  ...[...BODIES].map((word): [string, readonly string[]] => [
    word === 'company' ? 'companies' : `${word}s`,
    ['organization'],
  ]),
  ...['sides', 'parties', 'partners'].map((word): [string, readonly string[]] => [word, BOTH]),
])

/** “the two companies” → “Northwind and Acme” */
const pairEdit = ({ scene, named }: Resolving, at: number, to: number): Edit | null => {
  const { tokens } = scene
  const types = at + 2 < to && tokens[at + 1]!.lower === 'two' ? PAIRS.get(tokens[at + 2]!.lower) : undefined
  const name = types ? pairBefore(scene, at, types) : ''
  if (name === '' || named.has(name)) return null
  named.add(name)
  return { from: at, to: at + 3, text: name }
}

/** Who “the company” and “the defendant” are; not where the text is about to say so (“identified the defendant as Doe”). */
const standsFor = ({ scene, voice }: Resolving, at: number): string | undefined => {
  const { tokens, casting, mentions } = scene
  const head = tokens[at + 1]!.lower
  if (tokens[at]!.lower !== 'the') return undefined
  if (BODIES.has(head))
    return (
      (subjectOf(scene, at) ?? boilerplateOf(scene, at))?.name ?? voice.group ?? organizationBefore(scene, at)?.name
    )
  const cast = ACCUSED.has(head) ? casting.accused : VICTIM.has(head) ? casting.victim : null
  for (let next = at + 2; next < at + SOON; next++) if (cast && mentions[next]?.entity === cast) return undefined
  return cast?.name
}

// In tokens.
const SOON = 6

/** “Doe’s clinic” → “Jane Doe’s clinic” */
const fullWords = ({ text, mentions }: Scene, { from, start, end }: Phrase): string => {
  const named = mentions[from]
  const words = text.slice(start, end)
  if (!named || named.mention.end >= end) return words
  const isShort = named.entity.name.endsWith(text.slice(start, named.mention.end))
  return isShort ? named.entity.name + text.slice(named.mention.end, end) : words
}

const bodyOf = (resolving: Resolving, at: number, index: number): string | undefined => {
  const { phrases, pointedAt } = resolving.scene
  const name = standsFor(resolving, at)
  if (name) return name
  const full = phrases[pointedAt[index]!]
  return full && fullWords(resolving.scene, full)
}

/** “A Clean Water Program” → “the Clean Water Program” */
const definite = (name: string): string => name.replace(/^(?:The|An?|This|These|an?|this|these)\s+(?=\S)/u, 'the ')
