import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A PostgreSQL server of a test's own, which it may stop and start as it likes. */
export interface Server {
  readonly address: string
  start(): void
  /** At once, as when the power fails: no connection is let finish. */
  stop(): void
  /** Stops it and takes everything away. */
  remove(): void
}

/** Where Debian keeps the programs of the server; the newest version there is. */
const BINARIES = '/usr/lib/postgresql'
const folder = existsSync(BINARIES)
  ? readdirSync(BINARIES)
      .filter((version) => existsSync(join(BINARIES, version, 'bin', 'initdb')))
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => join(BINARIES, version, 'bin'))[0]
  : undefined

/** Why there is no server, for the name of a test that is left out; null when there is one. */
export const noServer: string | null = folder
  ? null
  : `left out: no PostgreSQL in ${BINARIES}; on Debian: apt-get install postgresql`

/**
 * Makes a server and starts it.
 * @param access lines of pg_hba.conf before those that let everybody in
 */
export const makeServer = async (access: readonly string[] = []): Promise<Server> => {
  const home = mkdtempSync(join(tmpdir(), 'onrecord-postgres-'))
  const data = join(home, 'data')
  const port = await freePort()
  mkdirSync(data)
  // The server refuses to run as root.
  const asRoot = process.getuid?.() === 0
  if (asRoot) execFileSync('chown', ['-R', 'postgres', home])
  const call = (program: string, ...args: string[]): void => {
    const command = [join(folder!, program), ...args]
    const [first, ...rest] = asRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    const { status, stderr } = spawnSync(first!, rest, {
      encoding: 'utf8',
      cwd: home,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const options = `-p ${port} -k ${home} -c listen_addresses=127.0.0.1 -c fsync=off`
  const log = join(home, 'log')
  const server: Server = {
    address: `postgres://onrecord@127.0.0.1:${port}/postgres`,
    start: () => call('pg_ctl', '-D', data, '-o', options, '-l', log, '-w', 'start'),
    stop: () => call('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop'),
    remove() {
      try {
        server.stop()
      } catch {
        // It was stopped already.
      }
      rmSync(home, { recursive: true, force: true })
    },
  }
  call('initdb', '-D', data, '-U', 'onrecord', '--auth=trust', '-E', 'UTF8', '--no-sync')
  const rules = join(data, 'pg_hba.conf')
  writeFileSync(rules, [...access, readFileSync(rules, 'utf8')].join('\n'))
  server.start()
  return server
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })
