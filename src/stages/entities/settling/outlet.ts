import type { Rule } from './rule.js'

// Written for this project: places where a release is spread or a share is traded, not bodies that a release is about.
const OUTLETS = new Set(
  `linkedin|facebook|instagram|tiktok|twitter|youtube|pinterest|reddit|telegram|whatsapp|snapchat|substack|threads|bluesky
   |nasdaq|nyse|nyse american|nyse arca|new york stock exchange|otc|otcqb|otcqx|otc markets|otc pink|tsx|tsxv|tsx-v|tsx venture|cse|asx|lse|aim
   |fse|cboe|neo|bse|nse|hkex|nasdaq capital market|nasdaq global market|toronto stock exchange|london stock exchange
   |pr newswire|prnewswire|business wire|businesswire|globe newswire|globenewswire|accesswire|newmediawire|newswire|newsfile|einpresswire|ein presswire
   |news direct|pr web|prweb|24-7pressrelease|cision|newsusa`
    .split('|')
    .map((name) => name.trim()),
)

/** "(NASDAQ: ACME)", "on LinkedIn", "(NEWMEDIAWIRE)": exchanges, social platforms and newswires; not where they act themselves. */
export const outlet: Rule = (name, { text, tokens }) => {
  const written = text.slice(name.start, name.end).toLowerCase().replace(/\s+/gu, ' ')
  if (!OUTLETS.has(written) && !/^[\p{L} ]+ (?:newswire|mediawire|presswire)$/u.test(written)) return name
  return ACTS.has(tokens[name.to]?.lower ?? '') ? name : null
}

const ACTS = new Set([
  'said',
  'says',
  'announced',
  'announces',
  'reported',
  'told',
  'inc',
  'inc.',
  'ceo',
  'has',
  'will',
  'plans',
  'sued',
  'agreed',
])
