import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readOne } from './reading.js'
import { zipOf } from './zip.js'

const SAID = '“Nous sommes très heureux – it’s a naïve dream,” said Zoë Müller, mayor of Orléans.'
const MORE =
  'The library will open its doors in the spring of next year, after a long time of planning, building and waiting for the books.'

describe('HTML', () => {
  const page = (charset: string) => `<!DOCTYPE html>
<html lang="en"><head><meta charset="${charset}"><title>Orléans opens a library | Example News</title>
<meta property="article:published_time" content="2024-03-05T09:00:00+01:00">
<link rel="canonical" href="https://news.example.org/orleans"><script>document.write('EVIL')</script></head>
<body onload="alert(1)"><nav><a href="/">Home</a> <a href="/about">About us</a></nav>
<article><h1>Orléans opens a library</h1><p>${SAID}<br>— a line</p><h2>What is next</h2>
<p>${MORE}</p><ul><li>First, <b>books</b></li><li><p>Second, chairs</p></li></ul><p>${MORE} ${MORE}</p></article>
<img src="http://127.0.0.1:1/x.png"><footer>Cookies and terms</footer></body></html>`

  test.each(['utf-8', 'windows-1252', 'iso-8859-1'])(
    'main text, headline, date and address, in %s',
    async (charset) => {
      const bytes = iconv.encode(page(charset), charset === 'iso-8859-1' ? 'windows-1252' : charset)
      const { text, source } = await readOne('page.html', bytes)
      expect(source).toMatchObject({
        id: 'page',
        format: 'html',
        title: 'Orléans opens a library',
        publishedAt: '2024-03-05T09:00:00+01:00',
        url: 'https://news.example.org/orleans',
      })
      expect(text!.split('\n\n')).toEqual([
        'Orléans opens a library',
        `${SAID}\n— a line`,
        'What is next',
        MORE,
        '• First, books',
        '• Second, chairs',
        `${MORE} ${MORE}`,
      ])
    },
  )

  test('is recognised whatever it is called, and --from says otherwise', async () => {
    expect((await readOne('page.txt', page('utf-8'))).source?.format).toBe('html')
    expect((await readOne('page', page('utf-8'))).source?.format).toBe('html')
    expect((await readOne('page.html', page('utf-8'), 'text')).text).toContain('<script>')
  })

  test('a page without an article gives what is outside its navigation', async () => {
    const { text } = await readOne('a.html', '<html><body><nav>Menu</nav><div>Only “this”.</div></body></html>')
    expect(text).toBe('Only “this”.')
  })

  test.each([
    ['no body', `<html><p>${SAID}</p><p>Next.</p></html>`],
    ['no frame', `<p>${SAID}<p>Next.`],
    ['capitals', `<HTML><BODY BGCOLOR="#fff"><FONT SIZE=2><P>${SAID}<P>Next.</FONT></BODY></HTML>`],
    [
      'division marks',
      `<html><body><p>${SAID.replace('library', 'li&shy;brary').replace('mayor', 'ma<wbr>y&#8203;or')}</p>Next.`,
    ],
  ])('a page with %s', async (_, html) => {
    expect((await readOne('a.html', html)).text).toBe(`${SAID}\n\nNext.`)
  })

  test.each([
    ['depth', '<div>'.repeat(200_000)],
    ['angles', '<'.repeat(1_000_000)],
  ])('a page of nothing but %s', async (_, body) => {
    const { errors } = await readOne('a.html', `<html><body>${body}Deep down.</body></html>`)
    expect(errors).toEqual([expect.stringMatching(/a\.html: the page is too large or too deeply nested/)])
  })

  test('a page that keeps its parser busy takes no longer than it may', async () => {
    const { errors } = await readOne('a.html', `<html><body>${'&amp;'.repeat(1_500_000)}`, undefined, 2)
    expect(errors).toEqual([expect.stringMatching(/a\.html: not done within 2 s: allow it more with --time-limit/)])
    expect((await readOne('b.html', page('utf-8'))).errors).toEqual([])
  })

  test('a page of scripts only', async () => {
    const { errors } = await readOne('a.html', '<html><body><script>var x = "text"</script></body></html>')
    expect(errors).toEqual([expect.stringMatching(/a\.html: the document has no text/)])
  })
})

describe('Markdown', () => {
  test('front matter gives title, date and address', async () => {
    const front =
      '---\ntitle: "Orléans: a library"\ndate: 2024-03-05\ncanonical_url: https://example.org/a\ntags: [a]\n---\n'
    const { text, source } = await readOne('a.md', `${front}# Orléans\n\n${SAID}\n`)
    expect(text).toBe(`Orléans\n\n${SAID}`)
    expect(source).toMatchObject({
      title: 'Orléans: a library',
      publishedAt: '2024-03-05',
      url: 'https://example.org/a',
    })
  })

  test.each([
    ['code', '---js\nmodule.exports = process.exit(3)\n---\nText.'],
    [
      'aliases',
      `---\na: &a [x]\n${Array.from({ length: 60 }, (_, at) => `b${at}: [*a, *a, *a]`).join('\n')}\n---\nText.`,
    ],
    ['no YAML', '---\n: [ {\n\t"\n---\nText.'],
  ])('front matter with %s does no harm', async (_, markdown) => {
    const { text, source, errors } = await readOne('a.md', markdown)
    expect({ errors, title: source?.title }).toEqual({ errors: [], title: null })
    expect(text).toMatch(/Text\.$/)
  })
})

describe('feeds', () => {
  const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Press</title><link>https://example.org</link><item><title>Orléans &amp; the library</title><guid>tag:1</guid>
<link>https://example.org/1</link><pubDate>Tue, 05 Mar 2024 09:00:00 +0100</pubDate><description>Short.</description>
<content:encoded><![CDATA[<p>${SAID}</p><ul><li>AT&amp;T</li></ul><script>x()</script>]]></content:encoded></item>
<item><title>Empty</title><guid>tag:2</guid></item><item><title>Plain</title><description>1 was said.\n\nTwo.</description></item></channel></rss>`

  test('RSS: one article an entry', async () => {
    const { articles, errors } = await readOne('press.xml', rss)
    expect(articles.map(({ text }) => text)).toEqual([
      `Orléans & the library\n\n${SAID}\n\n• AT&T`,
      'Plain\n\n1 was said.\n\nTwo.',
    ])
    expect(articles[0]!.source).toMatchObject({
      id: 'tag:1',
      part: 'tag:1',
      format: 'feed',
      title: 'Orléans & the library',
      url: 'https://example.org/1',
      publishedAt: '2024-03-05T08:00:00.000Z',
    })
    expect(articles[1]!.source).toMatchObject({ id: 'press-3', part: 'entry 3' })
    expect(errors).toEqual([expect.stringMatching(/press\.xml, tag:2: the document has no text/)])
  })

  test('Atom, in an encoding that its first line names', async () => {
    const atom = `<?xml version="1.0" encoding="windows-1252"?><feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>f</id>
<entry><id>urn:1</id><title>Orléans</title><link href="https://example.org/a"/><updated>2024-03-05T00:00:00Z</updated>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${SAID}</p><p>Next.</p></div></content></entry></feed>`
    const { text, source } = await readOne('a.atom', iconv.encode(atom, 'windows-1252'))
    expect(text).toBe(`Orléans\n\n${SAID}\n\nNext.`)
    expect(source).toMatchObject({ id: 'urn:1', url: 'https://example.org/a', publishedAt: '2024-03-05T00:00:00Z' })
  })

  test.each([
    [
      'entities',
      '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><item><title>&a;</title></item></channel></rss>',
      /declares entities/,
    ],
    ['no feed', '<foo><bar/></foo>', /the RSS or Atom feed is damaged or cut off/],
    ['cut off', '<rss version="2.0"><channel><item>', /feed is damaged|has no text/],
  ])('%s', async (_, xml, message) => {
    expect((await readOne('a.xml', xml)).errors).toEqual([expect.stringMatching(message)])
  })
})

describe('e-mail', () => {
  const head =
    'From: =?utf-8?Q?Zo=C3=AB?= <zoe@example.org>\r\nTo: press@example.org\r\nSubject: =?windows-1252?Q?=93Yes,=94_says_Orl=E9ans?=\r\nDate: Tue, 5 Mar 2024 09:00:00 +0100\r\nMessage-ID: <a1@example.org>\r\nMIME-Version: 1.0\r\n'
  const coded = iconv.encode(SAID, 'windows-1252').toString('base64')

  test('the plain body, what it is called and when it was sent', async () => {
    const mail = `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n${coded}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Other</p>\r\n--b--\r\n`
    const { text, source } = await readOne('m.eml', mail)
    expect(text).toBe(SAID)
    expect(source).toMatchObject({
      id: 'm',
      format: 'email',
      part: 'a1@example.org',
      title: '“Yes,” says Orléans',
      publishedAt: '2024-03-05T08:00:00.000Z',
    })
  })

  test('a body of HTML only, recognised without an ending', async () => {
    const html = `<style>p{}</style><p>${SAID}</p><p>Next.</p><img src="http://127.0.0.1:1/">`
    const { text } = await readOne('m', `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`)
    expect(text).toBe(`${SAID}\n\nNext.`)
  })

  test('a body that is a page of its own', async () => {
    const html = `<html><head><style>p{}</style><title>T</title></head><body bgcolor="white"><p>${SAID}</p></body></html>`
    const { text } = await readOne('m.eml', `${head}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`)
    expect(text).toBe(SAID)
  })

  test.each(['', 'Content-Type: text/plain; charset=us-ascii\r\n'])(
    'bytes that it says nothing of: %j',
    async (type) => {
      const { text } = await readOne('m.eml', iconv.encode(`${head}${type}\r\n${SAID}\r\n`, 'windows-1252'))
      expect(text).toBe(SAID)
    },
  )

  test('a mailbox: one article a message', async () => {
    const postmark = 'From zoe@example.org Tue Mar  5 09:00:00 2024\n'
    const mailbox = `${postmark}${head}\r\n${SAID}\n>From here on.\n\n${postmark}Subject: Two\nTo: b@example.org\n\nTwo.\n`
    const { articles, errors } = await readOne('press.mbox', mailbox)
    expect({ errors, texts: articles.map(({ text }) => text) }).toEqual({
      errors: [],
      texts: [`${SAID}\nFrom here on.`, 'Two.'],
    })
    expect(articles.map(({ source }) => [source.id, source.part])).toEqual([
      ['a1@example.org', 'a1@example.org'],
      ['press-2', 'message 2'],
    ])
  })

  test('a release that begins with From and Date is a text', async () => {
    expect((await readOne('a.txt', `From: The Mayor\nDate: today\n\n${SAID}`)).source?.format).toBe('text')
  })

  test('no body, or no message', async () => {
    expect((await readOne('m.eml', `${head}\r\n`)).errors).toEqual([
      expect.stringMatching(/m\.eml: the document has no text/),
    ])
    expect((await readOne('m.eml', '')).errors).toHaveLength(1)
  })
})

describe('DOCX', () => {
  const paragraph = (text: string, style = '') =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
  const docx = (body: string, more: { [path: string]: string | Buffer } = {}) =>
    zipOf({
      '[Content_Types].xml':
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      '_rels/.rels':
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>Orléans &amp; books</dc:title></cp:coreProperties>',
      ...more,
    })

  /** A zip archive that says it has one file, and has more behind it. */
  const hiddenBomb = (): Buffer => {
    const bytes = docx(paragraph('x') + ' '.repeat(70 * 1024 * 1024))
    const end = bytes.lastIndexOf('PK\u0005\u0006')
    bytes.writeUInt16LE(1, end + 8)
    bytes.writeUInt16LE(1, end + 10)
    return bytes
  }

  test('paragraphs, headings and the title', async () => {
    const bytes = docx(paragraph('Orléans opens', 'Heading1') + paragraph(SAID) + paragraph('Next.'))
    const { text, source, errors } = await readOne('r.docx', bytes)
    expect({ text, errors }).toEqual({ text: `Orléans opens\n\n${SAID}\n\nNext.`, errors: [] })
    expect(source).toMatchObject({ id: 'r', format: 'docx', title: 'Orléans & books', publishedAt: null })
  })

  test('cells and lines of a paragraph stay apart, what was struck out is gone', async () => {
    const table = `<w:tbl><w:tr><w:tc>${paragraph('Name')}</w:tc><w:tc>${paragraph('Zoë')}</w:tc></w:tr></w:tbl>`
    const lines =
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t></w:r><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p>'
    expect((await readOne('r.docx', docx(table + lines))).text).toBe('Name\n\nZoë\n\na\nb')
  })

  test('notes stand at the end, their numbers not in the text', async () => {
    const note = (kind: string, id: number) => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const body = `<w:p><w:r><w:t>“Yes</w:t></w:r>${note('footnote', 2)}<w:r><w:t>,” said Zoë.</w:t></w:r></w:p>`
    const bytes = docx(body, {
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      'word/footnotes.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:id="2">${paragraph('A note.')}</w:footnote></w:footnotes>`,
    })
    expect((await readOne('r.docx', bytes)).text).toBe('“Yes,” said Zoë.\n\n• A note.')
  })

  test('large pictures do no harm', async () => {
    const bytes = docx(paragraph(SAID), { 'word/media/a.png': Buffer.alloc(70 * 1024 * 1024) })
    expect((await readOne('r.docx', bytes)).text).toBe(SAID)
  })

  test.each([
    ['a bomb', docx(paragraph('x') + ' '.repeat(70 * 1024 * 1024)), /unfolds to far more/],
    [
      'entities',
      docx(paragraph('x'), { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a/>' }),
      /declares entities/,
    ],
    ['cut off', docx(paragraph('x')).subarray(0, 300), /the Office document is damaged or cut off/],
    ['another archive', zipOf({ 'a.txt': 'x' }), /a zip archive or Office document other than \.docx/],
    ['a bomb that its list of files hides', hiddenBomb(), /another archive|other than \.docx|damaged/],
    ['deep nesting', docx('<w:ins>'.repeat(20_000) + paragraph('x') + '</w:ins>'.repeat(20_000)), /damaged or cut off/],
    ['no text', docx(''), /the document has no text/],
  ])('%s', async (_, bytes, message) => {
    expect((await readOne('r.docx', bytes)).errors).toEqual([expect.stringMatching(message)])
  })
})
