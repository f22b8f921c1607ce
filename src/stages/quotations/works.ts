import { type Reading, wordAt } from './reading.js'

const WORKS = new Set(
  (
    'book novel memoir single album song track ep film movie documentary series podcast show play musical exhibit exhibition ' +
    'poem anthology game course campaign webinar article essay collection'
  ).split(' '),
)

/** “Doe announced her book, | “Tides of Home””: what a comma and the word for a work lead to is its title. */
export const isTitleAt = (reading: Reading, at: number): boolean =>
  wordAt(reading, at - 1) === ',' && WORKS.has(wordAt(reading, at - 2))
