import { describe, expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** The fingerprint of the last claim of a text. */
const fingerprint = (text: string): string => {
  const claim = extract(text).claims.at(-1)
  expect(claim, text).toBeDefined()
  return claim!.fingerprint
}

const NAMED = 'Acme Inc. was founded in Norland in 1990. '

describe('one claim, whatever its wording', () => {
  test.each([
    ['legal form', 'Acme Inc. acquired Beta Corp. in May 2024.', 'Acme acquired Beta in May 2024.'],
    ['amounts', 'Acme acquired Beta for $3 million.', 'Acme acquired Beta for $3,000,000.'],
    ['numbers in words', 'Acme opened twelve plants in Norland.', 'Acme opened 12 plants in Norland.'],
    ['dates', 'Acme opened a plant on May 5, 2024.', 'Acme opened a plant on 5 May 2024.'],
    ['determiners', 'The council closed the harbor on Friday.', 'The council closed that harbor on Friday.'],
    ['perfect and past', 'Acme has acquired Beta for $3 million.', 'Acme acquired Beta for $3 million.'],
    ['order', 'In May 2024, Acme acquired Beta.', 'Acme acquired Beta in May 2024.'],
    ['order behind the verb', 'Acme sold Beta for $3 million in 2024.', 'Acme sold Beta in 2024 for $3 million.'],
    ['“the company”', `${NAMED}The company acquired Beta for $3 million.`, 'Acme acquired Beta for $3 million.'],
    ['“it”', `${NAMED}It acquired Beta for $3 million.`, 'Acme acquired Beta for $3 million.'],
    ['denials', 'Acme did not acquire Beta in 2024.', "Acme didn't acquire Beta in 2024."],
    ['“also”', 'Acme also acquired Beta in 2024.', 'Acme acquired Beta in 2024.'],
    ['who says it', '“Acme acquired Beta in 2024,” said Jane Doe.', 'John Roe said that Acme acquired Beta in 2024.'],
    ['quote marks and dashes around names', 'Acme’s plant employs 300 people.', "Acme's plant employs 300 people."],
  ])('%s', (_, one, other) => {
    expect(fingerprint(one)).toBe(fingerprint(other))
  })
})

describe('never one claim', () => {
  test.each([
    ['numbers', 'Acme acquired Beta for $3 million.', 'Acme acquired Beta for $4 million.'],
    ['units', 'Acme acquired Beta for $3 million.', 'Acme acquired Beta for €3 million.'],
    ['magnitudes', 'Acme acquired Beta for $3 million.', 'Acme acquired Beta for $3 billion.'],
    ['qualified numbers', 'Acme employs 300 people.', 'Acme employs more than 300 people.'],
    ['days', 'Acme opened a plant on May 5, 2024.', 'Acme opened a plant on May 6, 2024.'],
    ['years', 'In 2023, Acme acquired Beta.', 'In 2024, Acme acquired Beta.'],
    [
      'years shared over “and”',
      'In 2023, Acme sold Beta and bought Gamma.',
      'In 2024, Acme sold Beta and bought Gamma.',
    ],
    ['polarity', 'Acme acquired Beta.', 'Acme did not acquire Beta.'],
    ['“no longer”', 'Acme makes pumps in Norland.', 'Acme no longer makes pumps in Norland.'],
    ['who did what to whom', 'Acme acquired Beta.', 'Beta acquired Acme.'],
    ['active and passive', 'Acme acquired Beta in 2024.', 'Acme was acquired by Beta in 2024.'],
    ['going on and done', 'Acme is building the bridge.', 'The bridge is built by Acme.'],
    ['future', 'Acme will acquire Beta.', 'Acme acquired Beta.'],
    ['present and past', 'Acme makes pumps.', 'Acme made pumps.'],
    ['modality', 'Acme may acquire Beta.', 'Acme must acquire Beta.'],
    ['giver and taker', 'Acme sold Gamma to Beta.', 'Beta sold Gamma to Acme.'],
    ['from and to', 'Sales rose from 5 to 10 percent.', 'Sales rose from 10 to 5 percent.'],
    ['names that look inflected', 'Roberts Holdings acquired Beta.', 'Robert Holdings acquired Beta.'],
  ])('%s', (_, one, other) => {
    expect(fingerprint(one)).not.toBe(fingerprint(other))
  })
})

test('a fingerprint is 16 hexadecimal digits and the same on every machine', () => {
  expect(fingerprint('Acme acquired Beta for $3 million.')).toMatch(/^[0-9a-f]{16}$/)
  expect(fingerprint('Acme acquired Beta for $3 million.')).toBe('b1ae768b2c918b26')
})
