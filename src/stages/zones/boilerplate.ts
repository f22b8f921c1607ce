import type { Look } from './look.js'

/** `About Acme`, `Forward-Looking Statements`, `Disclaimer`: what follows is told by whoever, in every release again. */
export const isBoilerplateHeading = (look: Look): boolean =>
  (look.length < 110 && HEADING.test(look.head)) || isAbout(look)

const HEADING =
  /^(?:(?:cautionary |special )?(?:notes?|notice|statements?|language)? ?(?:regarding |concerning |about |on |to )?forward[- ]looking|safe harbou?r|disclaimers?\s*(?::|$)|disclosures?\s*(?::|$)|cautionary (?:note|statement)|legal (?:notice|disclaimer)|risk factors|(?:important )?notes? to (?:editors?|investors?)|editor.?s notes?\s*(?::|$)|no offer or solicitation|non-gaap|about the (?:author|company))/iu

/** `About Acme` alone; `About Acme: Acme is …`, `About AcmeAcme is …` with the text behind it. */
const isAbout = ({ head, length, stopped }: Look): boolean => {
  const name = /^about:? (?:the )?(["“]?[\p{L}\p{N}][\p{L}\p{N}.'’&-]*)/iu.exec(head)
  if (!name || !/^["“]?[\p{Lu}\p{N}]/u.test(name[1]!) || /^about \d/iu.test(head)) return false
  if (length < 110 && !stopped) return true
  const rest = head.slice(name[0].length)
  return (
    head.startsWith('ABOUT ') ||
    /^[^.!?]{0,80}:\s?\p{Lu}/u.test(rest) ||
    rest.includes(name[1]!) ||
    /[\p{Ll})]\p{Lu}\p{Ll}+ is /u.test(rest) ||
    (name[1]!.length > 8 && repeated(name[1]!))
  )
}

/** `UnanetUnanet` */
const repeated = (name: string): boolean =>
  name.length % 2 === 0 && name.slice(0, name.length / 2) === name.slice(name.length / 2)

/** A paragraph that is boilerplate by what it says. */
export const isBoilerplateText = ({ head, speaks }: Look): boolean => !speaks && mayBe(head) && TEXT.test(head)

const mayBe = (head: string): boolean => {
  const lower = head.toLowerCase()
  return KEYWORDS.some((word) => lower.includes(word))
}

// Each of its forms holds one of these, which are found much sooner.
const KEYWORDS = [
  'forward',
  'private',
  'constitute',
  'proof',
  'accus',
  'allegation',
  'presumed',
  'information',
  'undertake',
  'sponsored',
  'advertising',
  'commercial relationship',
  'full terms',
  'latest news',
]

const TEXT =
  /\b(?:contains?|include|constitutes?)\b[^.]{0,60}\bforward[- ]looking|^(?:these |such |all )?forward[- ]looking (?:statements|information)|private securities litigation reform|does not constitute (?:an|legal|financial|investment)|^an? (?:indictment|information|complaint|charge)\b[^.]{0,60}\b(?:accus|allegation|proof)|presumed innocent|^the information (?:provided|contained) in this|for informational purposes only|undertakes? no (?:obligation|duty)|^this (?:post|article|content) contains? (?:sponsored|advertising)|may have a commercial relationship|full terms of use and disclaimers|^the latest news and updates relating to/iu

/** `###`, `-30-`, `# # #`, `END`: the release is over. */
export const isEndMark = ({ head, length }: Look): boolean =>
  length < 20 && /^(?:#(?: ?#)*|[-–—]+ ?(?:30|end|ends) ?[-–—]+|\(?(?:end|ends)\)?|[-–—]? ?xxx ?[-–—]?)$/iu.test(head)
