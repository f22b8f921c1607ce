import { expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { onrecord } from './onrecord.js'

const ESCAPE = '\u001b'

test('show marks quotations, sources and cues, and says who spoke', async () => {
  const input = '“We are glad,” said Jane Doe, president of Acme Corporation.'
  const { code, out, err } = await onrecord(['show', '-'], { input })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('[“We are glad,”] (q1) {said} <Jane Doe>, president of Acme Corporation.')
  expect(out).toMatch(
    /q1 +“We are glad,”\n +Jane Doe — president, Acme Corporation\n +direct assertion; rule \S+; .*confidence \d\.\d\d/,
  )
  expect(out).not.toContain(ESCAPE)
})

test('colours where they are wanted', async () => {
  const { out } = await onrecord(['show', '-'], {
    input: '“Yes,” said Jane Doe.',
    env: { NO_COLOR: undefined, FORCE_COLOR: '1' },
  })
  expect(out).toContain(`${ESCAPE}[32m“Yes,”${ESCAPE}[39m`)
})

test('a document cannot write escapes into the terminal', async () => {
  const hostile = `“We ${ESCAPE}[31mare${ESCAPE}]0;owned\u0007 glad,\u009b2J” said Jane\u202e Doe\u0008\u0008.\r\n\u001bcAcme.`
  const folder = folderWith({ 'a.txt': hostile })
  const { code, out } = await onrecord(['show', folder])
  expect(code).toBe(0)
  // biome-ignore lint/complexity/useRegexLiterals: the literal would hold the control characters themselves
  expect(out).not.toMatch(new RegExp('[\\u0000-\\u0009\\u000b-\\u001f\\u007f-\\u009f\\u202e]', 'u'))
})

test('show of what cannot be read is an error like any other', async () => {
  const { code, out, err } = await onrecord(['show', 'none.txt'])
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toMatch(/^onrecord: none\.txt: no such file or folder: .*\n$/)
})

test('schema is the JSON Schema of a record', async () => {
  const { code, out } = await onrecord(['schema'])
  expect(code).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ type: 'object', properties: { quotations: { type: 'array' } } })
})
