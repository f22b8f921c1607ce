import type { Mention } from '../../document/layers.js'
import { indexAt } from '../../document/span.js'
import { type Context, type Named, sentenceAt } from './context.js'

// What a mention counts: as the subject of its sentence, else, and where another body’s pronoun leads to it (“its rival Acme”).
const SUBJECT = 2
const OTHER = 1
const RELATED = 0.5
// What it counts to have been the subject of the sentence before, and to have spoken before.
const LAST_SUBJECT = 2
const SPOKE_LAST = 3
// And to be who the last speaker speaks for.
const FOR_WHOM = 1
// And to have announced what the text is about.
const ANNOUNCED = 2
// How many sentences back the last quotation may be.
const NEAR = 6
// A second one with this share of the best one’s weight cannot be told from it.
const ALIKE = 0.9

/**
 * Of several bodies the one that the text before a mention is about: named often, as a subject, who spoke last. Undefined
 * when two fit equally well.
 */
export const salient = (
  context: Context,
  source: Mention,
  index: number,
  entities: readonly number[],
): number | undefined => {
  const able = new Set(entities)
  const weights = new Map<number, number>()
  const add = (entity: number, weight: number): void => {
    if (able.has(entity)) weights.set(entity, (weights.get(entity) ?? 0) + weight)
  }
  const here = sentenceAt(context, source.start)
  const subjects: Subject[] = []
  let before: { readonly named: Named; readonly subject: boolean } | undefined
  for (const named of context.known.bodiesBefore(source.start)) {
    const joined: boolean = before?.subject === true && isJoined(context, before.named, named)
    const subject = joined || isSubject(context, named)
    before = { named, subject }
    subjects.push({ entity: named.entity, subject })
    add(named.entity, subject ? SUBJECT : isRelated(context, named) ? RELATED : OTHER)
    if (subject && here - sentenceAt(context, named.start) === 1) add(named.entity, LAST_SUBJECT)
  }
  const last = context.quotations[index - 1]?.content.at(-1)
  if (last && here - sentenceAt(context, last.end - 1) <= NEAR)
    for (const speaker of context.resolved[index - 1]!.speakers) {
      add(speaker, SPOKE_LAST)
      for (const one of context.affiliations)
        if (one.entity === speaker && one.organizationEntity !== null) add(one.organizationEntity, FOR_WHOM)
    }
  const announcer = announcerOf(context, index)
  if (announcer !== undefined) add(announcer, ANNOUNCED)
  const [best, second] = [...weights].sort((a, b) => b[1] - a[1])
  if (!best) return undefined
  const topic = topicSince(subjects, best[0])
  if (topic !== undefined && able.has(topic)) return topic
  return !second || second[1] < best[1] * ALIKE ? best[0] : undefined
}

/** Who was a subject twice or more since a body was named last: the text has come to talk of another. */
const topicSince = (subjects: readonly Subject[], entity: number): number | undefined => {
  const since = subjects
    .slice(subjects.findLastIndex((one) => one.entity === entity) + 1)
    .filter(({ subject }) => subject)
  const [first] = since
  return first && since.length >= TOPICAL && since.every((one) => one.entity === first.entity)
    ? first.entity
    : undefined
}

const TOPICAL = 2

interface Subject {
  readonly entity: number
  readonly subject: boolean
}

/** The first body that announced something before a quotation. */
const announcerOf = ({ quotations, resolved, found }: Context, index: number): number | undefined => {
  for (let at = 0; at < index; at++) {
    if (quotations[at]!.act !== 'announcement') continue
    const body = resolved[at]!.speakers.find((entity) => found[entity]!.type === 'organization')
    if (body !== undefined) return body
  }
  return undefined
}

const LEADING = new Set(['the', 'a', 'an', 'while', 'but', 'and', 'today', 'meanwhile', 'however', ','])

/** Nothing but an article or a conjunction stands in front of it in its sentence (or behind a dateline), and no possessive ending behind it. */
const isSubject = (context: Context, named: Named): boolean => {
  const { tokens } = context
  const sentence = context.sentences[sentenceAt(context, named.start)]
  let from = indexAt(tokens, named.start)
  let to = from
  while (to < tokens.length && tokens[to]!.end <= named.end) to++
  if (!sentence || /^['’]s?$/.test(tokens[to]?.lower ?? '')) return false
  while (from > sentence.from && LEADING.has(tokens[from - 1]!.lower)) from--
  const before = tokens[from - 1]
  return from === sentence.from || (/^[-–—]+$/.test(before!.word) && before!.end < tokens[from]!.start)
}

/** “Acme (NYSE: ACM) and | Initech |” */
const isJoined = ({ text }: Context, before: Named, named: Named): boolean =>
  /^\s*(?:\([^)]{0,60}\)\s*)?(?:,|and|&|, and)\s*(?:the\s+)?$/u.test(text.slice(before.end, named.start))

/** “its rival | Acme |”, “their partner, | Initech |” */
const isRelated = ({ text }: Context, { start }: Named): boolean =>
  /\b(?:its|their|his|her)\s+(?:\p{L}+\s+){0,2}\p{L}+,?\s+$/u.test(text.slice(Math.max(0, start - 40), start))
