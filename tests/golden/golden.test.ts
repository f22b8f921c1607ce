import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { differences } from './differences.js'
import { freshRecord, GOLDEN } from './golden.js'

test('the seed gives the record that was last looked at', async () => {
  const { producer: _, ...golden } = JSON.parse(readFileSync(GOLDEN, 'utf8'))
  const { producer, ...fresh } = (await freshRecord()) as { producer?: unknown }
  const found = [...differences(golden, fresh)]
  expect(found, `${found.join('\n')}\n(npm run golden writes the record anew, once you agree with it)`).toEqual([])
  expect(producer).toMatchObject({ name: 'onrecord' })
})

test('a difference says where and what', () => {
  const before = { a: [{ b: 1 }, { b: 2 }], c: null }
  expect([...differences(before, { a: [{ b: 1 }, { b: 3 }, 4], c: null })]).toEqual([
    'a[1].b: 2 became 3',
    'a[2]: nothing became 4',
  ])
  expect([...differences(before, structuredClone(before))]).toEqual([])
})
