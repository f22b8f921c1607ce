import { inflateRawSync } from 'node:zlib'
import { InputError } from '../../errors.js'
import { damaged, unfolds } from '../../format-errors.js'
import { LARGEST_DOCUMENT } from '../whole.js'

// The zip format in the few fields that matter: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const END = Buffer.from('PK\u0005\u0006', 'latin1')
const ENTRY = 0x02014b50
const MOST_ENTRIES = 10_000
const DEFLATED = 8

interface Packed {
  readonly method: number
  readonly data: Buffer
}

/** The files of a zip archive, unpacked when asked for and as long as their sum is within bounds. */
export class Zip {
  private readonly files: ReadonlyMap<string, Packed>
  private left = 2 * LARGEST_DOCUMENT

  /**
   * @param what the archive is called in errors: `the Office document`
   * @throws {InputError} when it is cut off
   */
  constructor(
    bytes: Buffer,
    private readonly name: string,
    private readonly what: string,
  ) {
    try {
      this.files = new Map(entries(bytes))
    } catch (cause) {
      throw damaged(name, what, cause)
    }
  }

  get paths(): readonly string[] {
    return [...this.files.keys()]
  }

  has(path: string): boolean {
    return this.files.has(path)
  }

  /** @throws {InputError} when it is damaged, or unfolds to far more than a document has */
  read(path: string): Buffer {
    const { method, data } = this.files.get(path)!
    try {
      const plain = method === DEFLATED ? inflateRawSync(data, { maxOutputLength: Math.max(1, this.left) }) : data
      this.left -= plain.length
      if (this.left <= 0) throw unfolds(this.name, this.what)
      return plain
    } catch (cause) {
      if (cause instanceof InputError) throw cause
      const large = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
      throw large ? unfolds(this.name, this.what) : damaged(this.name, this.what, cause)
    }
  }
}

function* entries(bytes: Buffer): Generator<[path: string, packed: Packed]> {
  const end = bytes.lastIndexOf(END)
  if (end < 0) throw new Error('no list of its files')
  const count = Math.min(bytes.readUInt16LE(end + 10), MOST_ENTRIES)
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('its list of files is wrong')
    const name = bytes.readUInt16LE(at + 28)
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20))
    yield [bytes.toString('utf8', at + 46, at + 46 + name), { method: bytes.readUInt16LE(at + 10), data }]
    at += 46 + name + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
}
