import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { onrecord } from './onrecord.js'

const folder = folderWith()
const query = (...args: string[]) => onrecord(['query', 'sqlite:o.db', ...args], { cwd: folder })

beforeAll(async () => {
  const line = {
    id: 'a',
    text: '“=Costs are rising,” said Jane Doe, president of Acme Corporation.',
    date: '2024-05-02',
  }
  writeFileSync(join(folder, 'in.jsonl'), JSON.stringify(line))
  expect((await onrecord(['extract', 'in.jsonl', '--to', 'sqlite:o.db'], { cwd: folder })).code).toBe(0)
})

describe('query', () => {
  test('prints a table', async () => {
    const { code, out } = await query('cost rise', '--speaker', 'doe', '--organization', 'acme', '--since', '2024-05')
    expect(code).toBe(0)
    expect(out).toMatch(/^2024-05-02 {2}Jane Doe +president, Acme Corporation +“=Costs are rising,” +a\n1 statement\n$/)
  })

  test('prints CSV', async () => {
    const { out } = await query('--format', 'csv')
    const [head, row, ...rest] = out.trimEnd().split('\r\n')
    expect(rest).toEqual([])
    expect(head).toMatch(/^document_id,quotation_id,date,place,entity_id,speaker,/)
    expect(row).toContain('2024-05-02,,e1,Jane Doe,person,president,Acme Corporation,')
  })

  test('prints JSON', async () => {
    const { out } = await query('--format', 'json', '--limit', '1')
    expect(JSON.parse(out)).toMatchObject([
      { speaker: 'Jane Doe', affiliations: [{ role: 'president', organization: 'Acme Corporation' }], source_id: 'a' },
    ])
  })

  test('remarks on standard error what it leaves out, in no colour of errors', async () => {
    writeFileSync(join(folder, 'two.txt'), '“One,” said John Doe. “Two,” said Mary Doe.')
    expect((await onrecord(['extract', 'two.txt', '--to', 'sqlite:two.db', '-q'], { cwd: folder })).code).toBe(0)
    const asked = ['query', 'sqlite:two.db', '--limit', '1']
    const { code, out, err } = await onrecord(asked, { cwd: folder, env: { NO_COLOR: undefined, FORCE_COLOR: '1' } })
    expect({ code, err }).toEqual({ code: 0, err: 'onrecord: the first 1 of 2 statements; for more: --limit 2\n' })
    expect(out).toContain('1 statement')
  })

  test('says so when there is nothing', async () => {
    expect((await query('nonsense')).out).toBe('0 statements\n')
    expect((await query('--since', '2025')).out).toBe('0 statements\n')
  })

  test('of what is no database', async () => {
    const missing = await onrecord(['query', 'sqlite:none.db', 'x'], { cwd: folder })
    expect(missing).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^onrecord: sqlite:none\.db: no such database/),
    })
    expect((await onrecord(['query', 'csv:x', 'x'])).code).toBe(2)
    for (const day of ['May', '2024-13', '2023-02-29', '2024-02-31', '2024-00'])
      expect((await query('x', '--since', day)).code).toBe(2)
    const away = await onrecord(['query', 'postgres://me:secret@127.0.0.1:1/x', 'x'])
    expect(away.code).toBe(1)
    expect(away.err).toMatch(/^onrecord: postgres:.*cannot be opened \(.*ECONNREFUSED.*\): start the server/)
    expect(away.err).not.toContain('secret')
  })
})
