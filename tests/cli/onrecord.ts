import { spawn } from 'node:child_process'
import { inRepository } from '../data.js'

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Options {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: NodeJS.ProcessEnv
  /** Closes our end of its standard output after the first piece, as `head` does. */
  readonly hangUp?: boolean
  /** A line of shell that runs it as "$@". */
  readonly shell?: string
}

export const PROGRAM = ['--import', import.meta.resolve('tsx'), inRepository('src/cli/onrecord.ts')]

/** Runs the command line in a process of its own. */
export const onrecord = (args: readonly string[], { cwd, input, env, hangUp, shell }: Options = {}): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const child = spawn(
      shell ? 'sh' : process.execPath,
      [...(shell ? ['-c', shell, 'sh', process.execPath] : []), ...PROGRAM, ...args],
      {
        cwd: cwd ?? inRepository('.'),
        env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
      },
    )
    const [out, err]: [Buffer[], Buffer[]] = [[], []]
    child.stdout.on('data', (piece: Buffer) => {
      out.push(piece)
      if (hangUp) child.stdout.destroy()
    })
    child.stderr.on('data', (piece: Buffer) => err.push(piece))
    child.on('error', reject)
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    )
    child.stdin.on('error', () => {})
    child.stdin.end(input ?? '')
  })

export const records = (out: string): { source: { id: string }; text: string; id: string }[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
