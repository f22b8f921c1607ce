import { isRoleHead, singularRole } from '../../../lexicon/titles.js'
import type { Name } from '../name.js'
import type { ListRule } from './rule.js'

/** "FutureAcme Labs", "RepublicanSenators": a lost line break has run the head of the next line into a word. */
export const glued: ListRule = (names, { tokens }) => {
  // What is run in is the head of a name of several words; "BioUtah" is a name, though there is a Utah Health Network.
  const first = new Set(
    names.flatMap(({ type, from, to }) => (type !== 'place' && to - from > 1 ? [tokens[from]!.word] : [])),
  )
  const isGlued = (word: string, alone: boolean): boolean => {
    const tail = GLUED.exec(word)?.[1]
    if (!tail) return false
    const lower = tail.toLowerCase()
    return (!alone && first.has(tail)) || isRoleHead(lower) || singularRole(lower) !== null
  }
  const hasGlued = ({ from, to }: Name): boolean => {
    for (let at = from; at < to; at++) if (isGlued(tokens[at]!.word, to - from === 1)) return true
    return false
  }
  return names.filter((name) => !hasGlued(name))
}

// Three letters at least on both sides, or a colon between: "McDonald" and "PayPal" are words.
const GLUED = /^\p{L}{2,30}(?:[\p{Ll}:]|[.!?])(\p{Lu}[\p{L}]{2,30})$/u
