import { type ChildProcess, spawn } from 'node:child_process'
import { PROGRAM } from '../cli/onrecord.js'

/** The command line in a process that a test can interrupt or kill. */
export interface Running {
  readonly child: ChildProcess
  /** Exit code, or the signal that ended it; and what it said on standard error. */
  readonly ended: Promise<{ readonly code: number | string | null; readonly err: string }>
  /** Resolves when standard error has said this. */
  said(words: RegExp): Promise<void>
}

export const start = (args: readonly string[], cwd: string): Running => {
  const child = spawn(process.execPath, [...PROGRAM, ...args], {
    cwd,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let err = ''
  const waiting: { words: RegExp; tell: () => void }[] = []
  child.stderr.on('data', (piece) => {
    err += piece
    for (const { words, tell } of waiting) if (words.test(err)) tell()
  })
  return {
    child,
    ended: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code, signal) => resolve({ code: code ?? signal, err }))
    }),
    said: (words) => (words.test(err) ? Promise.resolve() : new Promise((tell) => waiting.push({ words, tell }))),
  }
}
