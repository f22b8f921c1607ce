import type { Document } from '../document/document.js'
import type { RecordWarning } from '../document/record.js'

// A document is foreign when more than half of its letters stand in paragraphs of another language.
const FOREIGN_SHARE = 0.5

/** What a reader should know before trusting a record: where marks are unbalanced, what was left unread. */
export const warnings = (document: Document): RecordWarning[] =>
  [...empty(document), ...foreign(document), ...unbalanced(document), ...unresolved(document)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )

const empty = ({ paragraphs }: Document): RecordWarning[] =>
  paragraphs.length > 0 ? [] : [{ code: 'empty', message: 'the document has no text', start: 0, end: 0 }]

const foreign = ({ text, paragraphs }: Document): RecordWarning[] => {
  const size = (list: readonly { start: number; end: number }[]) =>
    list.reduce((n, { start, end }) => n + end - start, 0)
  const left = paragraphs.filter(({ english }) => !english)
  if (left.length === 0) return []
  if (size(left) > FOREIGN_SHARE * size(paragraphs))
    return [
      {
        code: 'not-english',
        message: 'the text is not in English: nothing was extracted from it',
        start: 0,
        end: text.length,
      },
    ]
  return left.map(({ start, end }) => ({
    code: 'paragraph-not-english',
    message: 'a paragraph in another language was left unread',
    start,
    end,
  }))
}

const unbalanced = ({ marks }: Document): RecordWarning[] => {
  const carriedOn = new Set(marks.pairs.map(({ carriesOn }) => carriesOn))
  const open = marks.pairs.filter(({ closed }, index) => !closed && !carriedOn.has(index))
  return [
    ...open.map(({ start }) => ({
      code: 'unbalanced-quotes',
      message: 'an opening quote mark is never closed',
      start,
      end: start + 1,
    })),
    ...marks.stray.map(({ start, end }) => ({
      code: 'unbalanced-quotes',
      message: 'a closing quote mark has no opening one',
      start,
      end,
    })),
  ]
}

const unresolved = ({ quotations, speakers }: Document): RecordWarning[] =>
  quotations.flatMap(({ content, kind }, index) =>
    kind !== 'indirect' && speakers.resolutions[index]!.speakers.length === 0
      ? [
          {
            code: 'speaker-unknown',
            message: 'who said this could not be told',
            start: content[0]!.start,
            end: content.at(-1)!.end,
          },
        ]
      : [],
  )
