import type { Entity } from '../../../document/layers.js'
import type { Scene } from '../scene.js'
import { acronymEdit } from './acronyms.js'
import { agreeing } from './agreement.js'
import { isOneOfTwo, isShortFor } from './called.js'
import { definiteEdit } from './definite.js'
import type { Edit } from './edits.js'
import { firstPerson, thirdPerson } from './pronoun.js'
import { PRONOUNS } from './referring.js'
import { isBehindTitle, titled } from './titled.js'
import type { Voice } from './voice.js'
import { workEdit } from './works.js'

/** Where references are being resolved, and what has been named there already. */
export interface Resolving {
  readonly scene: Scene
  readonly voice: Voice
  /** The quotation whose words they are; null for the document’s own. */
  readonly quotation: number | null
  readonly named: Set<string>
  /** Set when a plural “we” or a singular “I” became the name of one: its verb then agrees. */
  singular: boolean
}

/** Names for pronouns, short names and “the company” between two tokens; `last` is where the subject ends. */
export const references = (resolving: Resolving, from: number, to: number, last: number): Edit[] => {
  const { referring } = resolving.scene
  const edits: Edit[] = []
  for (let at = from; at < to; ) {
    if (referring[at] === 0) {
      at++
      continue
    }
    const edit =
      workEdit(resolving, at, to) ?? acronymEdit(resolving, at, from, to) ?? editAt(resolving, at, to, at < last)
    if (edit) edits.push(edit)
    const verb = edit && at >= last ? innerVerb(resolving, at) : null
    if (verb) edits.push(verb)
    at = verb ? verb.to : edit ? edit.to : behindName(resolving, at)
  }
  return edits
}

/** “what we | need” → “what Northwind | needs” */
const innerVerb = ({ scene, voice }: Resolving, at: number): Edit | null => {
  const word = scene.tokens[at]!.lower
  if (word !== 'i' && (word !== 'we' || voice.several)) return null
  const verb = scene.tokens[at + 1]?.pos === 'ADV' ? at + 2 : at + 1
  const token = scene.tokens[verb]
  const text = token && (token.pos === 'VERB' || token.pos === 'AUX') ? agreeing(token) : null
  return text === null ? null : { from: verb, to: verb + 1, text }
}

const editAt = (resolving: Resolving, at: number, to: number, leading: boolean): Edit | null => {
  const { scene } = resolving
  const { word, lower } = scene.tokens[at]!
  // “US troops”, “IT”
  const pronoun = word.length > 1 && word === word.toUpperCase() ? undefined : PRONOUNS.get(lower)
  if (pronoun && (pronoun.nominative === 'i' || pronoun.nominative === 'we'))
    return firstPerson(resolving, at, pronoun, leading)
  const mention = scene.mentions[at]
  if (mention && mention.mention.to <= to) return nameEdit(resolving, at, mention.mention.to)
  if (pronoun) return leading ? thirdPerson(resolving, at, pronoun) : null
  return definiteEdit(resolving, at, to)
}

/** Behind a name that stays as it is. */
const behindName = ({ scene, named }: Resolving, at: number): number => {
  const mention = scene.mentions[at]
  if (!mention) return at + 1
  if (mention.mention.form === 'name') named.add(mention.entity.name)
  return mention.mention.to
}

/** “the HubSpot | Partner Program”: inside a longer name a short one stays. */
const isModifier = ({ tokens, inName }: Scene, to: number): boolean => {
  const next = tokens[to]
  return next?.pos === 'PROPN' && inName[to] === 0 && /^\p{Lu}/u.test(next.word)
}

/** What a release calls in short again and again is the body that it is about. */
const isMain = ({ mainOrganization }: Scene, { name }: Entity): boolean => mainOrganization?.name === name

/** A short name becomes the full one, once in a claim. */
const nameEdit = ({ scene, named }: Resolving, from: number, to: number): Edit | null => {
  const { entity } = scene.mentions[from]!
  if (entity.type !== 'person' && entity.type !== 'organization') return null
  if (named.has(entity.name) || !/^[\p{Lu}\d]/u.test(entity.name)) return null
  named.add(entity.name)
  if (isModifier(scene, to)) return null
  const verbatim = scene.text.slice(scene.tokens[from]!.start, scene.tokens[to - 1]!.end)
  const isLonger =
    entity.name.length > verbatim.length &&
    (entity.type === 'person' || isMain(scene, entity) || !scene.ambiguous.has(verbatim.replace(/['’]s$/u, ''))) &&
    !isOneOfTwo(verbatim, entity.name) &&
    isShortFor(verbatim.replace(/['’]s$/u, ''), entity.name)
  return isLonger
    ? { from, to, text: isBehindTitle(scene.tokens, from) ? entity.name : titled(scene.tokens, entity) }
    : null
}
