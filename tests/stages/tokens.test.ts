import { expect, test } from 'vitest'
import { articleFrom } from '../../src/document/article.js'
import { createPipeline, stages } from '../../src/pipeline.js'

const pipeline = createPipeline(stages.slice(0, stages.findIndex(({ gives }) => gives === 'tokens') + 1))
const read = (text: string) => pipeline.read(articleFrom(text)).tokens

test('reads a text alike whatever was read before it', () => {
  const text = 'The team is Glimmer F.C. Women came. The nation’s harbor is Nation’s own, and it’s IAM who said so.'
  const before = read(text)
  read('F.C. Glimmer, NATION’S HARBOR, the F.C and the nation’s nation, IAM, f.c.')
  expect(read(text)).toEqual(before)
})

test('reads a text alike after more unknown words than it keeps', () => {
  const text = 'Zorvath Quillen of Glimmer F.C. said the nation’s harbor was re-dredged on 3 May. Women came.'
  const before = read(text)
  for (let round = 0; round < 3; round++) {
    read(Array.from({ length: 20_100 }, (_, at) => `qx${(at + round * 20_100).toString(36)}v`).join(' '))
    expect(read(text)).toEqual(before)
  }
}, 60_000)

test('gives every token as it stands in the text', () => {
  const text = 'The co-founder’s “best” plan: $1.5 million — constructor, 5 p.m.\u00a0daily, 𝒳’s naïve café.'
  for (const { word, start, end } of read(text)) expect(text.slice(start, end)).toBe(word)
  expect(read(text).map(({ word }) => word)).toContain('’s')
})

test.each([
  ['Łukasz Žižek met Erdoğan’s aides in Łódź.', 'Łukasz Žižek met Erdoğan ’s aides in Łódź .'],
  [
    'Anna Mun\u0303oz of Cafe\u0301 Plus, Nguyễn Văn Thành.',
    'Anna Mun\u0303oz of Cafe\u0301 Plus , Nguyễn Văn Thành .',
  ],
  ['The o\ufb03ce \ufb01rst, sœur Đorđe.', 'The o\ufb03ce \ufb01rst , sœur Đorđe .'],
  // A space without width stands between words, and is of none.
  ['A ro\u00adbo\u00adtics firm, Jane\u200b Doe.', 'A ro\u00adbo\u00adtics firm , Jane Doe .'],
])('keeps words whole whatever their letters: %s', (text, words) => {
  const tokens = read(text)
  for (const { word, start, end } of tokens) expect(text.slice(start, end)).toBe(word)
  expect(tokens.map(({ word }) => word).join(' ')).toBe(words)
})

test('reads parts of speech through foreign letters', () => {
  const [name, surname, verb] = read('Łukasz Žižek said so.')
  expect([name, surname, verb].map((token) => token?.pos)).toEqual(['PROPN', 'PROPN', 'VERB'])
})

test('reads no faces', () => {
  expect(read('From Rep. Jane Doe (R-OH): (see below); now.').map(({ word }) => word)).toEqual(
    'From Rep. Jane Doe ( R - OH ) : ( see below ) ; now .'.split(' '),
  )
})

test('parts a verb of saying from the title behind it', () => {
  expect(read('“Yes,” saidSenator Doe.').map(({ word, pos }) => `${word}/${pos}`)).toContain('said/VERB')
})
