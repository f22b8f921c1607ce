import { join } from 'node:path'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { start } from './process.js'
import { holdings } from './whole.js'

const ROUNDS = 3
const TOGETHER = 4

test('programs that start together on a new SQLite file all write into it', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const folder = folderWith()
    const one = (at: number) => {
      const inputs = folderWith({ 'a.txt': `“It is number ${at},” said Jane Doe.` })
      return start(['extract', join(inputs, 'a.txt'), '--to', 'sqlite:o.db', '--quiet'], folder).ended
    }
    const ends = await Promise.all(Array.from({ length: TOGETHER }, (_, at) => one(at)))
    expect(ends).toEqual(ends.map(() => ({ code: 0, err: '' })))
    expect((await holdings(`sqlite:${join(folder, 'o.db')}`)).size).toBe(TOGETHER)
  }
})

test('a new database that another program holds for longer than a lock is waited for', async () => {
  const folder = folderWith({ 'a.txt': '“It works,” said Jane Doe.' })
  const other = new Database(join(folder, 'o.db'))
  // Not yet in the mode in which readers and writers do not meet: even opening meets the lock.
  other.exec('begin exclusive; create table theirs (name text)')
  const running = start(['extract', 'a.txt', '--to', 'sqlite:o.db', '--quiet'], folder)
  setTimeout(() => {
    other.exec('rollback')
    other.close()
  }, 8000)
  expect(await running.ended).toEqual({ code: 0, err: '' })
})
