// Enough documents to make a transaction worth its while, few enough that little is done twice after an interruption;
// and a bound on their length, so that a batch of books needs no more memory than one of releases.
const DOCUMENTS = 32
const CHARACTERS = 1_000_000

// What has come is not held back for what comes late: standard input that goes on, a folder that is watched.
const PATIENCE_MS = 300

export interface Batch<T> {
  readonly items: readonly T[]
  /** Nothing comes behind it. */
  readonly last: boolean
}

type Next<T> = IteratorResult<T> | 'late' | 'stopped'

/**
 * Items in batches, in order. When the signal stops it, what has been read so far is the last batch.
 * @param size characters of an item
 */
export async function* batchesOf<T>(
  items: AsyncIterable<T>,
  size: (item: T) => number,
  signal?: AbortSignal,
): AsyncGenerator<Batch<T>, void, undefined> {
  const iterator = items[Symbol.asyncIterator]()
  let batch: T[] = []
  let characters = 0
  let next = iterator.next()
  try {
    while (!signal?.aborted) {
      const got = await first(next, batch.length > 0, signal)
      if (got === 'stopped' || (got !== 'late' && got.done)) break
      if (got !== 'late') {
        batch.push(got.value)
        characters += size(got.value)
        next = iterator.next()
      }
      if (got === 'late' || batch.length >= DOCUMENTS || characters >= CHARACTERS) {
        yield { items: batch, last: false }
        batch = []
        characters = 0
      }
    }
    if (batch.length > 0) yield { items: batch, last: true }
  } finally {
    // An input that never says anything again would never answer this either.
    next.catch(() => {})
    iterator.return?.().catch(() => {})
  }
}

/** The next item, or whatever happens before it comes. */
const first = <T>(next: Promise<IteratorResult<T>>, hurry: boolean, signal?: AbortSignal): Promise<Next<T>> =>
  new Promise((resolve, reject) => {
    const stop = () => done(() => resolve('stopped'))
    const timer = hurry ? setTimeout(() => done(() => resolve('late')), PATIENCE_MS) : undefined
    const done = (settle: () => void): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
      settle()
    }
    signal?.addEventListener('abort', stop)
    next.then(
      (result) => done(() => resolve(result)),
      (cause) => done(() => reject(cause)),
    )
  })
