import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import Database from 'libsql'
import { expect, test } from 'vitest'
import { folderWith } from '../io/folder.js'
import { ask } from '../io/open-database.js'
import { releases } from '../releases.js'
import { start } from './process.js'
import { holdings } from './whole.js'

const KILLS = 50
const DOCUMENTS = 160

// A batch takes a few tenths of a second: so long a process may live after its first.
const LONGEST_LIFE_MS = 800
// And so long when it is killed while it starts.
const START_MS = 1500

const { origin, list } = releases()

test(`killed ${KILLS} times at any moment, a database holds whole documents only, and --resume does the rest (${origin})`, async () => {
  const folder = folderWith()
  const lines = list.slice(0, DOCUMENTS).map((line) => `${JSON.stringify(line)}\n`)
  writeFileSync(join(folder, 'in.jsonl'), lines.join(''))
  const extract = (to: string) =>
    start(['extract', 'in.jsonl', '--to', to, '--resume', '--threads', '1', '--quiet'], folder)

  expect(await extract('sqlite:whole.db').ended).toEqual({ code: 0, err: '' })
  const whole = await holdings(`sqlite:${join(folder, 'whole.db')}`)
  expect(whole.size).toBe(new Set(list.slice(0, DOCUMENTS).map(({ text }) => text)).size)

  const path = join(folder, 'killed.db')
  const target = `sqlite:${path}`
  let [killed, onTheWay] = [0, 0]
  for (let life = 0; killed < KILLS; life++) {
    const before = documentsIn(path)
    const running = extract('sqlite:killed.db')
    let over = false
    const ended = running.ended.then((end) => {
      over = true
      return end
    })
    const wait = async (upTo: number, until: () => boolean = () => false): Promise<void> => {
      const from = performance.now()
      while (!over && performance.now() - from < upTo && !until()) await pause(1)
    }
    // Every fifth is killed while it starts and makes its tables, two at any moment after its first transaction, and
    // two in the middle of a later one: as soon as the log that it writes into grows.
    const share = (life * 0.618) % 1
    if (life % 5 === 0) await wait(START_MS * share)
    else {
      await wait(30_000, () => documentsIn(path) > before)
      const size = logSize(path)
      if (life % 5 < 3) await wait(LONGEST_LIFE_MS * share)
      else await wait(5000, () => logSize(path) > size)
    }
    running.child.kill('SIGKILL')
    if ((await ended).code === 'SIGKILL') killed++
    const held = existsSync(path) ? await holdings(target) : new Map<string, string>()
    for (const [id, rows] of held) expect(rows, id).toBe(whole.get(id))
    expect(held.size).toBeGreaterThanOrEqual(before)
    if (held.size > 0 && held.size < whole.size) onTheWay++
    // All there: from the beginning.
    if (held.size === whole.size) for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
  }
  // Else nothing was killed on its way.
  expect(onTheWay).toBeGreaterThan(KILLS / 4)
  expect(await extract('sqlite:killed.db').ended).toEqual({ code: 0, err: '' })
  expect(await holdings(target)).toEqual(whole)
  // Each that was killed is said to be by one that came behind it.
  const runs = await ask(target, ({ db }) => db.selectFrom('runs').select('status').distinct().execute())
  expect(runs.map(({ status }) => status)).not.toContain('running')
})

/** How many documents there are for whoever looks; none while there are no tables. */
const documentsIn = (path: string): number => {
  if (!existsSync(path)) return 0
  const database = new Database(path)
  try {
    return (database.prepare('select count(*) as n from documents').get() as { n: number }).n
  } catch {
    return 0
  } finally {
    database.close()
  }
}

const logSize = (path: string): number => statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0
