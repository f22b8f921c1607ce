import type { Edit } from './edits.js'
import { organizationBefore } from './reference.js'
import type { Resolving } from './resolve.js'

const BODIES: ReadonlySet<string> = new Set(
  'company firm organization organisation corporation nonprofit startup'.split(' '),
)

/** “the company” → its name; “the program” → the phrase that names it in full. */
export const definiteEdit = ({ scene, voice, named }: Resolving, at: number, to: number): Edit | null => {
  const { phraseOf, phrases, tokens, text } = scene
  const index = phraseOf[at]!
  if (index < 0 || phrases[index]!.to > to) return null
  const body = tokens[at]!.lower === 'the' && BODIES.has(tokens[at + 1]!.lower)
  const full = scene.pointedAt[index]!
  const name = body
    ? (voice.group ?? organizationBefore(scene, at)?.name)
    : full < 0
      ? undefined
      : text.slice(phrases[full]!.start, phrases[full]!.end)
  if (!name || named.has(name)) return null
  named.add(name)
  return { from: at, to: phrases[index]!.to, text: definite(name) }
}

/** “A Clean Water Program” → “the Clean Water Program” */
const definite = (name: string): string => name.replace(/^(?:The|An?|This|These|an?|this|these)\s+(?=\S)/u, 'the ')
