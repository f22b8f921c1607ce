import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import { createPipeline, stages } from '../../src/pipeline.js'
import { runCases } from '../case-file.js'
import { dataFile, readJsonLines } from '../data.js'

const pipeline = createPipeline(stages.slice(0, stages.findIndex(({ gives }) => gives === 'genre') + 1))
const genreOf = (text: string) => pipeline.read(articleFrom(text)).genre

runCases(
  'genre',
  () => [],
  (text) => [genreOf(text)],
)

const told = [
  { file: 'polnear/dev.jsonl', genre: 'news', least: 0.9 },
  { file: 'press/dev.jsonl', genre: 'release', least: 0.93 },
]

for (const { file, genre, least } of told)
  test(`most texts of ${file} are told to be ${genre}`, ({ skip }) => {
    const path = dataFile(file)
    if (!path) return skip(`${file} is not there (ONRECORD_DATA names the data folder)`)
    const texts = readJsonLines<{ text: string }>(path)
    const right = texts.filter(({ text }) => genreOf(text) === genre).length
    console.info(`genre: ${right} of ${texts.length} texts of ${file} told to be ${genre}`)
    expect(right / texts.length).toBeGreaterThan(least)
  })
