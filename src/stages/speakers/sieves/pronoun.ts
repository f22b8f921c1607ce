import type { Entity, Quotation } from '../../../document/layers.js'
import { indexAt } from '../../../document/span.js'
import { type Context, type Named, type Resolved, type Sieve, sentenceAt } from '../context.js'
import { isIntroduced } from '../introduced.js'
import { sentenceSubject } from '../sentence-subject.js'

const GENDER: { readonly [pronoun: string]: Entity['gender'] } = {
  he: 'masculine',
  his: 'masculine',
  she: 'feminine',
  her: 'feminine',
}
// How many sentences back a person may have been named last.
const REACH = 12
// Two candidates nearer than this in score cannot be told apart.
const MARGIN = 0.25

/** “he”, “she”: the person of that gender who was talked of last, him who spoke before first of all. */
export const pronoun: Sieve = (context, quotation, source, index): Resolved | null => {
  if (source.form !== 'pronoun') return null
  const word = context.text.slice(source.start, source.end).toLowerCase()
  if (word in GENDER) return one(context, quotation, source.start, GENDER[word]!, index)
  if (word === 'they') return several(context, source.start, index)
  if (word === 'it') return body(context, source.start, index)
  return null
}

const one = (
  context: Context,
  quotation: Quotation,
  at: number,
  gender: Entity['gender'],
  index: number,
): Resolved | null => {
  const here = sentenceAt(context, at)
  const scores = new Map<number, number>()
  let nearest = -1
  for (let place = indexAt(context.names, at - 1); place >= 0; place--) {
    const named = context.names[place]!
    const distance = here - sentenceAt(context, named.start)
    if (distance > REACH) break
    if (named.type !== 'person' || named.spoken || isAttributive(context, named)) continue
    const entity = context.found[named.entity]!
    if (entity.gender && entity.gender !== gender) continue
    nearest = Math.max(nearest, here - distance)
    const score = -distance + (isSubject(context, named) ? 0.6 : 0) + (entity.gender === gender ? 1 : 0)
    if (score > (scores.get(named.entity) ?? Number.NEGATIVE_INFINITY)) scores.set(named.entity, score)
  }
  if (nearest >= 0 && isIntroduced(context, nearest, at)) return null
  const before = lastSpeaker(context, index)
  const [last] = scores.keys()
  if (last !== undefined && before !== undefined && isContested(context, before, last, gender)) return null
  if (before !== undefined && isPossible(context, before, gender) && isNear(context, index, here))
    scores.set(before, (scores.get(before) ?? -2) + 2)
  const stage = newcomer(context, quotation, at)
  if (stage !== undefined && scores.has(stage)) scores.set(stage, scores.get(stage)! + ON_STAGE)
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!best || (second && best[1] - second[1] < MARGIN)) return null
  return { speakers: [best[0]], resolution: 'pronoun', confidence: second ? 0.85 : 0.92 }
}

/** “the | Roe | administration”, “the | Doe | bill”: a surname in front of a noun talks of something else. */
const isAttributive = ({ tokens }: Context, { start, end }: Named): boolean => {
  const at = indexAt(tokens, start)
  const next = tokens[at + 1]
  return tokens[at]!.end === end && next?.pos === 'NOUN' && next.word === next.lower && next.start === end + 1
}

/** Who takes the stage in the sentence before: “…,” said Jane Doe. | Ann Roe | shook her head. “No,” she said. */
const newcomer = (context: Context, { cue, content }: Quotation, at: number): number | undefined => {
  if (cue && GOING_ON.has(cue.lemma)) return undefined
  const start = Math.min(at, content[0]!.start)
  const here = sentenceAt(context, start)
  const isFirst = context.tokens[context.sentences[here]?.from ?? -1]?.start === start
  return sentenceSubject(context, isFirst ? here - 1 : here)?.entity
}

// “Ann Roe nodded. “And it is old,” she | added |”: who spoke before goes on.
const GOING_ON = new Set(['add', 'continue', 'conclude', 'go', 'finish'])
const ON_STAGE = 2.5

/** “President Roe asked for money, and Jane Doe objected. She …”: who spoke may be a woman, who was named last is one. */
const isContested = (context: Context, spoke: number, named: number, gender: Entity['gender']): boolean =>
  named !== spoke &&
  context.found[named]!.gender === gender &&
  context.found[spoke]!.gender === null &&
  isPossible(context, spoke, gender)

const isPossible = (context: Context, entity: number, gender: Entity['gender']): boolean => {
  const { type, gender: known } = context.found[entity]!
  return type === 'person' && (known === null || known === gender)
}

/** The one person who spoke before, if the words before were one person’s. */
const lastSpeaker = ({ resolved }: Context, index: number): number | undefined => {
  const before = resolved[index - 1]?.speakers
  return before?.length === 1 ? before[0] : undefined
}

const SENTENCES_NEAR = 6
const isNear = (context: Context, index: number, sentence: number): boolean => {
  const end = context.quotations[index - 1]?.content.at(-1)?.end
  return end !== undefined && sentence - sentenceAt(context, end - 1) <= SENTENCES_NEAR
}

/** First name of its sentence, near its start: most likely its subject. */
const isSubject = (context: Context, named: Named): boolean => {
  const sentence = context.sentences[sentenceAt(context, named.start)]
  return sentence !== undefined && named.start - sentence.start < 60
}

/** “they”: those who spoke together before, or a body or group that did. */
const several = (context: Context, _at: number, index: number): Resolved | null => {
  for (let before = index - 1; before >= Math.max(0, index - 3); before--) {
    const { speakers } = context.resolved[before]!
    if (speakers.length > 1) return { speakers, resolution: 'pronoun', confidence: 0.88 }
    const [only] = speakers
    if (only !== undefined && ['group', 'organization'].includes(context.found[only]!.type))
      return { speakers, resolution: 'pronoun', confidence: 0.8 }
  }
  return null
}

/** “it”: the body that was the subject of the sentence before, or that spoke before. */
const body = (context: Context, at: number, index: number): Resolved | null => {
  const here = sentenceAt(context, at)
  for (let place = indexAt(context.names, at - 1); place >= 0; place--) {
    const named = context.names[place]!
    if (here - sentenceAt(context, named.start) > 1) break
    if (named.type === 'organization' && !named.spoken && isSubject(context, named))
      return { speakers: [named.entity], resolution: 'pronoun', confidence: 0.8 }
  }
  const before = lastSpeaker(context, index)
  const speaks = before !== undefined && context.found[before]!.type !== 'person' && isNear(context, index, here)
  return speaks ? { speakers: [before], resolution: 'pronoun', confidence: 0.75 } : null
}
