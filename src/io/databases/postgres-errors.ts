import { cannotOpen, diskFails, diskFull, TargetAway, TargetBusy } from '../target-errors.js'

// https://www.postgresql.org/docs/current/errcodes-appendix.html, and the codes that Node gives to sockets.

// Deadlocks, somebody's lock, too many at once, a server that is just starting.
const BUSY = /^(?:40|55P03|53300|57P03)/u
// Connections, shutdowns, no memory; and what Node calls a socket that broke.
const AWAY = /^(?:08|57P0|53[02]00|ECONN|EPIPE|ETIMEDOUT|EHOST|ENET|EAI_AGAIN|ENOTFOUND)/u
const LOST = /connection (?:terminated|ended)|timeout exceeded when trying to connect|not queryable|client was closed/iu
// A table, column or type that is there already, is not there, or is of another kind.
const CLASH = /^42(?:P07|P01|701|703|710|809)$/u

/** What to do, by code and message with a space between, the code empty where there is none; the first that fits. */
type WaysOut = readonly (readonly [RegExp, string])[]

const WHEN_AWAY: WaysOut = [
  [/^(?:ENOTFOUND|EAI_AGAIN) /u, 'check the name of the host'],
  [/^(?:ECONNREFUSED|ENOENT) /u, 'start the server, or check host and port'],
  [/^(?:ETIMEDOUT|EHOST\w*|ENET\w*|) .*(?:connect|timeout)/u, 'check host and port, and what may stand between'],
]

const WHEN_SHUT_OUT: WaysOut = [
  [/^ The server does not support SSL/u, 'take sslmode out of the address, or have the server set up for SSL'],
  [
    /^28000 .*pg_hba\.conf.*(?:no encryption|SSL off)/u,
    'check user and database; if it is SSL that the server wants, add ?sslmode=verify-full (or no-verify)',
  ],
  [/^28000 .*pg_hba\.conf/u, 'check user and database, or have the server let them in from here (pg_hba.conf)'],
  [
    /^(?:\w*CERT\w*|UNABLE_TO_\w+) /u,
    'name who signed it with sslrootcert=FILE, or take it as it is: sslmode=no-verify',
  ],
  [/^ SASL: .*password/u, 'the server wants a password: postgres://USER:PASSWORD@HOST/DATABASE, or set PGPASSWORD'],
  [/^28P01 /u, 'check user and password: postgres://USER:PASSWORD@HOST/DATABASE, or PGPASSWORD'],
  [/^28/u, 'check the user: postgres://USER@HOST/DATABASE'],
  [/^3D000 /u, 'check the name of the database, or make it first with createdb'],
  [/^3F000 /u, 'make the schema first, or set the search_path of this user to one that is there'],
  [/^42501 /u, 'have the owner grant this user usage of the schema, and what it is to do there'],
  [/^ERR_INVALID_URL /u, 'it is written postgres://USER:PASSWORD@HOST:PORT/DATABASE, an @ in a password as %40'],
]

/** An error of the driver as one of ours, or itself when it is some record's fault. */
export const understand = (name: string, cause: unknown): unknown => {
  const { code = '', message = '', syscall } = (cause ?? {}) as { code?: string; message?: string; syscall?: string }
  const wayOut = (ways: WaysOut) => ways.find(([sign]) => sign.test(`${code} ${message}`))?.[1]
  if (code === '53100') return diskFull(name)
  if (code === '58030') return diskFails(name, cause)
  if (BUSY.test(code)) return new TargetBusy(name, message || code, { cause })
  if (AWAY.test(code) || LOST.test(message) || syscall === 'connect')
    return new TargetAway(name, message || code, { cause }, wayOut(WHEN_AWAY))
  const shutOut = wayOut(WHEN_SHUT_OUT)
  return shutOut === undefined ? cause : cannotOpen(name, cause, shutOut)
}

/** Whether our tables cannot be made, or asked, because what is there is not ours. */
export const clashes = (cause: unknown): boolean => CLASH.test((cause as { code?: string } | null)?.code ?? '')
