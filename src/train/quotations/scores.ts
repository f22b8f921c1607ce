import { chosen } from '../../stages/quotations/learned/attributions.js'
import { judge } from '../../stages/quotations/learned/judge.js'
import type { Table } from '../../stages/quotations/learned/table.js'
import { LEAST_NEWS } from '../../stages/quotations/learned/thresholds.js'
import { type Heard, truthOf } from './judging.js'
import type { Lesson, TokenStretch } from './lessons.js'

/** Found attributions, their sources, and exact spans, in one line: precision, recall and F1 as percentages. */
export const scoresOf = (judged: readonly (Heard & { readonly judge: Table })[]): string => {
  const tally = { found: [0, 0, 0], source: [0, 0, 0], cue: [0, 0, 0], content: [0, 0, 0] }
  const bins = Array.from({ length: 10 }, () => [0, 0, 0] as [number, number, number])
  for (const { lesson, reported, judge: table } of judged) {
    const { reading, traits, surroundings, attributions } = lesson
    const all = chosen(
      reported,
      judge(reading, traits, surroundings, table, reported),
      LEAST_NEWS,
      reading.tokens.length,
    )
    const covered = new Uint8Array(reading.tokens.length)
    for (const { frame } of all) for (const [from, to] of frame.content) covered.fill(1, from, to)
    tally.found[0]! += all.filter((one) => truthOf(lesson, one)[0]).length
    tally.found[1]! += all.length
    tally.found[2]! += attributions.filter(({ content }) => share(lesson, content, covered) >= 0.5).length
    for (const one of all) {
      const bin = bins[Math.min(9, Math.floor(one.sourced * 10))]!
      bin[0]++
      bin[1] += one.sourced
      bin[2] += Number(truthOf(lesson, one)[1])
    }
    for (const part of ['source', 'cue', 'content'] as const) {
      const left = attributions
        .map((gold) => keyOf(lesson, part === 'cue' ? [gold.cue] : gold[part]))
        .filter((key) => key !== '')
      tally[part][2]! += left.length
      for (const { cue, frame } of all) {
        const key = keyOf(
          lesson,
          part === 'cue'
            ? [[cue.from, cue.to]]
            : part === 'content'
              ? frame.content
              : frame.source
                ? [frame.source]
                : [],
        )
        if (key === '') continue
        tally[part][1]!++
        const at = left.indexOf(key)
        if (at < 0) continue
        left.splice(at, 1)
        tally[part][0]!++
      }
    }
  }
  const golds = judged.reduce((sum, { lesson }) => sum + lesson.attributions.length, 0)
  const percent = (x: number): string => (100 * x).toFixed(1)
  const f1 = ([right, given, wanted]: readonly number[]): string => percent((2 * right!) / (given! + wanted!))
  const [p, r] = [tally.found[0]! / tally.found[1]!, tally.found[2]! / golds]
  const gap = bins.reduce((sum, [, confidence, right]) => sum + Math.abs(confidence - right), 0) / tally.found[1]!
  return `detection ${percent((2 * p * r) / (p + r))} (P ${percent(p)} R ${percent(r)}), exact source ${f1(tally.source)}, cue ${f1(tally.cue)}, content ${f1(tally.content)}, calibration error ${percent(gap)}`
}

const share = ({ reading }: Lesson, stretches: readonly TokenStretch[], covered: Uint8Array): number => {
  let [all, hit] = [0, 0]
  for (const [from, to] of stretches)
    for (let at = from; at < to; at++) {
      const { length } = reading.tokens[at]!.word
      all += length
      if (covered[at]) hit += length
    }
  return hit / all
}

/** Stretches without marks and punctuation at their edges, nor a leading "that". */
const keyOf = ({ reading: { tokens } }: Lesson, stretches: readonly TokenStretch[]): string =>
  stretches
    .map(([from, to]) => {
      let [first, last] = [from, to]
      const isEdge = (at: number): boolean => /^[\s"“”„«»'‘’,.;:!?()[\]—–-]+$/u.test(tokens[at]!.word)
      while (first < last && isEdge(first)) first++
      while (last > first && isEdge(last - 1)) last--
      if (last - first > 1 && tokens[first]!.lower === 'that') first++
      return `${first}-${last}`
    })
    .join('+')
