import { decodeHead } from './any-encoding.js'

// Formats by their first kilobytes, which tell the truth where a name does not. Only what cannot be anything else.

const PROLOGUE = /^(?:\s|<\?[^>]{0,500}\?>|<!--(?:[^-]|-(?!->)){0,4000}-->)*/u
const HEADER = /^[!-9;-~]{1,76}:[ \t]?/u
// Headers that a machine writes; "From:" and "Subject:" stand over press releases as well.
const POSTMARK = /^(?:received|return-path|message-id|mime-version|delivered-to|dkim-signature|x-[\w-]+):/iu

/** The format that the beginning of a file shows, by the name that its reader has; null when it may be any text. */
export const recognise = (head: Uint8Array): string | null => {
  const start = Buffer.from(head.subarray(0, 1024)).toString('latin1')
  if (/^(?:\u00ef\u00bb\u00bf)?\s{0,40}%PDF-/u.test(start)) return 'pdf'
  if (start.startsWith('PK\u0003\u0004')) return 'docx'
  if (/^WARC\/\d\.\d\r?\n/u.test(start)) return 'warc'
  const text = decodeHead(head)
  const markup = text.slice(PROLOGUE.exec(text)![0].length)
  if (/^<(?:!doctype\s+(?:rss|rdf)|rss|rdf:rdf|(?:\w{1,20}:)?feed)[\s>[]/iu.test(markup)) return 'feed'
  if (/^<(?:!doctype\s+html|html|head|body)[\s>]/iu.test(markup)) return 'html'
  if (/^\{\s*"/u.test(markup)) return 'jsonl'
  return isMail(text) ? 'email' : null
}

const isMail = (text: string): boolean => {
  const lines = text.slice(0, text.search(/\r?\n\r?\n/u) >>> 0).split(/\r?\n/u)
  if (/^From \S+ /u.test(lines[0]!)) lines.shift()
  let seen = 0
  for (const line of lines) {
    if (/^[ \t]/u.test(line)) continue
    if (!HEADER.test(line)) return false
    if (POSTMARK.test(line)) seen++
  }
  return seen > 0 && lines.some((line) => /^(?:from|date|subject):/iu.test(line))
}
