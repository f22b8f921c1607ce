import { stat } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { InputError } from '../errors.js'
import { walk } from './folder.js'
import type { LeftOut } from './left-out.js'
import { isWorthReading } from './worth-reading.js'

// A file that grows between two looks is still being copied.
const LOOK_EVERY_MS = 1000
// Looking takes time in a large folder; at most a tenth of all time is spent on it.
const REST = 9

/**
 * The readable files of a folder as they arrive, those that are there already first, until the signal ends it. A file
 * comes when its size and time have stayed the same from one look to the next, and again when they change later.
 */
export async function* arrivals(
  folder: string,
  signal: AbortSignal,
  leftOut: LeftOut,
): AsyncGenerator<string | InputError, void, undefined> {
  // State of each file: as it was at the last look, and whether it has been given like that.
  let known = new Map<string, { readonly state: string; readonly given: boolean }>()
  let complained = false
  while (!signal.aborted) {
    const started = performance.now()
    const now: typeof known = new Map()
    for await (const path of walk(folder)) {
      if (path instanceof InputError) {
        if (!complained) yield path
        complained = true
        continue
      }
      const state = await stateOf(path)
      if (state === null) continue
      const before = known.get(path)
      const steady = before?.state === state
      if (steady && !before.given) {
        if (await isWorthReading(path)) yield path
        else leftOut.add(path)
      }
      now.set(path, { state, given: steady })
    }
    known = now
    const took = performance.now() - started
    await pause(Math.max(LOOK_EVERY_MS, REST * took), undefined, { signal }).catch(() => {})
  }
}

const stateOf = async (path: string): Promise<string | null> => {
  const found = await stat(path).catch(() => null)
  return found && `${found.size} ${found.mtimeMs} ${found.ino}`
}
