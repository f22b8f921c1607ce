import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import { BE } from '../../../lexicon/function-words.js'
import type { Scene } from '../scene.js'
import { isOneOfTwo } from './called.js'
import { definiteEdit } from './definite.js'
import { type Edit, rendered } from './edits.js'
import { peopleBefore, personBefore, thingBefore } from './reference.js'
import type { Resolving } from './resolve.js'
import { titled } from './titled.js'

interface Pronoun {
  readonly nominative: string
  readonly use: 'subject' | 'object' | 'owner'
}

/** “I” and “we” stand for the speaker and the speaker’s organization. */
export const firstPerson = (
  resolving: Resolving,
  at: number,
  { nominative, use }: Pronoun,
  leading: boolean,
): Edit | null => {
  const { scene, named, voice } = resolving
  const name = nominative === 'i' || isOwnOffice(scene, at) ? voice.person : voice.group
  if (!name) return null
  const plural = nominative === 'we' && voice.several
  if (use === 'owner' && named.has(name))
    return nominative === 'we' && !plural ? { from: at, to: at + 1, text: 'its' } : null
  if (use === 'subject' && leading) resolving.singular = !plural
  named.add(name)
  return { from: at, to: at + 1, text: use === 'owner' ? owning(name) : name }
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'staff'])

/** “our office”: a member of a legislature has one, and no organization. */
const isOwnOffice = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'our' && OFFICES.has(tokens[at + 1]?.lower ?? '')

const owning = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** “she”, “its”: the person or thing that was the subject before. */
export const thirdPerson = (resolving: Resolving, at: number, { nominative, use }: Pronoun): Edit | null => {
  const { scene, named, voice } = resolving
  if (nominative === 'it' && isExpletive(scene, at)) return null
  const gender: Entity['gender'] = nominative === 'he' ? 'masculine' : nominative === 'she' ? 'feminine' : null
  const phrase = gender ? personBefore(scene, at, gender, voice.name) : thingBefore(scene, at, nominative === 'they')
  if (phrase < 0) {
    const people = nominative === 'they' ? peopleBefore(scene, at) : ''
    return people === '' ? null : { from: at, to: at + 1, text: use === 'owner' ? owning(people) : people }
  }
  const entity = scene.entityOf[phrase]
  const { from, to, sentence } = scene.phrases[phrase]!
  // “When Northwind opens, it is a good day”
  if (nominative === 'it' && sentence === sentenceOf(scene, at) && isEvent(scene, at)) return null
  const isNamed = entity?.type === 'person' || entity?.type === 'organization'
  const verbatim = rendered(scene, from, to, [])
  const text = isNamed
    ? isOneOfTwo(verbatim, entity.name)
      ? verbatim
      : titled(scene.tokens, entity)
    : (definiteEdit(resolving, from, to)?.text ?? verbatim)
  named.add(text)
  return { from: at, to: at + 1, text: uncapital(use === 'owner' ? owning(text) : text) }
}

/** A noun phrase from the start of a sentence, inside one: “The man” → “the man”. */
const uncapital = (text: string): string =>
  /^(?:The|An?|This|These|That|Those|Our|Its|His|Her|Their)\s/u.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text

const sentenceOf = ({ phrases, tokens }: Scene, at: number): number =>
  phrases[indexAt(phrases, tokens[at]!.start)]?.sentence ?? -1

/** “it is a …”, “it’s a …” */
const isEvent = ({ tokens }: Scene, at: number): boolean =>
  BE.has(tokens[at + 1]?.lower ?? '') && (tokens[at + 2]?.lower === 'a' || tokens[at + 2]?.lower === 'an')

/** “it is time to”, “it is clear that” */
const isExpletive = ({ tokens }: Scene, at: number): boolean => {
  const verb = tokens[at + 1]
  const said = tokens[at + 2]
  if (!verb || !said || (verb.pos !== 'AUX' && verb.pos !== 'VERB')) return false
  for (let next = at + 2; next < Math.min(at + 8, tokens.length); next++) {
    const { lower, pos } = tokens[next]!
    if (lower === 'that' || lower === 'to') return said.pos === 'ADJ' || said.pos === 'ADV' || said.lower === 'time'
    if (pos === 'PUNCT') return false
  }
  return false
}
