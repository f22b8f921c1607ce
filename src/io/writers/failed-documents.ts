import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Article } from '../../document/article.js'
import { unwritable } from '../errors.js'
import { lines } from '../readers/lines.js'
import { sourceKey } from '../tables/source-key.js'
import { makeFolder, WholeFile } from './whole-file.js'

/**
 * The documents that are still to be done, each with its text, its source and the reason, as JSONL that can be read as
 * input again. A run adds those that failed in it and takes out those of earlier runs that it has written.
 */
export class FailedDocuments {
  /** How many this run has added. */
  added = 0
  private fresh: WholeFile | undefined
  private readonly settled = new Set<string>()

  private constructor(
    readonly path: string,
    private readonly earlier: ReadonlySet<string>,
  ) {}

  static async open(path: string): Promise<FailedDocuments> {
    const keys = new Set<string>()
    for await (const line of linesOf(path)) keys.add(keyOf(line))
    return new FailedDocuments(path, keys)
  }

  /** @param id the document's content hash */
  async add(id: string, { text, source }: Article, reason: string): Promise<void> {
    const key = sourceKey(id, source)
    this.settled.add(key)
    this.added++
    await makeFolder(dirname(this.path))
    this.fresh ??= await WholeFile.open(this.path)
    await this.fresh.append(`${JSON.stringify({ id: source.id, text, source, key, reason })}\n`)
  }

  /** This document has been written: it is no longer among the failed. */
  written(id: string, source: Article['source']): void {
    if (this.earlier.size === 0) return
    const key = sourceKey(id, source)
    if (this.earlier.has(key)) this.settled.add(key)
  }

  async close(): Promise<void> {
    if (this.settled.size === 0) return
    if (this.added === 0 && [...this.earlier].every((key) => this.settled.has(key)))
      return rm(this.path, { force: true }).catch((cause: unknown) => {
        throw unwritable(this.path, cause)
      })
    this.fresh ??= await WholeFile.open(this.path)
    for await (const line of linesOf(this.path))
      if (!this.settled.has(keyOf(line))) await this.fresh.append(`${line}\n`)
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

const keyOf = (line: string): string => {
  try {
    return String((JSON.parse(line) as { key?: unknown }).key)
  } catch {
    return ''
  }
}
