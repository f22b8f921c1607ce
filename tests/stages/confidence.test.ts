import { expect, test } from 'vitest'
import { articleFrom, createPipeline } from '../../src/index.js'
import { madeReleases } from '../made-releases.js'

const pipeline = createPipeline()
const confidenceIn = (text: string): number => pipeline.extract(articleFrom(text)).quotations[0]!.confidence

test('it is a share in hundredths, and not the same for all', () => {
  const all = madeReleases(40).flatMap(({ text }) =>
    pipeline.extract(articleFrom(text)).quotations.map(({ confidence }) => confidence),
  )
  for (const one of all) expect(one * 100).toBeCloseTo(Math.round(one * 100), 9)
  expect(Math.min(...all)).toBeGreaterThanOrEqual(0)
  expect(Math.max(...all)).toBeLessThanOrEqual(1)
  expect(Math.max(...all) - Math.min(...all)).toBeGreaterThan(0.1)
})

test('a named speaker is surer than a role that could be another’s, and both than nobody', () => {
  const named = confidenceIn('“The bridge is safe,” said Jane Doe, an engineer.')
  const role = confidenceIn('“The bridge is safe,” said a spokesman for the builders.')
  const nobody = confidenceIn('Jane Doe met John Roe and James Poe. “The bridge is safe,” he said.')
  expect(named).toBeGreaterThan(role)
  expect(role).toBeGreaterThan(nobody)
})

test('what the learned model found has the confidence of its judge', () => {
  const news =
    'The council said on Tuesday that the tram had been sold.\n\nQuill bristled at the suggestion that the city had run ' +
    'out of money, and the union rejected the idea that wages were to blame. “We were told nothing,” said Dora Quill, ' +
    'who leads the drivers.\n\nOn Wednesday the mayor wondered aloud whether the tram would ever return. Critics of the ' +
    'sale took issue with the price. Officials told reporters on Friday that it would. The mayor touted her record.'
  const document = pipeline.read(articleFrom(news))
  const learned = document.quotations.flatMap(({ rule, confidence }, index) =>
    rule.startsWith('learned') ? [[document.speakers.resolutions[index]!.confidence, confidence] as const] : [],
  )
  expect(learned.length).toBeGreaterThan(0)
  for (const [given, judged] of learned) expect(given).toBeCloseTo(judged, 2)
})
