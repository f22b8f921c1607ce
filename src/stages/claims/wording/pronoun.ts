import type { Entity } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import type { Scene } from '../scene.js'
import { isOneOfTwo } from './called.js'
import { isCharged } from './casting.js'
import { definiteEdit } from './definite.js'
import { type Edit, rendered } from './edits.js'
import { isEvent, isExpletive } from './expletive.js'
import { peopleBefore, personBefore } from './people.js'
import type { Resolving } from './resolve.js'
import { thingBefore } from './things.js'
import { titled } from './titled.js'

interface Pronoun {
  readonly nominative: string
  readonly use: 'subject' | 'object' | 'owner' | 'self'
}

/** “I” and “we” stand for the speaker and the speaker’s organization. */
export const firstPerson = (
  resolving: Resolving,
  at: number,
  { nominative, use }: Pronoun,
  leading: boolean,
): Edit | null => {
  const { scene, named, voice, quotation } = resolving
  const name = nominative === 'i' || isOwnOffice(scene, at) ? voice.person : voice.group
  if (!name || (nominative === 'we' && isEverybody(scene, at))) return null
  // “it helps us”, in a text that nobody speaks: whoever reads it
  if (use === 'object' && quotation === null) return null
  const plural = nominative === 'we' && voice.several
  if (use === 'self') return { from: at, to: at + 1, text: plural ? 'themselves' : 'itself' }
  if (use === 'owner' && named.has(name)) {
    const again = nominative === 'i' ? voice.possessive : plural ? 'their' : 'its'
    return { from: at, to: at + 1, text: again ?? owning(name) }
  }
  if (use === 'subject' && leading) resolving.singular = !plural
  named.add(name)
  return { from: at, to: at + 1, text: use === 'owner' ? owning(name) : name }
}

const OFFICES: ReadonlySet<string> = new Set(['office', 'staff'])

/** “our office”: a member of a legislature has one, and no organization. */
const isOwnOffice = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]!.lower === 'our' && OFFICES.has(tokens[at + 1]?.lower ?? '')

/** “our country”, “all of us”: what belongs to everybody is nobody’s name. */
const isEverybody = ({ tokens, phrases, phraseOf }: Scene, at: number): boolean => {
  if (tokens[at]!.lower !== 'our') return tokens[at - 1]?.lower === 'of' || tokens[at + 1]?.lower === 'all'
  const phrase = phrases[phraseOf[at]!]
  return COMMON.has(tokens[phrase ? phrase.head : at + 1]?.lower ?? '')
}

// What all people of a place own together. Written for this project.
const COMMON: ReadonlySet<string> = new Set(
  `country nation nations state states world planet society democracy economy constitution government military troops
  soldiers veterans heroes servicemembers allies enemies borders border homeland lives life times time children kids
  grandchildren youth seniors families neighbors citizens constituents people taxpayers workers farmers police freedoms
  freedom liberties rights values history future security environment climate land lands oceans water air schools roads
  infrastructure streets neighborhoods district city town county region laws courts elections budget debt deficit`.split(
    /\s+/u,
  ),
)

const owning = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`)

/** “she”, “its”: the person or thing that was the subject before. */
export const thirdPerson = (resolving: Resolving, at: number, pronoun: Pronoun): Edit | null => {
  const { named } = resolving
  const text =
    pronoun.nominative === 'he' || pronoun.nominative === 'she'
      ? personWords(resolving, at, pronoun.nominative === 'he' ? 'masculine' : 'feminine')
      : (thingWords(resolving, at, pronoun.nominative) ?? people(resolving, at, pronoun.nominative))
  if (text === null) return null
  named.add(text)
  return { from: at, to: at + 1, text: uncapital(pronoun.use === 'owner' ? owning(text) : text) }
}

const personWords = (resolving: Resolving, at: number, gender: Entity['gender']): string | null => {
  const { scene, quotation } = resolving
  const { accused } = scene.casting
  if (accused && (accused.gender ?? gender) === gender && isCharged(scene.tokens, at)) return calling(scene, accused)
  const person = personBefore(scene, at, { quotation, gender })
  if (person === null) return null
  return 'entity' in person ? calling(scene, person.entity) : phraseWords(resolving, person.phrase)
}

const thingWords = (resolving: Resolving, at: number, nominative: string): string | null => {
  const { scene, quotation } = resolving
  if (nominative === 'it' && isExpletive(scene, at)) return null
  const speech = quotation !== null && scene.quotations[quotation]!.kind === 'direct' ? quotation : -1
  const phrase = thingBefore(scene, at, nominative === 'they', speech)
  if (phrase < 0) return null
  // “When Northwind opens, it is a good day”
  const sameSentence = scene.phrases[phrase]!.sentence === sentenceOf(scene, at)
  if (nominative === 'it' && sameSentence && isEvent(scene, at)) return null
  const entity = scene.entityOf[phrase]
  return entity?.type === 'person' || entity?.type === 'organization'
    ? calling(scene, entity, phrase)
    : phraseWords(resolving, phrase)
}

const people = ({ scene }: Resolving, at: number, nominative: string): string | null => {
  const names = nominative === 'they' ? peopleBefore(scene, at) : ''
  return names === '' ? null : names
}

/** What an entity is called; of two bodies that were taken for one, what stands there. */
const calling = (scene: Scene, entity: Entity, phrase = -1): string => {
  const verbatim = phrase < 0 ? '' : rendered(scene, scene.phrases[phrase]!.from, scene.phrases[phrase]!.to, [])
  return phrase >= 0 && isOneOfTwo(verbatim, entity.name) ? verbatim : titled(scene.tokens, entity)
}

/** The words of a phrase, with its name when it stands for one. */
const phraseWords = (resolving: Resolving, phrase: number): string => {
  const { from, to } = resolving.scene.phrases[phrase]!
  return definiteEdit(resolving, from, to)?.text ?? rendered(resolving.scene, from, to, [])
}

/** A noun phrase from the start of a sentence, inside one: “The man” → “the man”. */
const uncapital = (text: string): string =>
  /^(?:The|An?|This|These|That|Those|Our|Its|His|Her|Their)\s/u.test(text)
    ? text[0]!.toLowerCase() + text.slice(1)
    : text

const sentenceOf = ({ phrases, tokens }: Scene, at: number): number =>
  phrases[indexAt(phrases, tokens[at]!.start)]?.sentence ?? -1
