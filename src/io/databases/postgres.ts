import { Kysely, PostgresDialect } from 'kysely'
import { noDriver, withoutPassword } from '../target-errors.js'
import type { Database } from './dialect.js'
import { postgresDialect } from './postgres-dialect.js'
import type { Schema } from './schema.js'

// A server that is there answers within this.
const CONNECT_MS = 10_000

/** Connects when first asked something. @param address postgres://user:password@host:port/database */
export const openPostgres = async (address: string): Promise<Database> => {
  const name = withoutPassword(address)
  const { Pool } = (await driver(name)).default
  // One connection: what is written is written in order.
  const pool = new Pool({ connectionString: address, max: 1, connectionTimeoutMillis: CONNECT_MS })
  // A connection that breaks between two questions says so here, lent out or not; whoever asks next hears it again, and
  // whoever asks after that gets a new one.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return { name, dialect: postgresDialect(name), db: new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) }) }
}

const driver = async (name: string) => {
  try {
    return await import('pg')
  } catch {
    throw noDriver(name, 'pg')
  }
}
