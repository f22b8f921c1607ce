import type { Document } from '../../document/document.js'

/** What stands around the text of a release, and seldom around news. */
export const STANDING_SIGNS = ['dated', 'boilerplate', 'contact', 'marker', 'statement'] as const
export type StandingSign = (typeof STANDING_SIGNS)[number]

// What releases call themselves, at the top or at the bottom.
const MARKERS = [
  'for immediate release',
  'press release',
  'news release',
  'media release',
  'newswire',
  'businesswire',
  'business wire',
  'pressrelease',
  'prweb',
  'accesswire',
  'newsusa',
  'send2press',
  '###',
  '# # #',
  '-30-',
]
const MARGIN = 2000

// Words put out whole: releases say so in their first lines, news seldom.
const LEAD = 500
const STATEMENT = /\b(?:following (?:statement|remarks|comments|letter)|statement below)\b/u

// Shorter texts use a word once or not at all: their rates say little.
const FEWEST_TOKENS = 250

/** Of a short text nothing much can be told. */
export const sureness = (tokens: number): number => Math.min(1, tokens / FEWEST_TOKENS)

export const likelihood = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** How often a word is used, damped: the logarithm of its uses in a thousand tokens. */
export const rateOf = (count: number, tokens: number): number =>
  Math.log1p((1000 * count) / Math.max(tokens, FEWEST_TOKENS))

export const standingOf = ({ text, paragraphs, dateline }: Document<'paragraphs' | 'dateline'>): StandingSign[] => {
  const margins = `${text.slice(0, MARGIN)}\n${text.slice(-MARGIN)}`.toLowerCase()
  const body = paragraphs.find(({ zone }) => zone === 'body')
  const lead = body ? text.slice(body.start, body.start + LEAD).toLowerCase() : ''
  const holds: { readonly [Sign in StandingSign]: boolean } = {
    dated: dateline?.date != null,
    boilerplate: paragraphs.some(({ zone }) => zone === 'boilerplate'),
    contact: paragraphs.some(({ zone }) => zone === 'contact'),
    marker: MARKERS.some((marker) => margins.includes(marker)),
    statement: STATEMENT.test(lead),
  }
  return STANDING_SIGNS.filter((sign) => holds[sign])
}
