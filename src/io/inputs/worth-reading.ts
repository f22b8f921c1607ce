import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { decodeAny } from '../readers/any-encoding.js'
import { gunzipped, isGzip } from '../readers/gunzip.js'
import { notText } from '../readers/not-text.js'
import { peek } from '../readers/peek.js'
import { endingOf, isKnownEnding } from '../readers/readers.js'
import { recognise } from '../readers/recognise.js'

/** Whether a file found in a folder is input: by its ending, and where that tells nothing, by what it holds. */
export const isWorthReading = async (path: string): Promise<boolean> => {
  const ending = endingOf(path)
  if (isKnownEnding(ending)) return true
  if (ending !== '' && ending !== '.json') return false
  const found = await stat(path).catch(() => null)
  // A pipe or a device would keep us waiting; what cannot be looked at is an error when it is read.
  if (found && !found.isFile()) return false
  try {
    const head = await headOf(path)
    return ending === '.json' ? holdsLines(head) : await isKnownFormat(head)
  } catch {
    return true
  }
}

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = { name: path, path, bytes: () => createReadStream(path, { highWaterMark: PIECE }) }
  let { head, input } = await peek(file)
  if (isGzip(head)) {
    await close(input.bytes())
    ;({ head, input } = await peek(gunzipped(file)))
  }
  await close(input.bytes())
  return head
}

const PIECE = 16 * 1024

/** Lets go of a file of which only the beginning was wanted. */
const close = async (bytes: AsyncIterable<Uint8Array>): Promise<void> => {
  for await (const _ of bytes) break
}

const isKnownFormat = async (head: Uint8Array): Promise<boolean> => {
  const format = recognise(head)
  if (format === 'docx') return Buffer.from(head).includes('word/')
  if (format) return true
  if (head.length === 0 || notText(head, '')) return false
  return typeof (await decodeAny(head, '')) === 'string'
}

/** Lines of JSON, and not one object over many lines: a whole one with a text, or a longer one that has a text. */
const holdsLines = (head: Uint8Array): boolean => {
  const [first = '', ...more] = Buffer.from(head)
    .toString('utf8')
    .replace(/^\ufeff/u, '')
    .trimStart()
    .split('\n')
  if (!/^\{[ \t]*"/u.test(first)) return false
  try {
    const value: unknown = JSON.parse(first)
    return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string'
  } catch {
    return more.length === 0 && /"text"\s*:\s*"/u.test(first)
  }
}
