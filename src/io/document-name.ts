import { basename } from 'node:path'
import type { ArticleSource } from '../document/article.js'

/** What errors call a document: its file, and which one it is where a file has more than it, `in.jsonl, a1`. */
export const documentName = ({ id, path }: ArticleSource): string => {
  if (path === null || id.startsWith(path)) return id
  return basename(path).startsWith(`${id}.`) || basename(path) === id ? path : `${path}, ${id}`
}
