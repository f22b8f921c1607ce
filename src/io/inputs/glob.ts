import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

// Node 20 has no glob of its own. *, ?, [abc] and {a,b} stay inside one name; ** stands for any number of folders.

export const isGlob = (path: string): boolean => /[*?[{]/u.test(path)

/** The files that match a pattern, in the order of their names. Folders that cannot be listed match nothing. */
export async function* matches(pattern: string): AsyncGenerator<string, void, undefined> {
  const parts = pattern.replaceAll('\\', '/').split('/')
  const fixed = parts.findIndex(isGlob)
  const base = parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '')
  yield* below(base, parts.slice(fixed))
}

async function* below(folder: string, [part, ...rest]: readonly string[]): AsyncGenerator<string, void, undefined> {
  if (part === undefined) return
  const entries = await readdir(folder || '.', { withFileTypes: true }).catch(() => [])
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  if (part === '**' && rest.length > 0) yield* below(folder, rest)
  const fits = part === '**' ? /^/u : pattern(part)
  for (const entry of entries) {
    if (!fits.test(entry.name) || (entry.name.startsWith('.') && !part.startsWith('.'))) continue
    const path = folder ? join(folder, entry.name) : entry.name
    if (entry.isDirectory()) yield* below(path, part === '**' ? [part, ...rest] : rest)
    else if (rest.length === 0) yield path
  }
}

/** One part of the pattern as a regular expression for one name. */
const pattern = (part: string): RegExp => {
  const source = part.replace(/\*+|\?|\[[^\]]+\]|\{[^{}]*\}|[^*?[{]+|[[{]/gu, (piece) => {
    if (piece.startsWith('*')) return '.*'
    if (piece === '?') return '.'
    if (piece.length > 2 && piece.startsWith('['))
      return `[${piece
        .slice(1, -1)
        .replace(/^!/u, '^')
        .replace(/[\\[\]]/gu, '\\$&')}]`
    if (piece.length > 1 && piece.startsWith('{')) return `(?:${piece.slice(1, -1).split(',').map(literal).join('|')})`
    return literal(piece)
  })
  return new RegExp(`^${source}$`, 'u')
}

const literal = (piece: string): string => piece.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&')
