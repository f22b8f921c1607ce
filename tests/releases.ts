import { dataFile, readJsonLines } from './data.js'
import { madeReleases } from './made-releases.js'

export interface Release {
  readonly id: string
  readonly text: string
}

/** The real releases where the data folder is, else releases that the tests make, and which of the two. */
export const releases = (): { readonly origin: string; readonly list: readonly Release[] } => {
  const path = dataFile('press/unlabelled.jsonl')
  if (path) {
    const list = readJsonLines<Release>(path)
    return { origin: `${list.length} real releases`, list }
  }
  const list = madeReleases(MADE)
  return { origin: `${list.length} releases made by the tests, for the real ones are not there (ONRECORD_DATA)`, list }
}

const MADE = 500
