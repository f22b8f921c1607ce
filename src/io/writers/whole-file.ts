import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { unwritable } from '../errors.js'

/** Makes the folder where there is none. */
export const makeFolder = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true }).catch((cause: unknown) => {
    throw unwritable(folder, cause)
  })
}

/** A file that is there as a whole or not at all: written beside its place, then renamed. */
export class WholeFile {
  private constructor(
    private readonly path: string,
    private readonly beside: string,
    private readonly handle: FileHandle,
  ) {}

  static async open(path: string): Promise<WholeFile> {
    const beside = `${path}.${process.pid}.partial`
    const handle = await open(beside, 'w').catch((cause: unknown) => {
      throw unwritable(path, cause)
    })
    return new WholeFile(path, beside, handle)
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
      await rename(this.beside, this.path)
    } catch (cause) {
      await this.abort()
      throw unwritable(this.path, cause)
    }
  }

  async abort(): Promise<void> {
    await this.handle.close().catch(() => {})
    await rm(this.beside, { force: true }).catch(() => {})
  }
}
