/** What is needed of a node of a parsed page. https://dom.spec.whatwg.org/#interface-node */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
  readonly parentNode: PageNode | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.toUpperCase().split(' '))
const LEFT_OUT = words(
  'head script style noscript template svg math iframe object embed canvas audio video button select input textarea form',
)
const AROUND = words('nav footer aside')
const BLOCKS = words(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 ' +
    'h6 header hr html li main nav ol p pre section summary table tbody tfoot thead title tr ul',
)
const ELEMENT = 1
const TEXT = 3

/**
 * The text of a page or a part of it, as it is read: blocks are paragraphs with a blank line between them, list items
 * and headings among them; a line break stays one. Walks without recursion, however deep the page is.
 * @param around whether navigation, footers and asides are kept
 */
export const textOf = (root: PageNode, around = true): string => {
  const lines = new Lines()
  let node: PageNode | null = root
  while (node) {
    const name = node.nodeName.toUpperCase()
    const skipped = node.nodeType === ELEMENT && (LEFT_OUT.has(name) || (!around && AROUND.has(name)))
    if (node.nodeType === TEXT) lines.add(node.nodeValue ?? '', node.parentNode?.nodeName.toUpperCase() === 'PRE')
    else if (node.nodeType === ELEMENT && !skipped) lines.enter(name)
    if (!skipped && node.firstChild) {
      node = node.firstChild
      continue
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode
      if (node) lines.leave(node.nodeName.toUpperCase())
    }
    if (!node || node === root) break
    if (BLOCKS.has(name)) lines.leave(name)
    node = node.nextSibling
  }
  return lines.done()
}

class Lines {
  private readonly paragraphs: string[] = []
  private pieces: string[] = []

  add(text: string, asItIs: boolean): void {
    // Places where a word may be divided, which nobody sees.
    const whole = text.replace(/[\u00ad\u200b]/gu, '')
    this.pieces.push(asItIs ? whole.replace(/\r\n?/gu, '\n') : whole.replace(/[ \t\r\n\f]+/gu, ' '))
  }

  enter(name: string): void {
    if (name === 'BR') this.pieces.push('\n')
    else if (name === 'TD' || name === 'TH') this.pieces.push(' ')
    else if (BLOCKS.has(name)) this.end()
    if (name === 'LI') this.pieces.push('• ')
  }

  leave(name: string): void {
    if (BLOCKS.has(name)) this.end()
  }

  private end(): void {
    const lines = this.pieces.join('').split('\n')
    this.pieces = []
    const bare = lines.map((line) => line.replace(/ {2,}/gu, ' ').trim())
    const text = bare
      .join('\n')
      .replace(/\n{2,}/gu, '\n\n')
      .trim()
    if (text === '•') this.pieces.push('• ')
    else if (text !== '') this.paragraphs.push(text)
  }

  done(): string {
    this.end()
    return this.paragraphs.join('\n\n')
  }
}
