import type { Span, TokenSpan } from './span.js'

// The layers that stages add to a document. They refer to each other by index, never by nested copies.
// Every list is in text order unless it says otherwise.

export type Zone = 'headline' | 'subhead' | 'body' | 'boilerplate' | 'contact' | 'navigation'

/**
 * A line of text that is not blank: in press texts a paragraph is a line, and blank lines only set apart. Where a text is
 * wrapped, or broken at its links, the lines of one sentence make one paragraph, with the line breaks inside.
 */
export interface Paragraph extends Span {
  readonly zone: Zone
  /** False where the words are of another language than English: later stages leave such a paragraph alone. */
  readonly english: boolean
}

export interface Dateline extends Span {
  readonly place: (Span & { readonly text: string }) | null
  /** ISO date (YYYY-MM-DD), only when stated in full. */
  readonly date: string | null
}

/** What kind of text it is: news reports what others say, a release speaks for its issuer. */
export type Genre = 'news' | 'release'

/** Universal part-of-speech tags, as wink-nlp gives them. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'

export interface Token extends Span {
  /** Verbatim: `text.slice(start, end)`. */
  readonly word: string
  readonly lower: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  /** Index of the paragraph that it lies in. */
  readonly paragraph: number
}

/** Never crosses a paragraph; the tokens `from` to `to` are its own. Quote marks that close after the stop belong to it. */
export interface Sentence extends TokenSpan {
  readonly paragraph: number
}

/** A pair of quote marks. `start` is the opening mark, `end` lies behind the closing one. */
export interface MarkPair extends TokenSpan {
  readonly style: 'double' | 'single' | 'guillemet' | 'low'
  /** False when the mark is never closed: then `end` is the end of its paragraph. */
  readonly closed: boolean
  /** How many pairs enclose this one. */
  readonly depth: number
  /** The pair in the paragraph before which this one carries on (opening mark repeated, no closing mark before). */
  readonly carriesOn: number | null
}

export interface Marks {
  readonly pairs: readonly MarkPair[]
  /** Marks that found no partner and open nothing either: flagged in the record's warnings. */
  readonly stray: readonly Span[]
}

/** A noun phrase or a verb group; phrases do not overlap. */
export interface Phrase extends TokenSpan {
  readonly kind: 'noun' | 'verb'
  /** Index of the token that carries it: the last noun, the main verb. */
  readonly head: number
  readonly sentence: number
}

/**
 * A stretch of a sentence with one predicate. `complement` is what a verb of saying or thinking takes ("that …"),
 * `relative` hangs on a noun ("which …"), `adverbial` on the sentence ("while …", "if …"), `coordinate` shares the
 * subject of the clause before it, `participle` has no finite verb ("making it harder …"), `infinitive` a purpose.
 */
export interface Clause extends TokenSpan {
  readonly kind:
    | 'main'
    | 'complement'
    | 'relative'
    | 'adverbial'
    | 'coordinate'
    | 'participle'
    | 'infinitive'
    | 'appositive'
  readonly sentence: number
  /** The clause that it hangs on; null for a main clause. */
  readonly parent: number | null
  /** Indices into `phrases`: its subject (null when shared or not stated) and its verb group (null in appositives). */
  readonly subject: number | null
  readonly predicate: number | null
}

export type EntityType = 'person' | 'organization' | 'place' | 'event' | 'group' | 'document'

export interface Mention extends TokenSpan {
  readonly form: 'name' | 'nominal' | 'pronoun'
}

export interface Entity {
  readonly type: EntityType
  /** The fullest name in the text, without titles. */
  readonly name: string
  readonly aliases: readonly string[]
  readonly mentions: readonly Mention[]
  readonly gender: 'feminine' | 'masculine' | null
}

export type QuotationKind = 'direct' | 'mixed' | 'indirect'

export const ACTS = [
  'assertion',
  'announcement',
  'question',
  'directive',
  'commitment',
  'evaluation',
  'belief',
  'other',
] as const
export type Act = (typeof ACTS)[number]

export interface Quotation {
  readonly kind: QuotationKind
  readonly act: Act
  readonly content: readonly Span[]
  readonly cue: (Span & { readonly lemma: string }) | null
  /** The mention that the text gives as its source, without title and appositive; null for a follow-on quotation. */
  readonly source: Mention | null
  /** In news, the whole noun phrase of the source as news corpora mark it, with title and appositive; else null. */
  readonly sourcePhrase: Span | null
  /** The quotation whose speaker this one inherits, when it has no source of its own. */
  readonly follows: number | null
  /** The rule that made it. */
  readonly rule: string
  /** How sure that rule is, 0–1, before the speaker is known. */
  readonly confidence: number
}

/** A role or an organization that a person or body holds, with the stretch of text that says so. */
export interface Affiliation extends Span {
  /** The mention that holds it: a name ("Jane Doe"), or a nominal that carries its own role ("a spokesperson for Acme"). */
  readonly holder: Span
  /** Index into `entities` of the holder; null when the holder is a nominal that no entity has yet. */
  readonly entity: number | null
  readonly role: string | null
  /** The organization's fullest name in the document. */
  readonly organization: string | null
  readonly organizationEntity: number | null
  readonly rule: string
}

export type ResolutionKind = 'name' | 'alias' | 'pronoun' | 'role' | 'group' | 'follow-on' | 'none'

export interface Resolution {
  /** Indices into the speakers layer's `entities`; empty when nobody can be named. */
  readonly speakers: readonly number[]
  readonly resolution: ResolutionKind
  /** How sure the sieve that answered is, 0–1, before calibration. */
  readonly sieve: number
  /** How likely it is that this is speech and that its speakers, or their absence, are right, 0–1. */
  readonly confidence: number
}

export interface Speakers {
  /** The entities, in the same order and with the same indices, with the mentions that resolution added; new ones follow. */
  readonly entities: readonly Entity[]
  /** One for each quotation. */
  readonly resolutions: readonly Resolution[]
}

export type ClaimKind = 'fact' | 'plan' | 'prediction' | 'norm' | 'opinion'

export interface Quantity extends Span {
  readonly text: string
  readonly value: number | null
  readonly unit: string | null
  /** How the number bounds what is meant: “more than 30”; `from` and `to` are the ends of a range; null for the number itself. */
  readonly bound: 'more than' | 'less than' | 'at least' | 'up to' | 'about' | 'from' | 'to' | null
}

export interface Claim extends Span {
  /** Index of the quotation that makes it; null for the release's own voice. */
  readonly quotation: number | null
  /** Stands alone: names for pronouns, dates for "today". */
  readonly text: string
  readonly kind: ClaimKind
  readonly polarity: 'affirmed' | 'negated'
  readonly subject: Span | null
  readonly predicate:
    | (Span & {
        readonly lemma: string
        readonly tense: 'past' | 'present' | 'future' | null
        readonly modality: string | null
      })
    | null
  readonly objects: readonly Span[]
  readonly quantities: readonly Quantity[]
  readonly time: (Span & { readonly text: string; readonly value: string | null }) | null
  readonly checkWorthiness: number
  /** What the check-worthiness is made of: “number”, “comparison”. */
  readonly reasons: readonly string[]
  /** What makes it the same claim in another document: see the stage. */
  readonly gist: string
  /** Whether `text` still points at something that it does not name (“This …”, “our roads”): it does not stand alone. */
  readonly unresolved: boolean
}

export interface Layers {
  readonly paragraphs: readonly Paragraph[]
  readonly dateline: Dateline | null
  readonly tokens: readonly Token[]
  readonly genre: Genre
  readonly sentences: readonly Sentence[]
  readonly marks: Marks
  readonly phrases: readonly Phrase[]
  readonly clauses: readonly Clause[]
  readonly entities: readonly Entity[]
  readonly quotations: readonly Quotation[]
  readonly affiliations: readonly Affiliation[]
  readonly speakers: Speakers
  readonly claims: readonly Claim[]
}
