import { expect, test } from 'vitest'
import type { Entity } from '../../src/document/layers.js'
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
    'Skip to main content',
    'Meet Deputy Chief Laura Benning',
    'Home',
    'RIVERTON – Mayor Daniel Okafor announced today that the city will plant a thousand trees along the river this spring.',
    '“We owe it to our children,” said Okafor. The work begins in March and is paid for by the state.',
    'Scroll to top',
  ].join('\n')
  const names = readText(text).entities.map(({ name }) => name)
  expect(names).toContain('Daniel Okafor')
  expect(names).not.toContain('Laura Benning')
})

test('any text is read, and the same text gives the same entities', () => {
  for (const text of ['', ' ', '\ud800', '(((“”’s', 'A'.repeat(5000), 'Of The And '.repeat(3000), '王毅 said. العربية'])
    expect(readText(text).entities).toEqual(readText(text).entities)
})
