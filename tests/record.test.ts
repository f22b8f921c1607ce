import { expect, test } from 'vitest'
import { extract } from '../src/index.js'

test('a phrase that stands for somebody adds no second office', () => {
  const text =
    'Harbor County District Attorney Jane Doe announced it today. “We won,” Doe said. The District Attorney said that the case is closed.'
  const { entities, quotations } = extract(text)
  expect(quotations.at(-1)?.speakers.map(({ name }) => name)).toEqual(['Jane Doe'])
  const doe = entities.find(({ name }) => name === 'Jane Doe')!
  expect(doe.affiliations.map(({ role }) => role)).toEqual(['Harbor County District Attorney'])
})
