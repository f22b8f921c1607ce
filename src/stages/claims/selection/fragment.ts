import type { Scene } from '../scene.js'

const STOPS: ReadonlySet<string> = new Set(['.', '!', '?', ':', ';', '…', '”', '"', '’', "'", '»', ')', ',', '...'])

/** A line that ends without a stop, outside quoted speech: a heading, a link, a field of a form. */
export const isFragment = ({ clauses, sentences, tokens }: Scene, at: number): boolean => {
  const last = tokens[sentences[clauses[at]!.sentence]!.to - 1]!
  return !STOPS.has(last.word) && !last.word.endsWith('.')
}
