// The marks of Markdown that occur in press texts: headings, emphasis, links, images, quoted blocks, soft line breaks, and
// the fences around code. https://spec.commonmark.org/0.31.2/ ; tables, the code itself and HTML stay as they are.

const BLOCK = /^ {0,3}(?:#{1,6} |[-*+] |\d{1,9}[.)] |\||<|[-–—] ?\p{L})/u
const HARD_BREAK = /(?: {2}|\\)$/u

const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/u

/** What a reader of the rendered page sees: marks gone, each paragraph on one line, code line by line. */
export const plainText = (markdown: string): string => {
  const paragraphs: string[] = []
  let open = false
  let fence: string | null = null
  for (const raw of markdown.split(/\r?\n/u)) {
    const line = raw.replace(/^(?: {0,3}> ?)+/u, '')
    if (fence !== null) {
      if (closes(line, fence)) fence = null
      else paragraphs.push(`${paragraphs.pop()}${line}\n`)
      continue
    }
    fence = FENCE.exec(line)?.[1] ?? null
    if (fence !== null) paragraphs.push('')
    if (fence !== null || line.trim() === '' || /^ {0,3}(?:=+|-{2,}|\*{3,}|_{3,})[ \t]*$/u.test(line)) {
      open = false
      continue
    }
    const words = inline(line.replace(/^ {0,3}#{1,6} /u, '').replace(HARD_BREAK, '')).trim()
    // A list item, a heading or a dash signature begins a paragraph of its own; any other line goes on with the last.
    if (open && !BLOCK.test(line)) paragraphs.push(`${paragraphs.pop()} ${words}`)
    else paragraphs.push(words)
    open = !HARD_BREAK.test(line) && !/^ {0,3}#/u.test(line)
  }
  return paragraphs
    .map((one) => one.trimEnd())
    .filter(Boolean)
    .join('\n\n')
}

/** Whether a line ends the code that such a fence has begun: the same sign, as often or more. */
const closes = (line: string, fence: string): boolean => {
  const end = /^ {0,3}(`{3,}|~{3,})[ \t]*$/u.exec(line)?.[1]
  return end !== undefined && end[0] === fence[0] && end.length >= fence.length
}

// Each is bounded, so that a line of nothing but brackets or stars costs no more than its length.
const IMAGE = /!\[[^[\]\n]{0,300}\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/gu
const LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{0,2000}(?: "[^"\n]{0,300}")?\)/gu
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1/gu
const EMPHASIS = /(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,1000}?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu
const ESCAPE = /\\([!-/:-@[-`{-~])/gu

const inline = (line: string): string =>
  line.replace(IMAGE, '').replace(LINK, '$1').replace(STRONG, '$2').replace(EMPHASIS, '$2').replace(ESCAPE, '$1')
