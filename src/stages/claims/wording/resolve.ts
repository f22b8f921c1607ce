import type { Entity } from '../../../document/layers.js'
import type { Scene } from '../scene.js'
import { definiteReferent } from './definite.js'
import { type Edit, rendered } from './edits.js'
import { organizationBefore, personBefore, thingBefore } from './reference.js'
import type { Voice } from './voice.js'

/** Where references are being resolved, and what has been named there already. */
export interface Resolving {
  readonly scene: Scene
  readonly voice: Voice
  readonly named: Set<string>
  /** Set when a plural “we” or a singular “I” became the name of one: its verb then agrees. */
  singular: boolean
}

const SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'i', 'we'])

/** Names for pronouns, short names and “the company” between two tokens; `last` is where the subject ends. */
export const references = (resolving: Resolving, from: number, to: number, last: number): Edit[] => {
  const edits: Edit[] = []
  for (let at = from; at < to; ) {
    const edit = editAt(resolving, at, to, at < last)
    if (edit) edits.push(edit)
    at = edit ? edit.to : skip(resolving, at)
  }
  return edits
}

/** Behind a name that stays as it is. */
const skip = ({ scene, named }: Resolving, at: number): number => {
  const mention = scene.mentions.get(at)
  if (!mention) return at + 1
  if (mention.mention.form === 'name') named.add(mention.entity.name)
  return mention.mention.to
}

const editAt = (resolving: Resolving, at: number, to: number, leading: boolean): Edit | null => {
  const { scene, voice } = resolving
  const token = scene.tokens[at]!
  const possessive = POSSESSIVE_OF[token.lower]
  const first = possessive ?? token.lower
  if (first === 'i' || first === 'we') {
    const name = first === 'i' ? voice.person : voice.group
    return name ? firstPerson(resolving, at, name, first, possessive !== undefined) : null
  }
  const mention = scene.mentions.get(at)
  if (mention && mention.mention.to <= to) return nameEdit(resolving, mention.entity, at, mention.mention.to)
  if (SUBJECTS.has(first) && leading) return thirdPerson(resolving, at, first, possessive !== undefined)
  return definiteEdit(resolving, at, to)
}

const POSSESSIVE_OF: { readonly [word: string]: string } = {
  my: 'i',
  our: 'we',
  his: 'he',
  her: 'she',
  its: 'it',
  their: 'they',
  me: 'i',
  us: 'we',
}
const OBJECTS: ReadonlySet<string> = new Set(['me', 'us'])

const firstPerson = (
  resolving: Resolving,
  at: number,
  name: string,
  first: string,
  possessive: boolean,
): Edit | null => {
  const { scene, named, voice } = resolving
  const object = OBJECTS.has(scene.tokens[at]!.lower)
  if (possessive && !object && named.has(name))
    return first === 'we' && !voice.several ? { from: at, to: at + 1, text: 'its' } : null
  if (!possessive) resolving.singular = !(first === 'we' && voice.several)
  named.add(name)
  return { from: at, to: at + 1, text: possessive && !object ? owning(name) : name }
}

const owning = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** A short name becomes the full one, once in a claim. */
const nameEdit = (resolving: Resolving, entity: Entity, from: number, to: number): Edit | null => {
  const { scene, named } = resolving
  const known = named.has(entity.name)
  if (known || !/^\p{Lu}|^\d/u.test(entity.name) || (entity.type !== 'person' && entity.type !== 'organization'))
    return null
  named.add(entity.name)
  const { start } = scene.tokens[from]!
  return scene.text.slice(start, scene.tokens[to - 1]!.end) === entity.name ? null : { from, to, text: entity.name }
}

const GENDERS: { readonly [word: string]: Entity['gender'] } = { he: 'masculine', she: 'feminine' }

const thirdPerson = (resolving: Resolving, at: number, word: string, possessive: boolean): Edit | null => {
  const { scene, named, voice } = resolving
  if (word === 'it' && isExpletive(scene, at)) return null
  const found =
    word === 'he' || word === 'she'
      ? personBefore(scene, at, GENDERS[word]!, voice.person)
      : thingBefore(scene, at, word === 'they')
  if (!found) return null
  const phrase = scene.phrases[found.phrase]!
  const text =
    found.entity?.type === 'person' || found.entity?.type === 'organization'
      ? found.entity.name
      : rendered(scene, phrase.from, phrase.to, references(resolving, phrase.from, phrase.to, phrase.from))
  named.add(text)
  return { from: at, to: at + 1, text: uncapital(possessive ? owning(text) : text) }
}

/** A noun phrase from the start of a sentence, inside one: “The man” → “the man”. */
const uncapital = (text: string): string =>
  /^(?:The|A|An|This|These|That|Those|Our|Its|His|Her|Their)\s/u.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text

/** “it is time to”, “it is clear that” */
const isExpletive = ({ tokens }: Scene, at: number): boolean => {
  const verb = tokens[at + 1]
  if (!verb || (verb.pos !== 'AUX' && verb.pos !== 'VERB')) return false
  for (let next = at + 2; next < Math.min(at + 8, tokens.length); next++) {
    const { lower, pos } = tokens[next]!
    if (lower === 'that' || lower === 'to')
      return tokens[at + 2]!.pos === 'ADJ' || tokens[at + 2]!.lower === 'time' || tokens[at + 2]!.pos === 'ADV'
    if (pos === 'PUNCT') return false
  }
  return false
}

const BODIES: ReadonlySet<string> = new Set(
  'company firm organization organisation corporation nonprofit startup'.split(' '),
)

/** “the company”, “the program” */
const definiteEdit = (resolving: Resolving, at: number, to: number): Edit | null => {
  const { scene, voice, named } = resolving
  const index = scene.phraseOf[at]!
  const phrase = scene.phrases[index]
  if (index < 0 || phrase!.to > to) return null
  if (phrase!.to === at + 2 && scene.tokens[at]!.lower === 'the' && BODIES.has(scene.tokens[at + 1]!.lower)) {
    const name = voice.group ?? organizationBefore(scene, at)?.name
    if (!name || named.has(name)) return null
    named.add(name)
    return { from: at, to: at + 2, text: name }
  }
  const full = definiteReferent(scene, index)
  if (!full) return null
  const text = scene.text.slice(scene.tokens[full.from]!.start, scene.tokens[full.to - 1]!.end)
  if (named.has(text)) return null
  named.add(text)
  return {
    from: at,
    to: phrase!.to,
    text: /^(?:A|An|The|a|an|this|This|these|These)\s/u.test(text) ? text.replace(/^\S+\s+/u, 'the ') : text,
  }
}
