import { endingOf } from '../readers/readers.js'

const MOST_NAMED = 8

/** Counts the files of folders that nobody reads, so that they are not left out in silence. */
export class LeftOut {
  private readonly counts = new Map<string, number>()

  add(path: string): void {
    const ending = endingOf(path) || 'without ending'
    this.counts.set(ending, (this.counts.get(ending) ?? 0) + 1)
  }

  get files(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0)
  }

  /** What they are and what to do, `.png 2, .zip 1; name a file to have it read`; the most frequent endings first. */
  get words(): string {
    const sorted = [...this.counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    const named = sorted.slice(0, MOST_NAMED).map(([ending, count]) => `${ending} ${count}`)
    const others = sorted.slice(MOST_NAMED).reduce((sum, [, count]) => sum + count, 0)
    return `${[...named, ...(others > 0 ? [`others ${others}`] : [])].join(', ')}; name a file to have it read`
  }
}
