import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Article } from '../../document/article.js'
import { unwritable } from '../errors.js'
import { lines } from '../readers/lines.js'
import { sourceKey } from '../tables/source-key.js'
import { makeFolder, WholeFile } from './whole-file.js'

/**
 * The documents that are still to be done, each with its text, its source, the reason, and the targets that it is still
 * to go to, as JSONL that can be read as input again. A run adds those that failed in it, and takes out those of earlier
 * runs that are now where they were to go.
 */
export class FailedDocuments {
  /** How many this run has added. */
  added = 0
  private fresh: WholeFile | undefined
  private changed = false

  /** @param waiting the targets that each document of an earlier run waits for; null where any will do */
  private constructor(
    readonly path: string,
    private readonly waiting: Map<string, readonly string[] | null>,
  ) {}

  static async open(path: string): Promise<FailedDocuments> {
    const waiting = new Map<string, readonly string[] | null>()
    for await (const line of linesOf(path)) {
      const { key, targets } = entryOf(line)
      waiting.set(key, targets)
    }
    return new FailedDocuments(path, waiting)
  }

  /**
   * @param id the document's content hash
   * @param targets the names of the sinks that do not have it
   */
  async add(id: string, { text, source }: Article, reason: string, targets: readonly string[]): Promise<void> {
    const key = sourceKey(id, source)
    const all = [...new Set([...(this.waiting.get(key) ?? []), ...targets])]
    this.waiting.delete(key)
    this.changed = true
    this.added++
    await makeFolder(dirname(this.path))
    this.fresh ??= await WholeFile.open(this.path)
    await this.fresh.append(`${JSON.stringify({ id: source.id, text, source, key, targets: all, reason })}\n`)
  }

  /** These sinks have the document: when it waits for no other, it is no longer among the failed. */
  written(id: string, source: Article['source'], sinks: readonly string[]): void {
    if (this.waiting.size === 0 || sinks.length === 0) return
    const key = sourceKey(id, source)
    const targets = this.waiting.get(key)
    if (targets === undefined) return
    const left = targets?.filter((target) => !sinks.includes(target)) ?? []
    if (left.length > 0) this.waiting.set(key, left)
    else this.waiting.delete(key)
    this.changed ||= left.length !== targets?.length
  }

  async close(): Promise<void> {
    if (!this.changed) return
    if (this.added === 0 && this.waiting.size === 0)
      return rm(this.path, { force: true }).catch((cause: unknown) => {
        throw unwritable(this.path, cause)
      })
    this.fresh ??= await WholeFile.open(this.path)
    for await (const line of linesOf(this.path)) {
      const targets = this.waiting.get(entryOf(line).key)
      if (targets === undefined) continue
      await this.fresh.append(`${targets ? JSON.stringify({ ...JSON.parse(line), targets }) : line}\n`)
    }
    await this.fresh.close()
  }

  async abort(): Promise<void> {
    await this.fresh?.abort()
  }
}

/** The lines of a file, none where there is no file. */
async function* linesOf(path: string): AsyncGenerator<string, void, undefined> {
  try {
    for await (const { bytes } of lines(createReadStream(path))) if (bytes) yield Buffer.from(bytes).toString()
  } catch (cause) {
    // Where a file stands in place of the folder, the sink that wants the folder says so.
    if (!['ENOENT', 'ENOTDIR'].includes((cause as NodeJS.ErrnoException).code ?? '')) throw unwritable(path, cause)
  }
}

/** Which document a line is of, and its targets: null in lines of before there were any. */
const entryOf = (line: string): { key: string; targets: readonly string[] | null } => {
  try {
    const { key, targets } = JSON.parse(line) as { key?: unknown; targets?: unknown }
    return { key: String(key), targets: Array.isArray(targets) ? targets.map(String) : null }
  } catch {
    return { key: '', targets: null }
  }
}
