import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/document/article.js'
import { readArticles } from '../../src/io/articles.js'
import { InputError } from '../../src/io/errors.js'
import { LeftOut } from '../../src/io/inputs/left-out.js'
import { LARGEST_DOCUMENT } from '../../src/io/readers/whole.js'
import { folderWith } from './folder.js'
import { pdfOf } from './pdf.js'

/** What reading gives: a text (with its id), or the message of an error without the folder's name. */
const read = async (names: readonly string[], from?: string): Promise<string[]> => {
  const found: string[] = []
  for await (const item of readArticles(names, from))
    found.push(item instanceof InputError ? `! ${item.message}` : `${item.source.id}: ${item.text}`)
  return found
}

const articles = async (name: string): Promise<Article[]> => {
  const found: Article[] = []
  for await (const item of readArticles([name])) if (!(item instanceof InputError)) found.push(item)
  return found
}

describe('formats', () => {
  test('a text file is one document, as it is', async () => {
    const folder = folderWith({ 'a.txt': '“Naïve,”\r\n  he said. \n' })
    expect(await articles(folder)).toEqual([
      {
        text: '“Naïve,”\r\n  he said. \n',
        source: {
          id: 'a',
          path: `${folder}/a.txt`,
          format: 'text',
          url: null,
          title: null,
          publishedAt: null,
          part: null,
        },
      },
    ])
  })

  test('a byte order mark is dropped, so that offsets count from the first letter', async () => {
    expect(await read([folderWith({ 'a.txt': '\ufeffHello.' })])).toEqual(['a: Hello.'])
    expect(await read([folderWith({ 'a.jsonl': '\ufeff{"id":"x","text":"Hello."}' })])).toEqual(['x: Hello.'])
  })

  test('a line of JSONL is one document, with what it says of itself', async () => {
    const line = { id: 7, text: 'Hi.', title: 'T', date: '2024-01-02', url: 'https://example.org/', quotations: [] }
    const [article] = await articles(folderWith({ 'a.jsonl': `\n${JSON.stringify(line)}\r\n\n` }))
    expect(article).toMatchObject({
      text: 'Hi.',
      source: { id: '7', format: 'jsonl', url: 'https://example.org/', title: 'T', publishedAt: '2024-01-02' },
    })
  })

  test('Markdown becomes what a reader of the page sees', async () => {
    const page =
      '---\ntitle: X\n---\n# Acme *wins*\n\n**PUNE, India** – “We are\nglad,” said [Jane Doe](https://example.org "J").\n' +
      '> Quoted\n> block\n\n![logo](a.png)\n- one\n- two\n\n“It works.”\n— Jane Doe\n\n2 \\* 2 = snake_case_name\n'
    expect(await read([folderWith({ 'a.md': page })])).toEqual([
      'a: Acme wins\n\nPUNE, India – “We are glad,” said Jane Doe. Quoted block\n\n- one\n\n- two\n\n“It works.”\n\n' +
        '— Jane Doe\n\n2 * 2 = snake_case_name',
    ])
  })

  test('code in Markdown stays as it is, line by line', async () => {
    const page =
      'Before:\n```js\n# no *heading*\n\n  "it \\* works"\n~~~\n````\nBehind, ``` is a mark.\n\n~~~\n> told\n~~~~\n```not `code`\n'
    expect(await read([folderWith({ 'a.md': page })])).toEqual([
      'a: Before:\n\n# no *heading*\n\n  "it \\* works"\n~~~\n\nBehind, ``` is a mark.\n\ntold\n\n```not `code`',
    ])
  })

  test('--from reads any file as the format it says', async () => {
    const folder = folderWith({ 'a.dat': '{"id":"x","text":"Hi."}' })
    const plain = `${folderWith({ 'b.dat': 'Hi.' })}/b.dat`
    expect(await read([plain])).toEqual([expect.stringMatching(/b\.dat: files in "\.dat" are not read/)])
    expect(await read([`${folder}/a.dat`])).toEqual(['x: Hi.'])
    expect(await read([`${folder}/a.dat`], 'jsonl')).toEqual(['x: Hi.'])
    expect(await read([`${folder}/a.dat`], 'text')).toEqual(['a: {"id":"x","text":"Hi."}'])
  })
})

describe('places', () => {
  const folder = folderWith({
    'b.txt': 'B.',
    'a.txt': 'A.',
    'a.gold.json': '{}',
    'gold/press.gold.jsonl': '{"id":"g","text":"G."}',
    'deep/er/c.md': 'C.',
    '.hidden/d.txt': 'D.',
    'e.bin': 'E.',
    'f[1].txt': 'F.',
  })

  test('a folder gives its readable files in the order of their names, gold never', async () => {
    expect(await read([folder])).toEqual(['a: A.', 'b: B.', 'c: C.', 'f[1]: F.'])
  })

  test('a file without an ending that tells is read by what it holds; others are counted', async () => {
    const mixed = folderWith({
      a: 'A “quoted” text.',
      'b.2': pdfOf([[[60, 700, 'From a PDF.']]]),
      'c.json': '{"id":"c","text":"C."}\n{"id":"d","text":"D."}\n',
      'e.json': JSON.stringify([{ id: 'e', text: 'E.' }]),
      'f.json': JSON.stringify({ schema: 'onrecord/1', text: 'F.' }, null, 2),
      g: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0, 0, 9]),
      'h.png': 'x',
      'i.gz': gzipSync('<html><body><p>From a page that is packed.</p></body></html>'),
      j: '',
    })
    const leftOut = new LeftOut()
    const found: (string | undefined)[] = []
    for await (const item of readArticles([mixed], undefined, undefined, undefined, leftOut))
      found.push(item instanceof InputError ? item.message : item.text)
    expect(found).toEqual(['A “quoted” text.', 'From a PDF.', 'C.', 'D.', 'From a page that is packed.'])
    expect(leftOut.files).toBe(5)
    expect(leftOut.words).toBe('.json 2, without ending 2, .png 1; name a file to have it read')
    expect(await read([`${mixed}/e.json`])).toEqual([expect.stringMatching(/e\.json: files in .* jq -c/)])
  })

  test.each([
    ['*.txt', ['a: A.', 'b: B.', 'f[1]: F.']],
    ['**/*.md', ['c: C.']],
    ['**/[ab].txt', ['a: A.', 'b: B.']],
    ['{b,deep/er/c}.{txt,md}', []],
    ['{a,b}.txt', ['a: A.', 'b: B.']],
    ['?.txt', ['a: A.', 'b: B.']],
    ['f[1].txt', ['f[1]: F.']],
  ])('the pattern %s', async (pattern, expected) => {
    const found = await read([`${folder}/${pattern}`])
    expect(found.filter((item) => !item.startsWith('!'))).toEqual(expected)
    if (expected.length === 0) expect(found[0]).toContain('no file matches this pattern')
  })
})

describe('bad input is an error in its place, and the rest goes on', () => {
  const good = { 'z.txt': 'Good.' }

  test.each([
    [
      'an old Office document',
      'b.txt',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]),
      /b\.txt: an old Office document, not text: save it/,
    ],
    ['bytes', 'b.txt', Buffer.from([1, 0, 2, 3, 0, 9, 9, 9]), /b\.txt: a binary file, not text: save it/],
    ['white space only', 'b.txt', Buffer.from(' \n\t '), /b\.txt: the document has no text: leave it out/],
    [
      'gzip',
      'b.jsonl',
      Buffer.from('\u001f\u008b\u0008', 'latin1'),
      /b\.jsonl: the gzip archive is damaged or cut off/,
    ],
    [
      'a line cut off',
      'b.jsonl',
      Buffer.from('{"text":"x"'),
      /b\.jsonl, line 1: no valid JSON \(.*\): each line is one object/,
    ],
    ['an array', 'b.jsonl', Buffer.from('["a"]'), /b\.jsonl, line 1: no "text" \(no object\)/],
    ['no text', 'b.jsonl', Buffer.from('\n{"id":1}'), /b\.jsonl, line 2: no "text" \(missing\)/],
    ['an empty text', 'b.jsonl', Buffer.from('{"text":""}'), /b\.jsonl, line 1: the document has no text/],
  ])('%s', async (_, name, bytes, message) => {
    const found = await read([folderWith({ ...good, [name]: bytes })])
    expect(found).toEqual([expect.stringMatching(message), 'z: Good.'])
  })

  test('the lines before and after a bad line are read', async () => {
    const lines = '{"id":"a","text":"A."}\n{"id":\n{"id":"b","text":"B."}'
    const found = await read([folderWith({ 'a.jsonl': lines })])
    expect(found).toEqual(['a: A.', expect.stringMatching(/a\.jsonl, line 2: no valid JSON/), 'b: B.'])
  })

  test('a missing file, an empty folder, a pattern without match', async () => {
    const folder = folderWith({ 'x.bin': 'x' })
    expect(await read([`${folder}/none.txt`, folder, `${folder}/*.none`])).toEqual([
      expect.stringMatching(/none\.txt: no such file or folder: check the spelling/),
      expect.stringMatching(/: no readable files in this folder: readable are \.txt, /),
      expect.stringMatching(/\*\.none: no file matches this pattern/),
    ])
  })

  test('a document past the size limit, in a file and in a line', async () => {
    const folder = folderWith({ 'b.jsonl': '{"id":"b","text":"B."}' })
    const large = Buffer.alloc(LARGEST_DOCUMENT + 1, 'x')
    writeFileSync(join(folder, 'a.txt'), large)
    writeFileSync(join(folder, 'c.jsonl'), Buffer.concat([large, Buffer.from('\n{"id":"c","text":"C."}')]))
    expect(await read([folder])).toEqual([
      expect.stringMatching(/a\.txt: larger than \d+ MB: one document is one article/),
      'b: B.',
      expect.stringMatching(/c\.jsonl, line 1: larger than \d+ MB/),
      'c: C.',
    ])
  })

  test('an error is one line, whatever a file is called', async () => {
    const folder = folderWith()
    const [error] = await read([`${folder}/a\u001b]0;x\u0007\nb.txt`])
    expect(error).toMatch(/\/a\]0;x b\.txt: no such file or folder/)
  })
})
