import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { pdfOf } from './pdf.js'
import { readOne } from './reading.js'

const SAID = '“Nous sommes très heureux – it’s a naïve dream,” said Zoë Müller, mayor of Orléans.'

describe('PDF', () => {
  const page = (number: number, ...lines: readonly (readonly [number, number, string, number?])[]) => [
    [60, 800, 'Library of Orléans – Annual report'] as const,
    ...lines,
    [290, 30, `Page ${number} of 2`] as const,
  ]
  const pages = [
    page(
      1,
      [60, 760, 'Orléans opens a library', 18],
      [60, 720, '“Nous sommes très heureux – it’s a naïve dream,” said Zoë Mül-'],
      [60, 706, 'ler, mayor of Orléans. The Franco-'],
      [60, 692, 'German house has many books.'],
      [60, 660, '• First, books that everybody can read here'],
      [60, 646, '• Second, chairs'],
      [60, 614, 'The doors will open in the spring of next year, and they will'],
    ),
    page(2, [60, 760, 'stay open all day.'], [60, 730, 'Entry is free.']),
  ]

  test('paragraphs without heads and feet, divided words mended, over the page', async () => {
    const { text, source, errors } = await readOne('r.pdf', pdfOf(pages))
    expect(errors).toEqual([])
    expect(text!.split('\n\n')).toEqual([
      'Orléans opens a library',
      `${SAID} The Franco-German house has many books.`,
      '• First, books that everybody can read here',
      '• Second, chairs',
      'The doors will open in the spring of next year, and they will stay open all day.',
      'Entry is free.',
    ])
    expect(source).toMatchObject({
      id: 'r',
      format: 'pdf',
      title: 'Library report',
      part: 'pages 1-2',
      publishedAt: null,
    })
  })

  test('a title that comes again as the head of pages stays where it is a title', async () => {
    const head = [60, 800, 'Orléans opens a library', 9] as const
    const bytes = pdfOf([
      [
        [60, 760, 'Orléans opens a library', 20],
        [60, 720, SAID],
      ],
      [head, [60, 760, 'Page two.']],
      [head, [60, 760, 'Page three.']],
    ])
    expect((await readOne('r.pdf', bytes)).text).toBe(`Orléans opens a library\n\n${SAID}\n\nPage two.\n\nPage three.`)
  })

  test('a headline of two lines, and paragraphs of a line or two', async () => {
    const bytes = pdfOf([
      [
        [60, 780, 'Orléans opens the library', 24],
        [60, 751, 'that it was promised', 24],
        [60, 700, 'The city has one of its own'],
        [60, 686, 'again.'],
        [60, 658, 'It opens in May, daily'],
        [60, 630, 'It cost a million; what it holds'],
        [60, 616, 'is for everybody'],
        [60, 588, 'Readers are glad'],
        [60, 560, 'Writers are as well'],
      ],
    ])
    expect((await readOne('r.pdf', bytes)).text?.split('\n\n')).toEqual([
      'Orléans opens the library that it was promised',
      'The city has one of its own again.',
      'It opens in May, daily',
      'It cost a million; what it holds is for everybody',
      'Readers are glad',
      'Writers are as well',
    ])
  })

  test('what two pages say alike at their end is text, what stands apart is their foot', async () => {
    const page = (word: string) =>
      [
        [60, 760, `${word} opens a library for`],
        [60, 746, 'all who read. About us: we are'],
        [60, 732, 'a city.'],
        [60, 40, 'Press office of the city'],
      ] as const
    const { text } = await readOne('r.pdf', pdfOf([page('Orléans'), page('Blois')]))
    const both = ['Orléans', 'Blois'].map(
      (word) => `${word} opens a library for all who read. About us: we are a city.`,
    )
    expect(text).toBe(both.join('\n\n'))
  })

  test('a bullet that is set smaller begins an item of several lines', async () => {
    const bytes = pdfOf([
      [
        [60, 760, 'What there is:'],
        [60, 746, '•', 7],
        [75, 746, 'books that everybody can read here and may'],
        [75, 732, 'take home'],
        [60, 718, '•', 7],
        [75, 718, 'chairs'],
      ],
    ])
    expect((await readOne('r.pdf', bytes)).text).toBe(
      'What there is:\n\n• books that everybody can read here and may take home\n\n• chairs',
    )
  })

  test('is recognised whatever it is called', async () => {
    expect((await readOne('r.txt', pdfOf(pages))).source?.format).toBe('pdf')
  })

  test.each([
    ['garbage', Buffer.from(`%PDF-1.7\n${'garbage '.repeat(300)}`), /a\.pdf: the PDF file is damaged or cut off/],
    ['no PDF', Buffer.from('Hello.'), /a\.pdf: the PDF file is damaged or cut off \(no PDF header\)/],
    ['a bomb', pdfOf([deflateSync(Buffer.alloc(100 * 1024 * 1024, ' '))]), /a\.pdf: the PDF file unfolds to far more/],
    [
      'a bomb in a bomb',
      pdfOf([deflateSync(deflateSync(Buffer.alloc(9e6)))], '[/FlateDecode /FlateDecode]'),
      /unfolds/,
    ],
    ['pictures only', pdfOf([[]]), /a\.pdf: the document has no text, only pictures of it: /],
  ])('%s', async (_, bytes, message) => {
    const { errors } = await readOne('a.pdf', bytes)
    expect(errors).toEqual([expect.stringMatching(message)])
  })

  test('a page that keeps its parser busy takes no longer than it may', async () => {
    const busy = pdfOf([deflateSync(Buffer.from('q '.repeat(200_000)))])
    const { errors } = await readOne('a.pdf', busy, undefined, 2)
    expect(errors).toEqual([expect.stringMatching(/a\.pdf: not done within 2 s/)])
    expect((await readOne('r.pdf', pdfOf(pages))).errors).toEqual([])
  })

  test('cut off in the middle: what is there, or one error', async () => {
    const { articles, errors } = await readOne('a.pdf', pdfOf(pages).subarray(0, 900))
    expect(articles.length + errors.length).toBe(1)
  })
})

describe('WARC', () => {
  const record = (type: string, uri: string, http: string, body: Uint8Array | string, length?: number) => {
    const content = Buffer.concat([Buffer.from(http.replaceAll('\n', '\r\n')), Buffer.from(body)])
    const head = `WARC/1.0\nWARC-Type: ${type}\nWARC-Record-ID: <urn:uuid:${uri.length}-${type}>\nWARC-Target-URI: ${uri}\nWARC-Date: 2024-03-06T00:00:00Z\nContent-Type: application/http; msgtype=response\nContent-Length: ${length ?? content.length}\n\n`
    return Buffer.concat([Buffer.from(head.replaceAll('\n', '\r\n')), content, Buffer.from('\r\n\r\n')])
  }
  const html = `<html><head><title>Orléans opens</title></head><body><nav>Menu</nav><article><h1>Orléans opens</h1><p>${SAID}</p><p>${'It goes on. '.repeat(20).trim()}</p></article></body></html>`
  const text = `Orléans opens\n\n${SAID}\n\n${'It goes on. '.repeat(20).trim()}`
  const ok = (type: string, more = '') => `HTTP/1.1 200 OK\nContent-Type: ${type}\n${more}\n`
  const crawl = [
    record('warcinfo', 'x:', '', 'software: test'),
    record('response', 'https://e.org/1', ok('text/html; charset=windows-1252'), iconv.encode(html, 'windows-1252')),
    record('request', 'https://e.org/1', 'GET / HTTP/1.1\n\n', ''),
    record('response', 'https://e.org/22', ok('text/html', 'Content-Encoding: br\n'), brotliCompressSync(html)),
    record('response', 'https://e.org/333', ok('text/html', 'Content-Encoding: gzip\n'), gzipSync(html)),
    record('response', 'https://e.org/4444', ok('text/html', 'Content-Encoding: gzip\n'), html),
    record('response', 'https://e.org/gone', 'HTTP/1.1 404 Not Found\nContent-Type: text/html\n\n', html),
    record('response', 'https://e.org/png', ok('image/png'), 'x'),
    record('response', 'https://e.org/plain', ok('text/plain'), SAID),
    record(
      'response',
      'https://e.org/chunked',
      ok('text/html', 'Transfer-Encoding: chunked\n'),
      `${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n0\r\n\r\n`,
    ),
  ]

  test.each([
    ['a.warc', Buffer.concat(crawl)],
    ['a.warc.gz', Buffer.concat(crawl.map((each) => gzipSync(each)))],
    ['crawl', Buffer.concat(crawl)],
  ])('one article an answer: %s', async (name, bytes) => {
    const { articles, errors } = await readOne(name, bytes)
    expect(errors).toEqual([])
    expect(articles.map((article) => article.text)).toEqual([text, text, text, text, SAID, text])
    expect(articles[0]!.source).toMatchObject({
      id: 'https://e.org/1',
      url: 'https://e.org/1',
      format: 'warc',
      title: 'Orléans opens',
      part: 'urn:uuid:15-response',
      publishedAt: null,
    })
  })

  test('a bomb and an empty page are errors in their place', async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, ' '))
    const bytes = Buffer.concat([
      record('response', 'https://e.org/bomb', ok('text/html', 'Content-Encoding: gzip\n'), bomb),
      record('response', 'https://e.org/void', ok('text/html'), '<html><body></body></html>'),
      record('response', 'https://e.org/last', ok('text/plain'), SAID),
    ])
    const { articles, errors } = await readOne('a.warc', bytes)
    expect(articles.map((article) => article.text)).toEqual([SAID])
    expect(errors).toEqual([
      expect.stringMatching(/a\.warc, https:\/\/e\.org\/bomb: the page unfolds to far more/),
      expect.stringMatching(/a\.warc, https:\/\/e\.org\/void: the document has no text/),
    ])
  })

  test('wrong lengths are errors in their place, and no record reads into the next', async () => {
    const last = record('response', 'https://e.org/last', ok('text/plain'), SAID)
    const read = async (...records: Buffer[]) => {
      const { articles, errors } = await readOne('a.warc', Buffer.concat(records))
      return [...articles.map((article) => article.text), ...errors]
    }
    const short = record('response', 'https://e.org/short', ok('text/plain'), SAID, 60)
    expect(await read(short, last)).toEqual([
      expect.stringMatching(/^“/),
      SAID,
      expect.stringMatching(
        /a\.warc, https:\/\/e\.org\/short: the record is damaged .*\(something else stands behind it\)/,
      ),
    ])
    const long = record('response', 'https://e.org/long', ok('text/plain'), SAID, 5000)
    expect(await read(last, long)).toEqual([SAID, expect.stringMatching(/\(the file ends before it does\)/)])
    expect(await read(record('response', 'https://e.org/bare', '', 'no HTTP'), last)).toEqual([SAID])
    expect(await read(last, Buffer.from(`WARC/1.0\r\nX: ${'a'.repeat(1e6)}`))).toContainEqual(
      expect.stringMatching(/a\.warc: the record is damaged .*\(its headers do not end\)/),
    )
  })

  test('a large film is passed over', async () => {
    const film = record('response', 'https://e.org/film', ok('video/mp4'), Buffer.alloc(40 * 1024 * 1024))
    const { articles, errors } = await readOne('a.warc', Buffer.concat([film, crawl[1]!]))
    expect({ count: articles.length, errors }).toEqual({ count: 1, errors: [] })
  })

  test('texts made from pages', async () => {
    const wet = record('conversion', 'https://e.org/1', '', SAID)
      .toString()
      .replace('application/http; msgtype=response', 'text/plain')
    expect((await readOne('a.warc.wet', wet)).text).toBe(SAID)
  })

  test('the whole records before a tear in a packed crawl are read, then one error', async () => {
    const cut = Buffer.concat(crawl.map((each) => gzipSync(each))).subarray(0, -100)
    const { articles, errors } = await readOne('a.warc.gz', cut)
    expect(articles.map((article) => article.text)).toEqual([text, text, text, text, SAID])
    expect(errors).toEqual([expect.stringMatching(/a\.warc\.gz: the gzip archive is damaged or cut off/)])
  })

  test('cut off, and no crawl at all', async () => {
    const cut = Buffer.concat(crawl.map((each) => gzipSync(each))).subarray(0, 900)
    const { errors } = await readOne('a.warc.gz', cut)
    expect(errors.at(-1)).toMatch(/a\.warc\.gz: the gzip archive is damaged or cut off/)
    expect((await readOne('b.warc', 'Hello.\n')).errors).toHaveLength(1)
  })
})
