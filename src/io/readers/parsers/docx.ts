import mammoth from 'mammoth'
import { binary } from '../../errors.js'
import { declaresEntities } from '../../format-errors.js'
import { answering } from './answer.js'
import { readFragment } from './page.js'
import type { Titled } from './titled.js'
import { Zip } from './zip.js'

/**
 * The text of a Word file. mammoth is given files that have been unpacked under a limit and looked at, never the
 * archive: its own unpacking has no limit.
 */
const readDocx = async (bytes: Uint8Array, name: string): Promise<Titled> => {
  const zip = new Zip(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), name, 'the Office document')
  if (!zip.paths.some((path) => path.startsWith('word/')))
    throw binary(name, 'a zip archive or Office document other than .docx')
  const read = (path: string): Buffer => {
    const file = zip.read(path)
    if (/<!(?:DOCTYPE|ENTITY)/iu.test(file.toString('latin1'))) throw declaresEntities(name)
    return file
  }
  const file = {
    exists: (path: string) => zip.has(path),
    read: async (path: string, encoding?: BufferEncoding) => {
      const content = read(path)
      return encoding ? content.toString(encoding) : content
    },
  }
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ file } as never, { convertImage, externalFileAccess: false })
  const properties = zip.has('docProps/core.xml') ? read('docProps/core.xml').toString('utf8') : ''
  return { text: readFragment(value.replace(NOTE_LINKS, '')), title: titleIn(properties) }
}

// “[1]” behind a word and “↑” behind the note.
const NOTE_LINKS =
  /<sup><a href="#[\w-]{1,80}" id="[\w-]{1,80}">\[\d{1,4}\]<\/a><\/sup>| ?<a href="#[\w-]{1,80}">↑<\/a>/gu

const REFERENCES: { readonly [name: string]: string } = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

const titleIn = (properties: string): string | null => {
  const found = /<dc:title>([^<]{1,1000})<\/dc:title>/u.exec(properties)?.[1]
  return found?.replace(/&(lt|gt|quot|apos|amp);/gu, (_, name: string) => REFERENCES[name]!).trim() || null
}

export default answering(readDocx)
