import type { Token } from '../../../document/layers.js'
import type { Edit } from './edits.js'
import type { Resolving } from './resolve.js'

/** What an acronym stands for: “Clean Harbor Program (CHP)”, at which token, with “the” where the text says it. */
export interface Definition {
  readonly at: number
  readonly text: string
  readonly article: boolean
}

// Everybody knows these, and nobody writes them out. Written for this project.
const KNOWN: ReadonlySet<string> = new Set(
  `AI API B2B CEO CFO CIO CMO COO CRM CTO DNA ESG EU EV EVP GPS HR IP IPO IRA IT LLC LLP M&A MBA NGO PC PDF PhD PR R&D ROI
  SVP TV UK UN US USA VP`.split(/\s+/u),
)

// Longer full forms are rare; it also keeps the walk back short.
const LONGEST = 16
const ACRONYM = /^[A-Z][A-Z&-]{1,9}$/u

/** The acronyms that a text explains in brackets, “Clean Harbor Program (CHP)”, told by their initials. */
export const definitionsOf = (text: string, tokens: readonly Token[]): Map<string, Definition> => {
  const found = new Map<string, Definition>()
  for (let at = 2; at < tokens.length - 1; at++) {
    const { word } = tokens[at]!
    if (tokens[at - 1]!.word !== '(' || !ACRONYM.test(word) || KNOWN.has(word) || found.has(word)) continue
    if (tokens[at + 1]!.word !== ')') continue
    const from = fullForm(tokens, at - 2, word.replace(/[^A-Z]/gu, '').toLowerCase())
    if (from < 0) continue
    const full = text.slice(tokens[from]!.start, tokens[at - 2]!.end).replace(/\s+/gu, ' ')
    found.set(word, { at, text: `${full} (${word})`, article: tokens[from - 1]?.lower === 'the' })
  }
  return found
}

/** Where the words begin whose initials, small words aside, are these letters and that end at a token; -1 for none. */
const fullForm = (tokens: readonly Token[], end: number, letters: string): number => {
  let left = letters
  for (let at = end; at >= Math.max(0, end - LONGEST) && tokens[at]!.paragraph === tokens[end]!.paragraph; at--) {
    const { lower, pos } = tokens[at]!
    const initials = lower
      .split('-')
      .map((part) => part[0] ?? '')
      .join('')
    const taken = [initials, lower[0]!].find((one) => one !== '' && left.endsWith(one))
    if (taken) {
      left = left.slice(0, -taken.length)
      if (left === '') return at
    } else if (!SMALL.has(lower) && pos !== 'PUNCT') return -1
  }
  return -1
}

const SMALL: ReadonlySet<string> = new Set("and for of the to in on at & - 's ’s".split(' '))

// What a full form needs no “the” behind: it has something of the kind already, or is part of a name.
const DETERMINING: ReadonlySet<string> = new Set(['DET', 'ADJ', 'NUM', 'PART', 'NOUN', 'PROPN'])

/** “CHP pays for boats” → “The Clean Harbor Program (CHP) pays for boats”, once in a claim. */
export const acronymEdit = ({ scene, named }: Resolving, at: number, from: number, to: number): Edit | null => {
  const { tokens, acronyms, mentions } = scene
  const definition = acronyms.get(tokens[at]!.word)
  if (!definition || (definition.at >= from && definition.at < to) || tokens[at - 1]?.word === '(') return null
  // “Lucid-CHP”, “a CHP”: what is around fits the letters and not the words.
  const earlier = tokens[at - 1]
  if (earlier && (earlier.end === tokens[at]!.start || earlier.lower === 'a' || earlier.lower === 'an')) return null
  const entity = mentions[at]?.entity
  if (named.has(definition.text) || (entity && named.has(entity.name))) return null
  named.add(definition.text)
  if (entity) named.add(entity.name)
  const [before, behind] = [tokens[at - 1], tokens[at + 1]]
  const bare =
    definition.article &&
    (at === from || !before || (!DETERMINING.has(before.pos) && before.lower !== '’s')) &&
    behind?.pos !== 'NOUN' &&
    behind?.pos !== 'PROPN'
  return { from: at, to: at + 1, text: bare ? `the ${definition.text}` : definition.text }
}
