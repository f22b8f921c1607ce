import { inflateRawSync } from 'node:zlib'
import { binary, type InputError } from '../errors.js'
import { damaged, declaresEntities, unfolds } from '../format-errors.js'
import { LARGEST_DOCUMENT } from './whole.js'

// The zip format in the few fields that matter: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
const END = Buffer.from('PK\u0005\u0006', 'latin1')
const ENTRY = 0x02014b50
const MOST_ENTRIES = 10_000
const DEFLATED = 8

/**
 * Unpacks everything once under a limit, before a library does it without one, and looks at what is XML.
 * @returns the title among the document's properties
 */
export const lookIntoDocx = (bytes: Buffer, name: string): { title: string | null } | InputError => {
  let left = 2 * LARGEST_DOCUMENT
  let title: string | null = null
  let isDocx = false
  try {
    for (const { path, data, method } of entries(bytes)) {
      const plain = method === DEFLATED ? inflateRawSync(data, { maxOutputLength: Math.max(1, left) }) : data
      left -= plain.length
      if (left <= 0) return unfolds(name, 'the Office document')
      isDocx ||= path === 'word/document.xml'
      if (!/\.(?:xml|rels)$/iu.test(path)) continue
      if (/<!(?:DOCTYPE|ENTITY)/iu.test(plain.toString('latin1'))) return declaresEntities(name)
      if (path === 'docProps/core.xml') title = titleIn(plain.toString('utf8'))
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return unfolds(name, 'the Office document')
    return damaged(name, 'the Office document', cause)
  }
  return isDocx ? { title } : binary(name, 'a zip archive or Office document other than .docx')
}

function* entries(bytes: Buffer): Generator<{ path: string; method: number; data: Buffer }> {
  const end = bytes.lastIndexOf(END)
  if (end < 0) throw new Error('no list of its files')
  const count = Math.min(bytes.readUInt16LE(end + 10), MOST_ENTRIES)
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('its list of files is wrong')
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = bytes.readUInt32LE(at + 42)
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const data = bytes.subarray(from, from + bytes.readUInt32LE(at + 20))
    yield { path: bytes.toString('utf8', at + 46, at + 46 + name), method: bytes.readUInt16LE(at + 10), data }
    at += 46 + name + extra + comment
  }
}

const REFERENCES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const titleIn = (properties: string): string | null => {
  const found = /<dc:title>([^<]{1,1000})<\/dc:title>/u.exec(properties)?.[1]
  return found?.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => REFERENCES[name]!).trim() || null
}
