import { expect, test } from 'vitest'
import type { Entity } from '../../src/document/layers.js'
import { nameOf } from '../../src/stages/entities/name.js'
import { possessed } from '../../src/stages/entities/settling/possessed.js'
import { type Label, runCases } from '../case-file.js'
import { readText } from '../read-text.js'

/** Named mentions in the text; behind `---` an entity a line, in the order of the text: its name, its other names, its gender. */
const labels = (text: string): Label[] =>
  readText(text).entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ label: type, start, end })),
  )

const described = ({ name, aliases, gender }: Entity): string =>
  [name, ...aliases].join(' = ') + (gender ? ` (${gender})` : '')

runCases('entities', labels, (text) => readText(text).entities.map(described))

test('two people of one surname stay two, and a bare surname is the one named last', () => {
  const text =
    'Maria Delgado leads the museum. Delgado said it was a good year. Her brother, Victor Delgado, runs the shop. Delgado declined to comment.'
  const people = readText(text).entities.filter(({ type }) => type === 'person')
  expect(people.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ['Maria Delgado', 2],
    ['Victor Delgado', 2],
  ])
  expect(text.slice(0, people[0]!.mentions[1]!.end)).toBe('Maria Delgado leads the museum. Delgado')
})

test('names that occur in web navigation only are no entities', () => {
  const text = [
    'Skip to main content\nHome\nAbout Us\nNews\nContact',
    'Acme Opens a Plant in Ohio',
    'Acme Corp today opened a plant in the town, and it makes valves for the whole of the state of Ohio.',
    '“We are glad to be here, and we will stay,” said Daniel Okafor.',
    '###',
    'Related News\nMayor Laura Benning Resigns\nAcme Names a New Director',
  ].join('\n\n')
  const names = readText(text).entities.map(({ name }) => name)
  expect(names).toContain('Daniel Okafor')
  expect(names).not.toContain('Laura Benning')
})

test('any text is read, and the same text gives the same entities', () => {
  for (const text of ['', ' ', '\ud800', '(((“”’s', 'A'.repeat(5000), 'Of The And '.repeat(3000), '王毅 said. العربية'])
    expect(readText(text).entities).toEqual(readText(text).entities)
})

test('what a named body has is no body, unless it says so', () => {
  const text =
    'Harborline Labs told of Harborline’s Vision for Rivers, Harborline’s Office of Water and Macy’s Northwest.'
  const { tokens, paragraphs } = readText(text)
  const name = (words: string) => {
    const start = text.indexOf(words)
    const from = tokens.findIndex((token) => token.start === start)
    return nameOf(tokens, 'organization', from, tokens.findIndex((token) => token.end === start + words.length) + 1)
  }
  const names = [
    'Harborline Labs',
    'Harborline’s Vision for Rivers',
    'Harborline’s Office of Water',
    'Macy’s Northwest',
  ].map(name)
  const settled = possessed(names, { text, tokens, paragraphs }).map(({ start, end }) => text.slice(start, end))
  expect(settled).toEqual(['Harborline Labs', 'Harborline', 'Harborline’s Office of Water', 'Macy’s Northwest'])
})
