import { createHash } from 'node:crypto'
import type { ArticleSource } from '../../document/article.js'

// 128 bits, as a document's own id.
const DIGITS = 32

/** The key of one place that a document came from: the same document from the same place has the same key again. */
export const sourceKey = (documentId: string, { id, path, url }: ArticleSource): string =>
  createHash('sha256')
    .update(JSON.stringify([documentId, id, path, url]))
    .digest('hex')
    .slice(0, DIGITS)
