import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { tooDeep } from '../../format-errors.js'
import { answering } from './answer.js'
import { type PageNode, textOf } from './blocks.js'

/** What a page says, and what it says of itself. */
interface Page {
  readonly text: string
  readonly title: string | null
  readonly publishedAt: string | null
  readonly url: string | null
}

interface Element extends PageNode {
  readonly textContent: string | null
  getAttribute(name: string): string | null
}
interface PageDocument extends PageNode {
  readonly title: string
  readonly body: PageNode
  readonly documentElement: PageNode | null
  querySelector(selector: string): Element | null
  querySelectorAll(selector: string): ArrayLike<Element> & Iterable<Element>
}

// Finding the main text takes time with the square of the depth; real pages are some thirty deep.
const DEEPEST = 150
const MOST_ELEMENTS = 50_000
// Below this the main text was missed, or the page is one with little to say.
const SHORTEST = 140

/**
 * The main text of a page without its navigation, by Mozilla's Readability; on pages that it cannot take, everything
 * outside nav, aside and footer. Scripts are not run, nothing is fetched.
 * @param base the address that the page was found at
 * @param name what errors call it
 * @throws {InputError} when it is nested too deeply
 */
const readPage = (html: string, base: string | null, name: string): Page => {
  if (nestsTooDeep(html)) throw tooDeep(name, 'the page')
  const document = parse(html)
  const facts = factsOf(document, base)
  const rest = textOf(document.querySelector('main') ?? document.body, false) || textOf(rootOf(document), false)
  const main = depthWithin(document, DEEPEST) ? readable(document) : null
  const found = main?.content ? textOf(main.content as PageNode, false) : ''
  const text = found.length >= SHORTEST || found.length > rest.length / 2 ? found : rest
  const title = facts.title ?? clean(main?.title)
  return {
    text: title && !text.split('\n', 5).some((line) => clean(line) === title) ? `${title}\n\n${text}` : text,
    title,
    publishedAt: facts.publishedAt ?? clean(main?.publishedTime),
    url: facts.url,
  }
}

/** The text of a piece of HTML or of a page as it is: an entry of a feed, a mail. */
export const readFragment = (html: string): string => {
  if (nestsTooDeep(html)) throw new Error('nested too deeply')
  return textOf(rootOf(parse(html)))
}

// Where a page has no body, what it says stands beside an empty one.
const rootOf = ({ documentElement, body }: PageDocument): PageNode => documentElement ?? body

// Parsing takes time with the square of the depth as well, from some ten thousand on.
const DEEPEST_PARSED = 5000
// Some seconds of work; a long page of news has a few thousand.
const MOST_TAGS = 200_000
const TAG = /<(\/?)([a-z][a-z\d]*)/giu
const CLOSED_BY_THE_NEXT = new Set(
  'p li td th tr dd dt option br hr img input meta link area col source wbr'.split(' '),
)

const nestsTooDeep = (html: string): boolean => {
  if (html.split('<', MOST_TAGS + 1).length > MOST_TAGS) return true
  let depth = 0
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (CLOSED_BY_THE_NEXT.has(name!.toLowerCase())) continue
    depth = closing ? Math.max(0, depth - 1) : depth + 1
    if (depth > DEEPEST_PARSED) return true
  }
  return false
}

const parse = (html: string): PageDocument => {
  // The parser makes no frame of its own.
  const body = /<(?:html|body)[\s>]/iu.test(html) ? html : `<body>${html}</body>`
  const whole = /<html[\s>]/iu.test(html) ? html : `<!doctype html><html>${body}</html>`
  return parseHTML(whole).document as unknown as PageDocument
}

const readable = (document: PageDocument) => {
  try {
    const options = { maxElemsToParse: MOST_ELEMENTS, serializer: (node: unknown) => node }
    return new Readability<unknown>(document as never, options).parse()
  } catch {
    return null
  }
}

const depthWithin = (root: PageNode, deepest: number): boolean => {
  let depth = 0
  let node: PageNode | null = root
  while (node) {
    if (node.firstChild) {
      node = node.firstChild
      if (++depth > deepest) return false
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      depth--
    }
    if (!node || node === root) break
    node = node.nextSibling
  }
  return true
}

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'time[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.date"]',
  'meta[name="parsely-pub-date"]',
  'time[pubdate]',
  'article time[datetime]',
]

const factsOf = (document: PageDocument, base: string | null) => {
  const said = (selector: string): string | null => {
    const found = document.querySelector(selector)
    return clean(found?.getAttribute('content') ?? found?.getAttribute('datetime') ?? found?.getAttribute('href'))
  }
  const announced = said('meta[property="og:title"]')
  const headings = Array.from(document.querySelectorAll('h1'), (heading) => clean(heading.textContent))
  // The name of the site may be a heading of the first level as well.
  const headline = headings.find((text) => text && (clean(document.title)?.includes(text) || text === announced))
  return {
    title: headline ?? announced ?? (headings.length === 1 ? (headings[0] ?? null) : null),
    publishedAt: PUBLISHED.map(said).find(Boolean) ?? null,
    url: address(said('link[rel="canonical"]'), base) ?? address(said('meta[property="og:url"]'), base) ?? base,
  }
}

const address = (said: string | null, base: string | null): string | null => {
  if (!said || !URL.canParse(said, base ?? undefined)) return null
  const url = new URL(said, base ?? undefined)
  return /^https?:$/u.test(url.protocol) ? url.href : null
}

const clean = (text: string | null | undefined): string | null => text?.replace(/\s+/gu, ' ').trim() || null

export default answering(readPage)
