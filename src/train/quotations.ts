import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { reportedIn } from '../stages/quotations/learned/attributions.js'
import { type TrainOptions, WEIGHTS } from './options.js'
import { chooseCueFeatures, cueChains, fitCues } from './quotations/cue-chains.js'
import { frameExamples } from './quotations/frame-examples.js'
import { chooseFrameFeatures, fitFrames } from './quotations/frames.js'
import { fitJudge, type Heard } from './quotations/judging.js'
import { type Lesson, readLessons } from './quotations/lessons.js'
import { packModel } from './quotations/pack.js'
import { scoresOf } from './quotations/scores.js'

const FOLDS = 5
// What fits into the size that the weights may have.
const CUE_FEATURES = 88_000
const FRAME_FEATURES = { tokens: 20_000, edges: 76_000, patterns: 4000 }

/**
 * Fits the model of reported speech and writes `weights/quotations.ts`. The judge learns from what readers say of texts
 * that they were not fitted on, as it will have to at run time (stacking, Wolpert 1992).
 */
export const train = async ({ data, log, weights = WEIGHTS }: TrainOptions): Promise<void> => {
  const lessons = readLessons(data, 'train')
  log(
    `${lessons.length} articles, ${lessons.reduce((sum, { attributions }) => sum + attributions.length, 0)} attributions`,
  )
  const { bytes, model, heard } = fitModel(lessons, log)
  writeFileSync(
    join(weights, 'quotations.ts'),
    `// Written by \`onrecord train quotations\`; see quotations.md.\nexport const encoded =\n  ${JSON.stringify(bytes.toString('base64'))}\n`,
  )
  log(`${bytes.length} bytes of weights`)
  log(`polnear/train, ${FOLDS}-fold: ${scoresOf(judgedByFold(heard))}`)
  const dev = readLessons(data, 'dev').map((lesson) => ({
    lesson,
    reported: reportedIn(lesson, model),
    judge: model.judge,
  }))
  log(`polnear/dev: ${scoresOf(dev)}`)
}

/** Fits all parts. Also gives what each lesson's held-out reader reported. */
export const fitModel = (lessons: readonly Lesson[], log: (line: string) => void = () => {}) => {
  const cueFeatures = chooseCueFeatures(lessons, CUE_FEATURES)
  const chains = cueChains(lessons, cueFeatures)
  const cues = fitCues(chains, cueFeatures)
  log('cues fitted')
  const frameFeatures = chooseFrameFeatures(lessons, FRAME_FEATURES)
  const examples = frameExamples(lessons, frameFeatures)
  const frames = fitFrames(examples, frameFeatures)
  log('frames fitted')
  const heard: Heard[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = (lesson: number): boolean => lesson % FOLDS !== fold
    const held = { cues: fitCues(chains, cueFeatures, others), frames: fitFrames(examples, frameFeatures, others) }
    lessons.forEach((lesson, index) => {
      if (!others(index)) heard[index] = { lesson, reported: reportedIn(lesson, held) }
    })
    log(`fold ${fold + 1} of ${FOLDS} read`)
  }
  const model = { cues, frames, judge: fitJudge(heard) }
  return { model, heard, bytes: packModel(model) }
}

/** Each lesson's reports with a judge that has not seen them. */
const judgedByFold = (heard: readonly Heard[]) => {
  const judges = Array.from({ length: FOLDS }, (_, fold) =>
    fitJudge(heard.filter((_, lesson) => lesson % FOLDS !== fold)),
  )
  return heard.map((one, lesson) => ({ ...one, judge: judges[lesson % FOLDS]! }))
}
