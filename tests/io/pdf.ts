import { deflateSync } from 'node:zlib'
import iconv from 'iconv-lite'

/** A run of text on a page: where it begins, in points, and what it says; in Helvetica of windows-1252. */
export type Shown = readonly [x: number, y: number, text: string, size?: number]

/** A PDF file with these pages, written out by hand; `content` in place of a page is its stream as it is. */
export const pdfOf = (pages: readonly (readonly Shown[] | Buffer)[], filter = '/FlateDecode'): Buffer => {
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    Buffer.from('<< /Title (Library report) >>'),
  ]
  for (const [at, page] of pages.entries()) {
    const content = Buffer.isBuffer(page) ? page : deflateSync(streamOf(page))
    objects.push(
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
      ),
      Buffer.concat([
        Buffer.from(`<< /Filter ${filter} /Length ${content.length} >>\nstream\n`),
        content,
        Buffer.from('\nendstream'),
      ]),
    )
  }
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\u00e2\u00e3\n', 'latin1')]
  const offsets: number[] = []
  for (const [at, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length)
    parts.push(Buffer.from(`${at + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'))
  }
  const start = Buffer.concat(parts).length
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer << /Size ${size} /Root 1 0 R /Info 4 0 R >>\nstartxref\n${start}\n%%EOF`
  return Buffer.concat([...parts, Buffer.from(end)])
}

const streamOf = (page: readonly Shown[]): Buffer =>
  iconv.encode(
    page
      .map(
        ([x, y, text, size = 11]) =>
          `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/gu, '\\$&')}) Tj ET`,
      )
      .join('\n'),
    'windows-1252',
  )
