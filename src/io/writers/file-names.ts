import { createHash } from 'node:crypto'

// File systems allow 255 bytes; this leaves room for an ending, a record id and ".partial".
const LONGEST = 160

// Names that Windows keeps for devices.
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

/**
 * File names for records, from what their source calls them. Whatever a document says, the result is one plain name:
 * letters, digits, full stops, dashes; never a path, never hidden. Two sources of one name get the record's id behind.
 */
export class FileNames {
  private readonly taken = new Taken()

  next(sourceId: string, recordId: string): string {
    const name = plain(sourceId)
    if (name === '') return recordId
    const clashes = this.taken.add(name.toLowerCase())
    return clashes || RESERVED.test(name) ? `${name}-${recordId}` : name
  }
}

const plain = (id: string): string => {
  let name = id
    .slice(0, LONGEST)
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}._-]+/gu, '-')
    .replace(/^[.-]+|[.-]+$/gu, '')
  while (Buffer.byteLength(name) > LONGEST) name = name.slice(0, -1).replace(/[\ud800-\udbff]$/u, '')
  return name.replace(/[.-]+$/u, '')
}

// One bit a name in a table of 4 MB, so that a run over millions of documents needs no list of their names. Two names
// that share a bit by chance count as a clash, which costs a longer name and nothing else.
const BITS = 2 ** 25

class Taken {
  private readonly table = new Uint8Array(BITS / 8)

  /** Whether the name (or one with the same bit) was there already. */
  add(name: string): boolean {
    const bit = createHash('sha256').update(name).digest().readUInt32LE(0) % BITS
    const [byte, mask] = [bit >> 3, 1 << (bit & 7)]
    const was = (this.table[byte]! & mask) !== 0
    this.table[byte]! |= mask
    return was
  }
}
