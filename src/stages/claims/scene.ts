import type { Document } from '../../document/document.js'
import type { Entity, Mention } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import * as lookups from './lookups.js'
import { finePrintOf } from './selection/disclaimer.js'
import { classesOf } from './word-classes.js'
import { type Definition, definitionsOf } from './wording/acronyms.js'
import { sharedBeginnings, spoken } from './wording/called.js'
import { type Casting, castingOf } from './wording/casting.js'
import { pointedAt, referring } from './wording/referring.js'
import { ownVoiceOf, type Voice, voicesOf } from './wording/voice.js'
import { type Work, worksOf } from './wording/works.js'

export type Read = Document<
  | 'paragraphs'
  | 'dateline'
  | 'tokens'
  | 'sentences'
  | 'marks'
  | 'phrases'
  | 'clauses'
  | 'entities'
  | 'quotations'
  | 'affiliations'
  | 'speakers'
>

/** A document with what every rule of this stage looks up, made once. */
export interface Scene extends Read {
  /** The clauses that hang on each clause, in text order. */
  readonly children: readonly (readonly number[])[]
  /** The content of all quotations, piece by piece in text order, the outer before the inner. */
  readonly pieces: readonly Piece[]
  /** Cues in text order. */
  readonly cues: readonly Span[]
  /** For each token, the mention that begins with it. */
  readonly mentions: readonly (Named | undefined)[]
  /** For each token, the word classes of `CLASS` as bits. */
  readonly classes: Uint16Array
  /** 1 for each token of a name. */
  readonly inName: Uint8Array
  /** What the acronyms stand for that the text explains. */
  readonly acronyms: ReadonlyMap<string, Definition>
  /** The works that the text names with their subtitles, by the first word of the title. */
  readonly works: ReadonlyMap<string, Work>
  /** 1 for each token that may stand for something else: pronouns, mentions, “the program”. */
  readonly referring: Uint8Array
  /** For each token, the phrase that begins with it; -1 for none. */
  readonly phraseOf: Int32Array
  /** For each phrase, the entity that it ends in: “chief executive Jane Doe”. */
  readonly entityOf: readonly (Entity | undefined)[]
  /** For each phrase like “the program”, the phrase that names it in full; -1 for none. */
  readonly pointedAt: Int32Array
  /** Sentences that are fine print. */
  readonly finePrint: ReadonlySet<number>
  /** For each phrase, the clause whose subject it is; -1 for none. */
  readonly clauseOfSubject: Int32Array
  /** For each phrase, the direct quotation in which it stands; -1 for the document’s own words and reported speech. */
  readonly speechOf: Int32Array
  /** The organization that the document is about: the one its body names most; null when none is named twice. */
  readonly mainOrganization: Entity | null
  /** Whose “I” and “we” each quotation has. */
  readonly voices: readonly Voice[]
  /** Whose “we” the document’s own words have. */
  readonly ownVoice: Voice
  /** Short names that may be of several: none of them is written out. */
  readonly ambiguous: ReadonlySet<string>
  /** Who “the defendant” and “the victim” are. */
  readonly casting: Casting
}

export interface Piece extends Span {
  readonly quotation: number
}

export interface Named {
  readonly entity: Entity
  readonly mention: Mention
}

export const sceneOf = (read: Read): Scene => {
  const called = { ...read.speakers, entities: read.speakers.entities.map((entity) => spoken(read, entity)) }
  const document: Read = { ...read, speakers: called }
  const mainOrganization = lookups.mainOrganizationOf(document)
  const classes = classesOf(document.tokens)
  const mentions = lookups.mentionsOf(document)
  const acronyms = definitionsOf(document.text, document.tokens)
  const works = worksOf(document.text, document.tokens)
  const phraseOf = lookups.phraseOfTokens(document)
  const entityOf = lookups.entityOfPhrases(document, mentions)
  const pieces = lookups.piecesOf(document.quotations)
  const {
    article,
    text,
    paragraphs,
    dateline,
    tokens,
    sentences,
    marks,
    phrases,
    clauses,
    entities,
    quotations,
    affiliations,
    speakers,
  } = document
  // Written out, for an object that begins with a spread is a slow one.
  return {
    article,
    text,
    paragraphs,
    dateline,
    tokens,
    sentences,
    marks,
    phrases,
    clauses,
    entities,
    quotations,
    affiliations,
    speakers,
    children: lookups.childrenOf(document.clauses),
    pieces,
    cues: lookups.cuesOf(document.quotations),
    classes,
    mentions,
    inName: lookups.inNameOf(document),
    acronyms,
    works,
    referring: referring(document, classes, mentions, phraseOf, acronyms, works),
    phraseOf,
    entityOf,
    pointedAt: pointedAt(document),
    finePrint: finePrintOf(document, classes),
    clauseOfSubject: lookups.clauseOfSubjects(document),
    speechOf: lookups.speechOfPhrases(document, pieces),
    mainOrganization,
    voices: voicesOf(document, mainOrganization),
    ambiguous: sharedBeginnings(called.entities),
    ownVoice: ownVoiceOf(document, pieces, mainOrganization),
    casting: castingOf(document, entityOf),
  }
}
