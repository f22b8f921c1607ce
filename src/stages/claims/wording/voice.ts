import type { Affiliation, Entity } from '../../../document/layers.js'
import { indexAt, type Span } from '../../../document/span.js'
import { isLegislator } from '../../../lexicon/titles.js'
import type { Read, Scene } from '../scene.js'
import { titled } from './titled.js'

/** Whose “I” and “we” a claim speaks with. */
export interface Voice {
  /** The speaker’s name, with the title before it that a sentence gives. */
  readonly person: string | null
  /** What “we” stands for: the speaker’s organization, or the speakers together. */
  readonly group: string | null
  /** Whether the group is several people rather than one body. */
  readonly several: boolean
  /** What the speaker’s “my” becomes behind the name: “his”, “her”; null where no pronoun is known to fit. */
  readonly possessive: 'his' | 'her' | null
}

const NOBODY: Voice = { person: null, group: null, several: false, possessive: null }

/** The voice of each quotation, of nobody when its speaker is unknown. */
export const voicesOf = (document: Read, main: Entity | null): Voice[] => {
  const held = new Map<number, Affiliation[]>()
  for (const one of document.affiliations) {
    if (one.entity === null || one.organization === null) continue
    const known = held.get(one.entity)
    if (known) known.push(one)
    else held.set(one.entity, [one])
  }
  const { entities, resolutions } = document.speakers
  const named = new Map<Entity, boolean>()
  const isNamed = (entity: Entity): boolean => {
    const known = named.get(entity) ?? entity.mentions.some(({ form }) => form === 'name')
    named.set(entity, known)
    return known
  }
  return document.quotations.map((_, quotation) => {
    const speakers = resolutions[quotation]!.speakers
    const [first] = speakers
    if (first === undefined) return NOBODY
    const names = speakers.map((index) => entities[index]!.name)
    if (speakers.length > 1) return { ...NOBODY, group: listed(names), several: true }
    const { name, type, gender } = entities[first]!
    if (type === 'document' || type === 'event') return NOBODY
    // “Members of the board”, “officials”: whoever they are, no name says it.
    if (type !== 'person') return isNamed(entities[first]!) ? { ...NOBODY, person: name, group: name } : NOBODY
    const person = titled(document.tokens, entities[first]!)
    const group = organizationOf(document, held.get(first) ?? [], main) ?? officeOf(document, quotation, person)
    const possessive = gender && (gender === 'feminine' ? 'her' : 'his')
    return { person, group, several: false, possessive }
  })
}

/** Whose words a claim is in; the release speaks for the organization it is about, if it speaks for one. */
export const voiceOf = ({ voices, ownVoice }: Scene, quotation: number | null): Voice =>
  quotation === null ? ownVoice : voices[quotation]!

const startsLine = (tokens: Read['tokens'], at: number): boolean =>
  at === 0 || tokens[at - 1]!.paragraph !== tokens[at]!.paragraph || tokens[at - 1]!.word === ':'

/**
 * Whose “we” the document’s own words have: the organization’s that it is about. Where they say “I”, somebody speaks whose
 * marks are missing, a speech or a letter, and “we” may be anybody.
 */
export const ownVoiceOf = ({ tokens }: Read, pieces: readonly Span[], main: Entity | null): Voice => {
  if (!main) return NOBODY
  for (let at = 0; at < tokens.length; at++) {
    const { word, pos, start } = tokens[at]!
    // “Dear Secretary”: a letter, whose “we” are those who sign it
    if (word === 'Dear' && startsLine(tokens, at)) return NOBODY
    if (word !== 'I' || pos !== 'PRON') continue
    const around = indexAt(pieces, start)
    if (around < 0 || pieces[around]!.end <= start) return NOBODY
  }
  return { ...NOBODY, group: main.name }
}

// As far into a quotation as “our office” is looked for, in tokens.
const REACH = 400

/** A member of a legislature who speaks of “our office” speaks for it. */
const officeOf = ({ tokens, quotations }: Read, quotation: number, name: string): string | null => {
  const [first] = quotations[quotation]!.content
  const last = quotations[quotation]!.content.at(-1)
  if (!first || !last) return null
  const from = indexAt(tokens, first.start)
  for (let at = Math.max(0, from); at < Math.min(from + REACH, tokens.length) && tokens[at]!.start < last.end; at++) {
    const owned = tokens[at]!.lower === 'our' || tokens[at]!.lower === 'my'
    if (owned && tokens[at + 1]?.lower === 'office') return `${name}${name.endsWith('s') ? '’' : '’s'} office`
  }
  return null
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

// A member speaks for a committee only when it speaks itself; a former office is spoken for no more.
const COMMITTEE = /committee|caucus|commission|delegation|task force|council$/iu
const FORMER = /^(?:former|formerly|ex-|past|retired)\b/iu
/** “state senator”, “U.S. Representative”: says “we” of a chamber, of a party or of the nation; which, cannot be told. */
const sitsInLegislature = (role: string): boolean =>
  role.split(/[\s,/]+/u).some((word, at, words) => {
    const lower = word.toLowerCase().replace(/s$/u, '')
    if (!isLegislator(lower)) return false
    // “sales representative”
    return (
      !SENT.test(lower) || (word !== word.toLowerCase() && (at === 0 || CHAMBERS.has(words[at - 1]!.toLowerCase())))
    )
  })

const SENT = /^(?:rep|representative|delegate)\.?$/u
const CHAMBERS: ReadonlySet<string> = new Set(['u.s.', 'us', 'states', 'state'])

/** The organization that a person speaks for: the one the document is about before others, else the first. */
const organizationOf = ({ speakers }: Read, held: readonly Affiliation[], main: Entity | null): string | null => {
  let first: string | null = null
  for (const { organization, organizationEntity, role } of held) {
    if (organization === null || COMMITTEE.test(organization) || FORMER.test(role ?? '')) continue
    if (sitsInLegislature(role ?? '')) return null
    const named = organizationEntity === null ? undefined : speakers.entities[organizationEntity]
    if (named && named === main) return named.name
    first ??= named?.name ?? organization
  }
  return first
}
