import { basename, extname } from 'node:path'
import { type InputError, tooLarge, unreadable } from '../errors.js'
import type { Input } from './reader.js'

const MEGABYTE = 1024 * 1024

/**
 * A press release has a few kilobytes, a long report a few megabytes: past this it is no article but an archive, and
 * its layers (about 100 bytes a character) would not fit into the memory that Node allows itself.
 */
export const LARGEST_DOCUMENT = 32 * MEGABYTE

export const documentTooLarge = (name: string): InputError => tooLarge(name, LARGEST_DOCUMENT / MEGABYTE)

/** All bytes of an input that is one document. */
export const whole = async (input: Input): Promise<Buffer | InputError> => {
  const pieces: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of input.bytes()) {
      size += piece.length
      if (size > LARGEST_DOCUMENT) return documentTooLarge(input.name)
      pieces.push(piece)
    }
  } catch (cause) {
    return unreadable(input.name, cause)
  }
  return Buffer.concat(pieces, size)
}

/** What a document is called that has its file for itself: the file's name without its endings. */
export const idOf = ({ path }: Input): string => {
  if (path === null) return 'stdin'
  const unpacked = path.replace(/(?<=[^/])\.gz$/iu, '')
  return basename(unpacked, extname(unpacked))
}
