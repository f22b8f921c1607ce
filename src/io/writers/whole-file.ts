import { type FileHandle, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { unwritable } from '../errors.js'

/** Makes the folder where there is none. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw unwritable(folder, cause)
  })
}

/**
 * A file that is there as a whole or not at all: written beside its place, then renamed. What a link leads to is
 * replaced, not the link; a pipe or a device is written straight into.
 */
export class WholeFile {
  private constructor(
    private readonly path: string,
    private readonly beside: string | null,
    private readonly handle: FileHandle,
  ) {}

  static async open(path: string): Promise<WholeFile> {
    try {
      const there = await stat(path).catch(() => null)
      if (there && !there.isFile()) return new WholeFile(path, null, await open(path, 'w'))
      const place = there ? await realpath(path) : path
      const beside = `${place}.${process.pid}.partial`
      return new WholeFile(place, beside, await open(beside, 'w'))
    } catch (cause) {
      throw unwritable(path, cause)
    }
  }

  /** A whole file at once. */
  static async write(path: string, text: string): Promise<void> {
    const file = await WholeFile.open(path)
    await file.append(text)
    await file.close()
  }

  async append(text: string | Uint8Array): Promise<void> {
    try {
      await this.handle.writeFile(text)
    } catch (cause) {
      await this.abort()
      throw unwritable(this.path, cause)
    }
  }

  async close(): Promise<void> {
    try {
      await this.handle.close()
      if (this.beside) await rename(this.beside, this.path)
    } catch (cause) {
      await this.abort()
      throw unwritable(this.path, cause)
    }
  }

  async abort(): Promise<void> {
    await this.handle.close().catch(() => {})
    if (this.beside) await rm(this.beside, { force: true }).catch(() => {})
  }
}
