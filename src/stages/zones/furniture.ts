import { FURNITURE, TEASER_HEADINGS } from '../../lexicon/page-furniture.js'
import type { Look } from './look.js'

/** A line that a web page puts around its text. */
export const isFurniture = (look: Look): boolean =>
  !look.speaks &&
  (FURNITURE.has(look.key) ||
    (look.length < LONGEST &&
      (look.length < SENTENCE || BEGINNING.test(look.head)) &&
      PATTERNS.some((pattern) => pattern.test(look.head))) ||
    !/[\p{L}\p{N}]/u.test(look.head))

export const isTeaserHeading = (look: Look): boolean => TEASER_HEADINGS.has(look.key)

/** A line on its own with the release's day, or where it stands in a list: `Posted on May 1`, `Case # 12`. */
export const isSlug = ({ head, length }: Look): boolean => length < 90 && SLUGS.some((slug) => slug.test(head))

// A line this long is told by its beginning alone; no line of a page is longer than the other.
const SENTENCE = 80
const LONGEST = 400
const BEGINNING =
  /^(?:!?\[|https?:|www\.|pickup|link|related|source|tag|categor|filed|posted|view|original|read the|add us|the (?:post|original)|this |©|copyright|all rights|\(c\)|we |.{2,60} [>»›] )/iu

const PATTERNS: readonly RegExp[] = [
  /^(?:skip|jump) to /iu,
  /^(?:https?:\/\/|www\.)\S+$/iu,
  /^[\d\s:/.,+-]+$/u,
  /^-{2,}.{1,40}-{2,}$/u,
  /^.{2,60} [>»›] .{2,60}$/u,
  /^\d+ (?:min(?:ute)?s?|hours?) (?:read|ago)$/iu,
  /^!?\[[^\]]*\]\([^)]*\)\s*$/u,
  /^(?:pickup|link to|related link|source link|tags?|categor(?:y|ies)|filed under|tagged|posted in)\s*[:-]/iu,
  /^!?\[[^\]]{0,80}\]\(\S*$/u,
  /^(?:view (?:the )?(?:source|original)|(?:the )?original (?:press )?release|read the (?:full|original) (?:press )?release on|add us on|the post .{5,} (?:first )?appeared (?:first )?on|this (?:article|news story) (?:has been|was|relied))/iu,
  /^©|^copyright\b|^all rights reserved|^\(c\) \d{4}/iu,
  /^(?:we|this (?:web)?site) uses? cookies/iu,
  /^(?:are you a human|please leave this|enter your|sign up for|subscribe to) /iu,
  /^\[email.protected\]$/iu,
  /^[^.!?|•·]{1,30}(?: ?[|•·] ?[^.!?|•·]{1,30}){2,9}$/u,
  /^(?:share|tweet|pin|print|e-?mail|like) (?:on|via|this|page|article)\b[^.!?]{0,60}$/iu,
  /^(?:share|print|e-?mail|tweet|facebook|twitter|linkedin)(?:[\s|,/]+(?:share|print|e-?mail|tweet|facebook|twitter|linkedin|this))+$/iu,
]

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?'
const DAY = `(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day[ ,|]* )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2} ${MONTH},? \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d{2}-\\d{2})`
const SLUGS: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:posted|published|updated|released?|date)(?: on)?:? ?|by )?${DAY}(?: [-|@]? ?\\d{1,2}:\\d{2}.*)?(?: \\| .*)?$`,
    'iu',
  ),
  // `Acme, United States - August 11, 2025 / Acme Newswire /`
  /^\p{Lu}[^/]{2,60}\/ .{2,60}\/(?: .{0,40})?$/u,
  /^(?:for )?(?:immediate|public) release\b|^embargoed\b|^case (?:#|no\.?|number)|^(?:news|press) releases?(?: \d.*)?$|^media (?:advisory|alert)$/iu,
  /^[Bb][Yy] (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}(?:[,|/].*)?$/u,
]
