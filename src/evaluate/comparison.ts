import type { Record, RecordEntity, RecordQuotation } from '../document/record.js'
import type { Span } from '../document/span.js'
import type { Gold, GoldQuotation } from './gold.js'
import { isCovered, type Letters, lettersIn, shared, union } from './letters.js'
import { nameIs, type Spellings, sameOrganization, samePerson, spellingsIn } from './names.js'

/** The parts of a record that are scored. */
export type Prediction = Pick<Record, 'entities' | 'quotations' | 'claims' | 'dateline'>

interface Parts {
  readonly content: Letters
  readonly source: Letters
  readonly cue: Letters
}

export interface PredictedSide extends Parts {
  readonly quotation: RecordQuotation
  /** For each speaker, the names that it goes by. */
  readonly names: readonly (readonly string[])[]
  readonly affiliations: RecordQuotation['speakers'][number]['affiliations']
}

export interface GoldSide extends Parts {
  readonly quotation: GoldQuotation
  /** At least half of its letters lie in predicted contents: any; with the right source; with the right speakers. */
  readonly found: { readonly any: boolean; readonly source: boolean; readonly speaker: boolean }
  /** The predicted quotation that holds most of it, if that is half. */
  readonly best: PredictedSide | undefined
}

/** Gold and prediction of one document, side by side. */
export interface Comparison {
  readonly gold: Gold
  readonly text: string
  readonly prediction: Prediction | undefined
  readonly entities: readonly RecordEntity[]
  readonly spellings: Spellings
  readonly goldSides: readonly GoldSide[]
  readonly predictedSides: readonly PredictedSide[]
  /** Whether the gold says who speaks at all. */
  readonly hasSpeakers: boolean
}

const pairOf = ({ start, end }: Span): [number, number] => [start, end]

export const compare = (gold: Gold, prediction: Prediction | undefined): Comparison => {
  const { text } = gold
  const spellings = spellingsIn(gold)
  const entities = prediction?.entities ?? []
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const predictedSides = (prediction?.quotations ?? []).map((quotation): PredictedSide => {
    const { content, source, cue, speakers } = quotation
    return {
      quotation,
      content: lettersIn(text, content.map(pairOf)),
      source: lettersIn(text, source ? [pairOf(source)] : []),
      cue: lettersIn(text, cue ? [pairOf(cue)] : []),
      names: speakers.map(({ entity, name }) => [
        name,
        ...(byId.get(entity)?.aliases ?? []),
        byId.get(entity)?.name ?? name,
      ]),
      affiliations: speakers.flatMap(({ affiliations }) => affiliations),
    }
  })
  const contents = (of: readonly PredictedSide[]) => union(of.map(({ content }) => content))
  const all = contents(predictedSides)
  const goldSides = (gold.quotations ?? []).map((quotation): GoldSide => {
    const parts = {
      content: lettersIn(text, quotation.content),
      source: lettersIn(text, quotation.source),
      cue: lettersIn(text, quotation.cue),
    }
    const side = { quotation, ...parts }
    const withSource = contents(predictedSides.filter((one) => hasRightSource(one, side)))
    const withSpeaker = contents(predictedSides.filter((one) => hasRightSpeakers(one, side, spellings)))
    return {
      ...side,
      found: {
        any: parts.content.size > 0 && isCovered(parts.content, all),
        source: isCovered(parts.content, withSource),
        speaker: isCovered(parts.content, withSpeaker),
      },
      best: bestFor(parts.content, predictedSides),
    }
  })
  const hasSpeakers = gold.people !== undefined || goldSides.some(({ quotation }) => quotation.speakers)
  return { gold, text, prediction, entities, spellings, goldSides, predictedSides, hasSpeakers }
}

const bestFor = (content: Letters, sides: readonly PredictedSide[]): PredictedSide | undefined => {
  let best: PredictedSide | undefined
  let most = -1
  for (const side of sides) {
    const common = shared(side.content, content)
    if (common <= most) continue
    best = side
    most = common
  }
  return best && isCovered(content, best.content) ? best : undefined
}

/** The predicted mention covers half of the gold's; without a gold mention, none is right, or any if a speaker is known. */
export const hasRightSource = (predicted: PredictedSide, gold: Omit<GoldSide, 'found' | 'best'>): boolean =>
  gold.source.size === 0
    ? predicted.source.size === 0 || (gold.quotation.speakers?.length ?? 0) > 0
    : isCovered(gold.source, predicted.source)

/** All of the gold's speakers and nobody else. */
export const hasRightSpeakers = (
  { names }: PredictedSide,
  { quotation }: Pick<GoldSide, 'quotation'>,
  spellings: Spellings,
): boolean => {
  const { speakers, speakerType } = quotation
  if (!speakers) return false
  const same = speakerType === 'PERSON' ? samePerson : sameOrganization
  return (
    names.length === speakers.length &&
    speakers.every((one) => names.some((list) => nameIs(list, one, spellings, same)))
  )
}
