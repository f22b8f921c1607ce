import { ACCUSED, VICTIM } from './casting.js'
import type { Edit } from './edits.js'
import { organizationBefore } from './reference.js'
import type { Resolving } from './resolve.js'

const BODIES: ReadonlySet<string> = new Set(
  'company firm organization organisation corporation nonprofit startup'.split(' '),
)

/** “the company” → its name; “the defendant” → who was charged; “the program” → the phrase that names it in full. */
export const definiteEdit = (resolving: Resolving, at: number, to: number): Edit | null => {
  const { scene, named } = resolving
  const index = scene.phraseOf[at]!
  if (index < 0 || scene.phrases[index]!.to > to) return null
  const name = nameOf(resolving, at, index)
  if (!name || named.has(name)) return null
  named.add(name)
  return { from: at, to: scene.phrases[index]!.to, text: definite(name) }
}

const nameOf = ({ scene, voice }: Resolving, at: number, index: number): string | undefined => {
  const { tokens, phrases, text, casting } = scene
  const head = tokens[at + 1]!.lower
  if (tokens[at]!.lower === 'the') {
    if (BODIES.has(head)) return voice.group ?? organizationBefore(scene, at)?.name
    if (ACCUSED.has(head)) return casting.accused?.name
    if (VICTIM.has(head)) return casting.victim?.name
  }
  const full = phrases[scene.pointedAt[index]!]
  return full && text.slice(full.start, full.end)
}

/** “A Clean Water Program” → “the Clean Water Program” */
const definite = (name: string): string => name.replace(/^(?:The|An?|This|These|an?|this|these)\s+(?=\S)/u, 'the ')
