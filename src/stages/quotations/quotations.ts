import type { Mention, Quotation } from '../../document/layers.js'
import type { Span } from '../../document/span.js'
import { accusingVerb, namingVerb } from '../../lexicon/cues.js'
import { defineStage } from '../stage.js'
import { isOwnVoice } from './able.js'
import { accordingsOf } from './according.js'
import type { Attribution, Cues, PieceRule } from './attribution.js'
import type { Spoken } from './bridge.js'
import { carriedOn } from './carried-on.js'
import { verbGroups } from './cue.js'
import { cuesOf } from './cues-of.js'
import { joinPieces } from './join-pieces.js'
import { kindOf } from './kind.js'
import { learnedReports } from './learned/learned.js'
import { type Reading, readingOf } from './reading.js'
import type { Report, ReportRule } from './report.js'
import { accordingTo } from './rules/according-to.js'
import { accordingToQuoted } from './rules/according-to-quoted.js'
import { accusation } from './rules/accusation.js'
import { announcement } from './rules/announcement.js'
import { asSourcePutsIt } from './rules/as-source-puts-it.js'
import { cueAfter } from './rules/cue-after.js'
import { cueBefore } from './rules/cue-before.js'
import { directive } from './rules/directive.js'
import { followOn } from './rules/follow-on.js'
import { lineAbove } from './rules/line-above.js'
import { loneQuotation } from './rules/lone-quotation.js'
import { nameColon } from './rules/name-colon.js'
import { naming } from './rules/naming.js'
import { neighbourSentence } from './rules/neighbour-sentence.js'
import { postposed } from './rules/postposed.js'
import { reportedClause } from './rules/reported-clause.js'
import { sentenceSubject } from './rules/sentence-subject.js'
import { signature } from './rules/signature.js'
import { statementBlocks } from './rules/statement-block.js'
import { statementContent } from './rules/statement-content.js'
import { transcriptTurns } from './rules/transcript.js'
import { uncued } from './rules/uncued.js'
import { unlistedVerb } from './rules/unlisted-verb.js'
import { statementsOf } from './statement.js'
import { Taken } from './taken.js'
import type { Utterance } from './utterance.js'

/** For quoted speech, from the most precise to the least: the first that answers wins. */
const CLOSE_RULES: readonly PieceRule[] = [cueAfter, accordingToQuoted, unlistedVerb, lineAbove]
// Between them stand the blocks behind “released the following statement:”.
const WIDER_RULES: readonly PieceRule[] = [cueBefore, nameColon, signature, neighbourSentence, sentenceSubject]

/** For reported speech. */
const REPORT_RULES: readonly (readonly ReportRule[])[] = [
  // “This will urge others to act as well, said Doe” is all Doe’s
  [postposed],
  [asSourcePutsIt, reportedClause, directive, announcement],
]

/** Who is said to have said what: direct, mixed and indirect quotations, their cues and the mentions of their sources. */
export const quotations = defineStage({
  name: 'quotations',
  needs: ['paragraphs', 'dateline', 'genre', 'tokens', 'sentences', 'marks', 'phrases', 'clauses', 'entities'],
  gives: 'quotations',
  run(document) {
    const reading = readingOf(document)
    const cues: Cues = { verbs: cuesOf(reading), accordings: accordingsOf(reading), statements: statementsOf(reading) }
    const spoken = quotedSpeech(reading, cues)
    const reported = reportedSpeech(reading, cues, spoken)
    return finish(reading, spoken, reported)
  },
})

const quotedSpeech = (reading: Reading, cues: Cues): Utterance[] => {
  const attributed: (Attribution | null)[] = reading.pieces.map(() => null)
  const usedCues = new Set<number>()
  let taken: ReadonlySet<number> = new Set()
  const apply = (rules: readonly PieceRule[]): void => {
    for (const rule of rules)
      reading.pieces.forEach((_, index) => {
        if (attributed[index] || taken.has(index)) return
        const attribution = rule(reading, cues, index)
        if (attribution?.cue && usedCues.has(attribution.cue.start)) return
        attributed[index] = attribution
        if (attribution?.cue) usedCues.add(attribution.cue.start)
      })
  }
  const turns = transcriptTurns(reading)
  taken = new Set(turns.flatMap(({ pieces }) => pieces))
  apply(CLOSE_RULES)
  const blocks = statementBlocks(
    reading,
    cues,
    new Set([...taken, ...attributed.flatMap((attribution, index) => (attribution ? [index] : []))]),
  )
  taken = new Set([...taken, ...blocks.flatMap(({ pieces }) => pieces)])
  apply(WIDER_RULES)
  return [...turns, ...blocks, ...joinPieces(reading, attributed, taken)]
}

const reportedSpeech = (reading: Reading, cues: Cues, spoken: readonly Utterance[]): Report[] => {
  const taken = new Taken(
    reading.tokens,
    spoken.flatMap(({ content }) => content),
  )
  const usedCues = new Set(spoken.flatMap(({ cue }) => (cue ? [cue.start] : [])))
  const result: Report[] = []
  const keep = (report: Report | null): boolean => {
    if (!report || taken.overlaps(report.content)) return false
    taken.add(report.content)
    result.push(report)
    return true
  }
  for (const according of cues.accordings) if (!usedCues.has(according.cue.start)) keep(accordingTo(reading, according))
  for (const statement of cues.statements)
    if (!usedCues.has(statement.cue.start)) keep(statementContent(reading, statement))
  for (const rules of REPORT_RULES)
    for (const cue of cues.verbs) {
      if (usedCues.has(cue.start) || taken.overlaps([cue]) || !isReported(reading, cue.head)) continue
      if (rules.some((rule) => keep(rule(reading, cue)))) usedCues.add(cue.start)
    }
  for (const cue of verbGroups(reading, accusingVerb))
    if (!usedCues.has(cue.start) && !taken.overlaps([cue]) && isReported(reading, cue.head))
      keep(accusation(reading, cue))
  if (reading.pieces.length > 0)
    for (const cue of verbGroups(reading, namingVerb))
      if (!usedCues.has(cue.start) && !taken.overlaps([cue]) && isReported(reading, cue.head))
        keep(naming(reading, cue))
  return result
}

/** Headlines repeat, boilerplate describes: what they report is nobody’s news. */
const isReported = (reading: Reading, token: number): boolean =>
  reading.paragraphs[reading.tokens[token]!.paragraph]!.zone === 'body'

type Found = (Utterance | Report) & { readonly sourcePhrase?: Span | null }

const finish = (reading: Reading, spoken: readonly Utterance[], reported: readonly Report[]): Quotation[] => {
  const found: (Utterance | Report)[] = [...spoken, ...reported].sort(byPlace)
  const ruled = withFollowOns(reading, found)
  const learned = learnedReports(reading, ruled)
  const reports = learned.reports.filter(({ source }) => reading.genre === 'news' || !isOwn(reading, source))
  const each: Found[] = withUncued(reading, [...learned.ruled, ...reports]).sort(byPlace)
  const all = reading.genre === 'news' ? carriedOn(each) : each
  const at = new Map(all.map((one, index) => [one.content[0]!.start, index]))
  return all.map(
    (one): Quotation => ({
      kind: kindOf(reading, one.content, 'pieces' in one),
      act: one.act,
      content: one.content,
      cue: one.cue ?? (reading.genre === 'news' ? standInFor(reading, one) : null),
      source: one.source,
      sourcePhrase: one.sourcePhrase ?? null,
      follows: 'followsAt' in one && one.followsAt !== undefined ? (at.get(one.followsAt) ?? null) : null,
      rule: one.rule,
      confidence: one.confidence,
    }),
  )
}

/** What is left at the end between marks; news attributes all that it quotes. */
const withUncued = (reading: Reading, found: readonly Found[]): Found[] => {
  const taken = new Taken(
    reading.tokens,
    found.flatMap(({ content }) => content),
  )
  const left = reading.genre === 'news' ? [] : reading.pieces.map((_, index) => uncued(reading, index))
  return [...found, ...left.filter((one) => one !== null).filter(({ content }) => !taken.overlaps(content))]
}

/** “I feel proud to say …” outside of quote marks is the release’s own voice. */
const isOwn = (reading: Reading, mention: Mention | null): boolean =>
  mention !== null && isOwnVoice(reading, { mention })

/** In news the dash or colon between words and name counts as their cue, as PolNeAR has it. */
const standInFor = ({ text }: Reading, one: Found): Quotation['cue'] => {
  if (!('mark' in one) || !one.mark) return null
  const { start, end } = one.mark
  return { start, end, lemma: text.slice(start, end) }
}

const byPlace = (a: { content: readonly Span[] }, b: { content: readonly Span[] }): number =>
  a.content[0]!.start - b.content[0]!.start

/** Walks the pieces and the quotations found so far in text order: what nobody claimed may follow on what stands before. */
const withFollowOns = (reading: Reading, found: readonly (Utterance | Report)[]): (Utterance | Report)[] => {
  const taken = new Taken(
    reading.tokens,
    found.flatMap(({ content }) => content),
  )
  const result = [...found]
  let next = 0
  let before: Spoken | undefined
  const sole = soleVoice(reading, found)
  const pass = (one: Utterance | Report): void => {
    const end = Math.max(one.content.at(-1)!.end, attributionEnd(reading, one))
    const inherits = 'followsAt' in one && one.followsAt !== undefined
    const source = one.source ?? (inherits ? (before?.source ?? null) : null)
    if (!before || end >= before.end) before = { start: one.content[0]!.start, end, source }
  }
  reading.pieces.forEach((piece, index) => {
    while (next < found.length && found[next]!.content[0]!.start <= piece.start) pass(found[next++]!)
    if (piece.previous !== null || taken.overlaps([piece])) return
    const after = followOn(reading, index, before) ?? loneQuotation(reading, index, sole)
    const isOpen = after?.rule === 'uncued' && reading.genre !== 'news'
    const utterance = isOpen ? (uncued(reading, index) ?? after) : after
    if (!utterance || taken.overlaps(utterance.content)) return
    result.push(utterance)
    taken.add(utterance.content)
    pass(utterance)
  })
  return result.sort(byPlace)
}

/** The first direct quotation when one mention’s words are all that is quoted; undefined when several people speak. */
const soleVoice = (reading: Reading, found: readonly (Utterance | Report)[]): { start: number } | undefined => {
  const spoken = found.filter((one): one is Utterance => 'pieces' in one && one.source !== null)
  const entities = new Set(spoken.map(({ source }) => reading.names[reading.nameAt[source!.from] ?? -1]?.entity ?? -1))
  const [first] = spoken
  return first && entities.size === 1 && !entities.has(-1) ? { start: first.content[0]!.start } : undefined
}

/** Where the attribution behind a quotation ends with its sentence: “A,” said Jane Doe, president of Acme.| */
const attributionEnd = (reading: Reading, one: Utterance | Report): number => {
  const last = Math.max(one.source?.end ?? 0, one.cue?.end ?? 0, one.content.at(-1)!.end)
  const token = one.source && one.source.end === last ? one.source.to - 1 : -1
  const sentence = reading.sentences[token < 0 ? -1 : (reading.sentenceAt[token] ?? -1)]
  return sentence ? sentence.end : last
}
