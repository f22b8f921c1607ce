import { frameOf } from './frame.js'
import type { Scene } from './scene.js'
import { leadsIn } from './selection/standing.js'
import { swallowsMain } from './selection/swallowing.js'
import { statedSubject } from './wording/subject.js'

/** The tokens that say a clause without the claims of their own at its edges; null when nothing is left. */
export const stretchOf = (scene: Scene, at: number, own: readonly boolean[]): [number, number] | null => {
  const clause = scene.clauses[at]!
  let { from, to } = clause
  if (swallowsMain(scene, at)) from = scene.sentences[clause.sentence]!.from
  for (const child of scene.children[at]!) {
    const { kind, to: last } = scene.clauses[child]!
    if (kind === 'coordinate' && !own[child] && last > to) to = last
  }
  const parts = scene.children[at]!.filter((child) => {
    const { kind, from: first } = scene.clauses[child]!
    // “opened by Jane Doe, | the mayor of Norland”: a role is no claim, and no part of this one.
    const isRemark = kind === 'appositive' && scene.tokens[first - 1]?.word === ','
    return (own[child] || isRemark) && kind !== 'coordinate'
  })
  for (const part of [...parts].reverse()) {
    const { from: first, to: last } = scene.clauses[part]!
    if (last >= to && first > from) to = first
  }
  // “asking whether it works, | opening the box”: what is listed with it hangs on what it takes.
  for (const child of scene.children[at]!)
    if (!own[child] && scene.clauses[child]!.kind === 'complement')
      for (const listed of scene.children[child]!) {
        const { kind, from: first } = scene.clauses[listed]!
        if (own[listed] && kind === 'coordinate' && first > from && first < to) to = first
      }
  for (const part of parts) {
    const { from: first, to: last, kind } = scene.clauses[part]!
    if (first <= from && last < to && kind !== 'complement') from = last
  }
  if (clause.kind === 'main' && from === clause.from) from = withLead(scene, at)
  const frame = from === clause.from ? frameOf(scene, at) : null
  if (frame) from = frame.comma + 1
  if (
    scene.dateline &&
    scene.tokens[from]!.start < scene.dateline.end &&
    scene.tokens[from]!.start >= scene.dateline.start
  )
    while (from < to && scene.tokens[from]!.start < scene.dateline.end) from++
  from = behindOpener(scene, at, behindWire(scene, from, to))
  while (from < to && isEdge(scene, from)) from++
  if (clause.kind === 'appositive') from = Math.min(from, statedSubject(scene, at)?.from ?? from)
  while (to > from && (isEdge(scene, to - 1) || isCutOff(scene, to - 1))) to--
  return to > from ? [from, withBracket(scene, clause.sentence, to)] : null
}

/** Where the words begin that lead in a main clause and were cut off before it. */
const withLead = (scene: Scene, at: number): number => {
  const { from, sentence } = scene.clauses[at]!
  let before = at - 1
  while (before >= 0 && scene.clauses[before]!.sentence === sentence && scene.clauses[before]!.parent !== null) before--
  const lead = scene.clauses[before]
  return lead && lead.sentence === sentence && lead.to >= from - 2 && leadsIn(scene, before) ? lead.from : from
}

// A longer bracket is a remark of its own.
const BRACKET = 16

/** “double the sum | ($15 billion against $6 billion)”: what stands in brackets at the end belongs to it. */
const withBracket = ({ tokens, sentences }: Scene, sentence: number, to: number): number => {
  if (tokens[to]?.word !== '(') return to
  const end = Math.min(sentences[sentence]!.to, to + BRACKET)
  for (let at = to + 1; at < end; at++) if (tokens[at]!.word === ')') return at + 1
  return to
}

// As far as a newswire’s mark is looked for, in tokens.
const WIRE = 12
const DASHES: ReadonlySet<string> = new Set(['--', '---', '—', '–', '-'])
const WIRES: ReadonlySet<string> = new Set(['/', '//', '(', '@'])
const CLOSING: ReadonlySet<string> = new Set(['/', '//', ')'])

/** “/Northwire/ -- | The mine closed”, “(NORTH WIRE) — | The mine closed”: what stands before a release’s first sentence. */
const behindWire = ({ tokens }: Scene, from: number, to: number): number => {
  const { word } = tokens[from]!
  if (!WIRES.has(word)) return from
  for (let at = from + 2; at < Math.min(from + WIRE, to - 1); at++)
    if (DASHES.has(tokens[at]!.word) && (word === '@' || CLOSING.has(tokens[at - 1]!.word))) return at + 1
  return from
}

const CUT_OFF: ReadonlySet<string> = new Set(['including', 'especially', 'particularly', 'namely', 'e.g.', 'i.e.'])

/** “…, including | a rail line that …”: what was cut off leaves no opener behind; nor does “such as”. */
const isCutOff = ({ tokens }: Scene, at: number): boolean =>
  CUT_OFF.has(tokens[at]!.lower) ||
  isEmptyMeans(tokens, at) ||
  ((tokens[at]!.lower === 'as' || tokens[at]!.lower === 'such') && isSuchAs(tokens, at))

const MEANS: ReadonlySet<string> = new Set(['by', 'while', 'without'])

/** “builds value | by acquiring”, “spoke of it, | stating”: what is acquired or stated is another claim. */
const isEmptyMeans = (tokens: Scene['tokens'], at: number): boolean => {
  const word = tokens[at]!.lower
  const before = tokens[at - 1]?.lower ?? ''
  return (
    MEANS.has(word) || (word.endsWith('ing') && tokens[at]!.pos === 'VERB' && (MEANS.has(before) || before === ','))
  )
}

const isSuchAs = (tokens: Scene['tokens'], at: number): boolean =>
  (tokens[at]!.lower === 'as' && tokens[at - 1]?.lower === 'such') ||
  (tokens[at]!.lower === 'such' && tokens[at + 1]?.lower === 'as')

const isEdge = (scene: Scene, at: number): boolean => {
  const { pos, lower } = scene.tokens[at]!
  if (BULLETS.has(lower)) return true
  if (pos === 'PUNCT') return lower !== '(' && lower !== ')'
  return pos === 'CCONJ'
}

const BULLETS: ReadonlySet<string> = new Set(['*', '•', '●', '▪', '·', '‣', '◦', '|', '⦁', '>', '#', '/'])

const OPENERS: ReadonlySet<string> = new Set(
  'that as while whereas although though because since so by even'.split(' '),
)

// As many tokens may stand before such a “that”.
const NEAR = 2

/** “that | it works”, “as | they expand”, “by | opening”: what joins a clause to another is no part of what it says. */
const behindOpener = ({ clauses, tokens, sentences }: Scene, at: number, from: number): number => {
  const { kind, parent, sentence } = clauses[at]!
  let first = from
  // “Earlier | that same evening, Doe left” hangs on nothing: “that” joins nothing.
  if (kind === 'complement' && parent === null) {
    const start = sentences[sentence]!.from
    return from - start <= NEAR ? start : from
  }
  if (kind === 'complement' || kind === 'adverbial')
    while (first < clauses[at]!.to - 1 && first < from + 2 && OPENERS.has(tokens[first]!.lower)) first++
  return first
}
