import { AsyncIterReader, LimitReader, StatusAndHeadersParser } from 'warcio'
import { LARGEST_DOCUMENT } from './whole.js'

/** A record of a crawl. https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ */
export interface CrawlRecord {
  readonly headers: Headers
  /** Its beginning only where it is larger than a document may be, empty where nobody wants it. */
  readonly content: Buffer
  readonly tooLarge: boolean
  /** What is wrong with it; null: nothing. */
  readonly flaw: string | null
}

const LONGEST_LINE = 64 * 1024
const MOST_HEADERS = 256 * 1024
const RECORD = Buffer.from('WARC/')
const NOTHING = Buffer.alloc(0)

/**
 * The records of a crawl that is not packed, one at a time. Each is found by its first line, whatever stands before it:
 * lengths are wrong now and then.
 */
export async function* recordsOf(
  source: AsyncIterable<Uint8Array>,
  wanted: (headers: Headers) => boolean,
): AsyncGenerator<CrawlRecord, void, undefined> {
  const reader = new AsyncIterReader(source, null)
  for (let before = new Headers(); ; ) {
    const { line, rubble } = await nextFirstLine(reader)
    if (rubble) yield flawed(before, 'something else stands behind it')
    if (!line) return
    const headers = await headersOf(reader, line)
    before = headers ?? new Headers()
    if (!headers) {
      yield flawed(before, 'its headers do not end')
      continue
    }
    const keep = wanted(headers)
    const length = Number(headers.get('Content-Length') ?? 0)
    const { content, size } = await contentOf(new LimitReader(reader, length), keep)
    if (size < length) yield flawed(headers, 'the file ends before it does')
    else if (keep) yield { headers, content, tooLarge: size > LARGEST_DOCUMENT, flaw: null }
  }
}

const flawed = (headers: Headers, flaw: string): CrawlRecord => ({ headers, content: NOTHING, tooLarge: false, flaw })

/** The first line of the next record, and whether anything but blank lines stands before it. */
const nextFirstLine = async (reader: AsyncIterReader): Promise<{ line: Uint8Array | null; rubble: boolean }> => {
  for (let rubble = false; ; ) {
    const line = await reader.readlineRaw(LONGEST_LINE)
    if (!line?.length) return { line: null, rubble }
    if (RECORD.equals(line.subarray(0, RECORD.length))) return { line, rubble }
    rubble ||= Buffer.from(line).toString('latin1').trim() !== ''
  }
}

const contentOf = async (body: LimitReader, keep: boolean): Promise<{ content: Buffer; size: number }> => {
  let pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of body) {
    if (keep && size <= LARGEST_DOCUMENT) pieces.push(piece)
    size += piece.length
    if (size > LARGEST_DOCUMENT) pieces = [Buffer.from(Buffer.concat(pieces).subarray(0, MOST_HEADERS))]
  }
  return { content: Buffer.concat(pieces), size }
}

/** The headers that begin with this line; null when they come to no end. */
const headersOf = async (reader: AsyncIterReader, first: Uint8Array): Promise<Headers | null> => {
  const lines = [first]
  for (let size = 0; size <= MOST_HEADERS; ) {
    const line = await reader.readlineRaw(LONGEST_LINE)
    if (!line?.length) return null
    size += line.length
    lines.push(line)
    if (line.length > 2 || Buffer.from(line).toString().trim() !== '') continue
    const block = new AsyncIterReader([Buffer.concat(lines)], null)
    const parsed = await new StatusAndHeadersParser().parse(block, { headersClass: Headers })
    return (parsed?.headers as Headers | undefined) ?? null
  }
  return null
}

/** An HTTP answer in its parts. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Headers
  /** Put together from its chunks again. */
  readonly body: Buffer
}

/** What a record of an answer holds; null when that is no HTTP. */
export const httpAnswer = async (content: Buffer): Promise<HttpAnswer | null> => {
  if (content.toString('latin1', 0, 5) !== 'HTTP/') return null
  const reader = new AsyncIterReader([content], null)
  const parsed = await new StatusAndHeadersParser().parse(reader, { headersClass: Headers })
  if (!parsed) return null
  const headers = parsed.headers as Headers
  const chunked = /\bchunked\b/iu.test(headers.get('Transfer-Encoding') ?? '')
  const body = await (chunked ? new AsyncIterReader(reader, null, true) : reader).readFully()
  return { status: Number(parsed.statusCode), headers, body: Buffer.from(body.buffer, body.byteOffset, body.length) }
}
