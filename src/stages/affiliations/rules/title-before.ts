import { isFormOfAddress, isRoleHead, isTitleModifier, singularRole } from '../../../lexicon/titles.js'
import { behindName, isComma } from '../behind-name.js'
import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import { namesJoinedBehind } from '../joined-names.js'
import { isNominal } from '../role.js'
import type { Named, Scene } from '../scene.js'
import { isCapitalised, isPersonAt, lowerAt, nameAt, runsOn, typeAt } from '../scene.js'
import type { Title } from '../title.js'
import { titlesAt } from '../titles.js'

/** "CNSA Deputy Director Wu Yanhua", "Acme’s CEO and founder Jane Doe", "the company’s chief executive, Jane Doe,". */
export const titleBefore = (scene: Scene, name: Named): Found[] => {
  const titles = titlesEndingAt(scene, beforeAddress(scene, name.from), name)
  if (titles.length === 0) return []
  // "U.S. Senators Jane Doe (R-ME), John Roe (D-GA) and Ann Poe (I-VT)"
  const plural = titles.every(({ role }) => role.plural)
  const holders = plural ? namesJoinedBehind(scene, name) : [name]
  // "community partners Jane Doe …": a plural in small letters is a title only of several people.
  if (plural && holders.length < 2 && !isCapitalised(scene, titles[0]!.role.head)) return []
  return holders.flatMap((holder) => foundIn(scene, holder, titles, 'title-before'))
}

/** Before "Mr.", "Dr.", "the Hon." and an opening link bracket. */
const beforeAddress = (scene: Scene, from: number): number => {
  let i = from
  while (runsOn(scene, i) && (isFormOfAddress(lowerAt(scene, i - 1)) || lowerAt(scene, i - 1) === '[')) i--
  return i
}

const titlesEndingAt = (scene: Scene, end: number, name: Named): Title[] => {
  if (!runsOn(scene, end)) return []
  const comma = lowerAt(scene, end - 1) === ','
  const stop = comma ? end - 1 : end
  if (comma && !closesBehind(scene, name)) return []
  const first = leftmost(scene, stop)
  for (let start = first; start < stop; start++) {
    if (start > first && !isBoundary(scene, start)) continue
    const titles = titlesAt(scene, start, stop)
    if (titles.at(-1)?.to !== stop) continue
    return comma && hangsOnName(scene, start) ? [] : titles
  }
  return []
}

/** "…, Jane Doe, said" or the end of the sentence: a title before a comma needs the name set off behind it as well. */
const closesBehind = (scene: Scene, name: Named): boolean => {
  const behind = behindName(scene, name.to)
  return !runsOn(scene, behind) || isComma(scene, behind) || ['.', ';', ')', ':'].includes(lowerAt(scene, behind))
}

/** "John Roe, CEO, Jane Doe, CFO": the title belongs to the name before it. */
const hangsOnName = (scene: Scene, start: number): boolean => {
  if (lowerAt(scene, start - 1) !== ',') return false
  return isPersonAt(scene, start - 2) || lowerAt(scene, start - 2) === ')' || /^\d+$/u.test(lowerAt(scene, start - 2))
}

const REACH = 18
const INSIDE = new Set(`of for the and & / - ’s 's ’ its at`.split(/\s+/u))
const TIMES = new Set(
  'today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday'.split(' '),
)

/** The leftmost token that a title ending here could begin with; `end` when there can be none. */
const leftmost = (scene: Scene, end: number): number => {
  let head = false
  let i = end
  while (i > end - REACH && i > 0 && (i === end || runsOn(scene, i)) && mayBelong(scene, i - 1, end)) {
    i = openingBracket(scene, i - 1)
    head ||= isRoleHead(lowerAt(scene, i)) || singularRole(lowerAt(scene, i)) !== null
  }
  return head ? i : end
}

const mayBelong = (scene: Scene, i: number, end: number): boolean => {
  if (isPersonAt(scene, i)) return false
  const word = lowerAt(scene, i)
  if (TIMES.has(word)) return false
  // "Washington, D.C.  Congresswoman Jane Doe": the place of a dateline is not hers.
  if (endsBefore(scene, i)) return false
  if (isDatelinePlace(scene, i)) return false
  if (nameAt(scene, i) || INSIDE.has(word) || word === ')') return true
  // "the statement Senator Doe gave": a title does not change from small words to capitals, but for "former President".
  if (i + 1 < end && isCapitalised(scene, i + 1) && !isCapitalised(scene, i) && !isTitleModifier(word)) return false
  return isNominal(scene, i) || isTitleModifier(word) || isRoleHead(word)
}

/** "Springfield, IL", "WASHINGTON": a place behind a comma, or in capitals beside a title that is not. */
const isDatelinePlace = (scene: Scene, i: number): boolean => {
  const behindComma = (at: number) => lowerAt(scene, at - 1) === ','
  const word = scene.tokens[i]!.word
  if (/^\p{Lu}{2}$/u.test(word) && behindComma(i)) return true
  if (typeAt(scene, i) !== 'place') return false
  const next = scene.tokens[i + 1]?.word ?? ''
  return behindComma(nameAt(scene, i)!.from) || (/^\p{Lu}{4,}$/u.test(word) && next !== next.toUpperCase())
}

/** A full stop and more than one space: something ends here, but for "Rep.  Jane Doe". */
const endsBefore = (scene: Scene, i: number): boolean => {
  const token = scene.tokens[i]!
  const gap = (scene.tokens[i + 1]?.start ?? token.end) - token.end
  return gap > 1 && token.word.endsWith('.') && !isRoleHead(token.lower) && !isFormOfAddress(token.lower)
}

const openingBracket = (scene: Scene, i: number): number => {
  if (lowerAt(scene, i) !== ')') return i
  for (let open = i - 1; open > i - 6; open--) if (lowerAt(scene, open) === '(') return open
  return i
}

const isBoundary = (scene: Scene, start: number): boolean =>
  INSIDE.has(lowerAt(scene, start - 1)) || isCapitalised(scene, start) !== isCapitalised(scene, start - 1)
