import type { EntityType, Paragraph, Token } from '../../document/layers.js'
import { isOrganizationHead } from '../../lexicon/organizations.js'
import { isHonorific, isRoleHead, isTitlePrefix } from '../../lexicon/titles.js'
import { listed } from './gazetteer.js'
import { type Name, nameOf } from './name.js'

const CONNECTORS = new Set(['of', 'the', 'and', '&', 'for', 'de', 'la', 'van', 'der', 'von', 'del', 'bin'])
const PARTICLES = new Set(['de', 'la', 'van', 'der', 'von', 'del', 'bin', 'da', 'di', 'al-'])

/** Names by their form: capitalised runs, told apart by title words, name lists and the words that head organizations. */
export const findNames = (tokens: readonly Token[], paragraphs: readonly Paragraph[]): Name[] => {
  const lowered = new Set(tokens.filter((t) => t.word === t.lower).map((t) => t.lower))
  const names: Name[] = []
  for (let i = 0; i < tokens.length; ) {
    if (!isCapitalised(tokens[i]!) || !paragraphs[tokens[i]!.paragraph]!.english) {
      i++
      continue
    }
    let to = i + 1
    for (;;) {
      const next = tokens[to]
      if (!next || next.paragraph !== tokens[i]!.paragraph) break
      if (isCapitalised(next) || /^[A-Z]\.$/.test(next.word)) to++
      else if (CONNECTORS.has(next.lower) && tokens[to + 1] && isCapitalised(tokens[to + 1]!)) to += 2
      else break
    }
    const name = classify(tokens, i, to, lowered)
    if (name) names.push(name)
    i = to
  }
  return names
}

const isCapitalised = ({ word }: Token): boolean => /^\p{Lu}/u.test(word)

const classify = (tokens: readonly Token[], start: number, to: number, lowered: ReadonlySet<string>): Name | null => {
  let from = start
  const opens = (at: number): boolean =>
    at === 0 || !/^[\p{L}\p{N},]/u.test(tokens[at - 1]!.word) || tokens[at - 1]!.paragraph !== tokens[at]!.paragraph
  if (opens(from)) while (from < to && (lowered.has(tokens[from]!.lower) || CONNECTORS.has(tokens[from]!.lower))) from++
  let titled = false
  for (let at = to - 1; at >= from; at--)
    if (
      isTitlePrefix(tokens[at]!.lower) ||
      isHonorific(tokens[at]!.lower) ||
      (isRoleHead(tokens[at]!.lower) && at < to - 1)
    ) {
      titled = true
      from = at + 1
      break
    }
  if (from >= to) return null
  const words = tokens.slice(from, to)
  const text = words.map((t) => t.lower).join(' ')
  const type = typeOf(words, text, titled)
  return type && nameOf(tokens, type, from, to)
}

const typeOf = (words: readonly Token[], text: string, titled: boolean): EntityType | null => {
  const connected = words.some((t) => CONNECTORS.has(t.lower) && !PARTICLES.has(t.lower))
  if (words.some((t) => isOrganizationHead(t.lower)) && words.length > 1) return 'organization'
  if (listed('place').has(text)) return 'place'
  if (listed('organization').has(text)) return 'organization'
  if (connected) return null
  const first = words[0]!.lower
  const given = listed('feminine').has(first) || listed('masculine').has(first) || listed('given').has(first)
  if ((titled || given) && words.length <= 4) return 'person'
  if (words.length === 1 && /^[A-Z]{3,6}$/.test(words[0]!.word)) return 'organization'
  return null
}
