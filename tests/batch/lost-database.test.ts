import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { ask } from '../io/open-database.js'
import { makeServer, noServer, type Server } from '../postgres.js'
import { releases } from '../releases.js'
import { start } from './process.js'
import { holdings } from './whole.js'

const DOCUMENTS = 400
const OUTAGES = 3

const { list } = releases()
const some = list.slice(0, DOCUMENTS)
let server: Server | undefined
afterAll(() => server?.remove())

test.skipIf(noServer)(
  `a database that is lost and comes back under load has everything once (${noServer ?? 'a server of its own'})`,
  async () => {
    server = await makeServer()
    const folder = folderWith()
    writeFileSync(join(folder, 'in.jsonl'), some.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const to = ['--to', server.address, '--to', 'sqlite:o.db']
    const running = start(['extract', 'in.jsonl', ...to, '--threads', '1', '--quiet'], folder)
    const address = server.address
    const written = () =>
      ask(address, async ({ db }) => (await db.selectFrom('documents').select('id').execute()).length).catch(() => 0)

    let over = false
    running.ended.then(() => {
      over = true
    })
    for (let outage = 1; outage <= OUTAGES; outage++) {
      while (!over && (await written()) < (outage * DOCUMENTS) / (OUTAGES + 2)) await pause(100)
      server.stop()
      await pause(1500)
      server.start()
    }
    const { code, err } = await running.ended
    expect(code).toBe(0)
    // Each outage is said at once, and that it is over; a server that starts may go once more before it stays.
    const lines = err.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThan(1)
    for (const [at, line] of lines.entries())
      expect(line).toMatch(
        at % 2 === 0
          ? /^onrecord: postgres:\/\/onrecord@127\S+ does not answer \(.+\), trying again$/
          : /^onrecord: postgres:\/\/onrecord@127\S+ is back$/,
      )
    const held = await holdings(address)
    expect(held.size).toBe(new Set(some.map(({ text }) => text)).size)
    expect(held).toEqual(await holdings(`sqlite:${join(folder, 'o.db')}`))
  },
)

test.skipIf(noServer)('a database that is not there from the start is one line, with a way out', async () => {
  const folder = folderWith({ 'a.txt': 'Good.' })
  const { code, err } = await start(['extract', 'a.txt', '--to', 'postgres://me:secret@127.0.0.1:1/x'], folder).ended
  expect(code).toBe(1)
  expect(err).toBe(
    'onrecord: postgres://me@127.0.0.1:1/x: cannot be opened (connect ECONNREFUSED 127.0.0.1:1): start the server, or check host and port\n',
  )
})
