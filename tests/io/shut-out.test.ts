import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { askDatabase } from '../../src/cli/database.js'
import { understand } from '../../src/io/databases/postgres-errors.js'
import { notThere, TargetAway } from '../../src/io/target-errors.js'
import { openTarget } from '../../src/io/writers/targets.js'
import { makeServer, noServer, type Server } from '../postgres.js'
import { ask } from './open-database.js'

const facts = { id: 'r', startedAt: '2026-01-01T00:00:00Z', inputs: ['in'], program: 'test 1' }

let server: Server | undefined
beforeAll(async () => {
  if (noServer) return
  server = await makeServer([
    'host all locked 127.0.0.1/32 scram-sha-256',
    'hostnossl all encrypted 127.0.0.1/32 reject',
  ])
  await (await openTarget(server.address, facts)).close({ status: 'finished', documents: 0, failures: 0 })
  await ask(server.address, async ({ db }) => {
    for (const statement of [
      "create role locked login password 'right'",
      'create role encrypted login',
      'create role reader login',
      'create role nowhere login',
      'alter role nowhere set search_path = none',
      'create database empty owner reader',
    ])
      await sql.raw(statement).execute(db)
  })
})
afterAll(() => server?.remove())

/** The address of the server with another user, password, host, database. */
const address = (change: (url: URL) => void): string => {
  const url = new URL(server!.address)
  change(url)
  return url.href
}

/** What a person is told. */
const told = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'it is open',
    (cause) => (cause instanceof TargetAway ? notThere(cause) : (cause as Error)).message,
  )

const CASES: readonly [string, (url: URL) => void, RegExp][] = [
  [
    'a host that is not there',
    (url) => (url.hostname = 'no-such-host.invalid'),
    /ENOTFOUND.*: check the name of the host$/,
  ],
  [
    'a port that nobody listens to',
    (url) => (url.port = '1'),
    /ECONNREFUSED.*: start the server, or check host and port$/,
  ],
  ['no SSL', (url) => (url.search = '?sslmode=verify-full'), /does not support SSL.*: take sslmode out of the address/],
  ['SSL only', (url) => (url.username = 'encrypted'), /no encryption.*: .*SSL.*add \?sslmode=verify-full/],
  ['no such user', (url) => (url.username = 'nobody'), /role "nobody" does not exist\): check the user/],
  ['no such database', (url) => (url.pathname = '/none'), /database "none" does not exist\): .*createdb$/],
  ['no password', (url) => (url.username = 'locked'), /password.*: the server wants a password/],
  [
    'a wrong password',
    (url) => Object.assign(url, { username: 'locked', password: 'wr0ng' }),
    /password authentication failed.*: check user and password/,
  ],
]

describe.skipIf(noServer)(`PostgreSQL that does not let us in (${noServer ?? 'a server of its own'})`, () => {
  test.each(CASES)('%s', async (_, change, message) => {
    const target = address(change)
    for (const said of [await told(openTarget(target, facts)), await told(askDatabase(target, async () => {}))]) {
      expect(said).toMatch(/^postgres:\/\/.*: cannot be opened \(/)
      expect(said).toMatch(message)
      expect(said).not.toMatch(/wr0ng|something else/)
    }
  })

  test('no schema to make tables in', async () => {
    const target = address((url) => Object.assign(url, { username: 'nowhere' }))
    expect(await told(openTarget(target, facts))).toMatch(/no schema has been selected.*: make the schema first/)
    expect(await told(askDatabase(target, async () => {}))).toMatch(/holds no tables of onrecord/)
  })

  test('no right to the tables', async () => {
    const target = address((url) => Object.assign(url, { username: 'reader' }))
    for (const open of [() => openTarget(target, facts), () => askDatabase(target, async () => {})])
      expect(await told(open())).toMatch(/permission denied.*: have the owner grant this user usage/)
  })

  test("somebody else's tables, and none", async () => {
    const target = address((url) => Object.assign(url, { username: 'reader', pathname: '/empty' }))
    expect(await told(askDatabase(target, async () => {}))).toMatch(/holds no tables of onrecord/)
    const sink = await openTarget(target, facts)
    await sink.close({ status: 'finished', documents: 0, failures: 0 })
    await askDatabase(target, async ({ db }) => {
      for (const statement of [
        'drop schema public cascade',
        'create schema public',
        'create table documents (name text)',
      ])
        await sql.raw(statement).execute(db)
    }).catch(() => {})
    const other = await told(openTarget(target, facts))
    expect(other).toMatch(/holds something else already \(relation "documents" already exists\): name a database/)
  })
})

describe('an error of PostgreSQL', () => {
  const SIGNED = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' })
  const SLOW = new Error('timeout exceeded when trying to connect')
  const WRONG = Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL' })
  test.each([
    ['self-signed', SIGNED, /: name who signed it with sslrootcert=FILE/],
    ['no answer', SLOW, /: check host and port/],
    ['no address', WRONG, /: it is written postgres:\/\/USER:PASSWORD@HOST/],
  ])('%s', async (_, cause, message) => {
    expect(await told(Promise.reject(understand('postgres://h/d', cause)))).toMatch(message)
  })

  test('of one record is its own', () => {
    const cause = Object.assign(new Error('value too long: "28P01 SSL CERT"'), { code: '22001' })
    expect(understand('postgres://h/d', cause)).toBe(cause)
  })
})
