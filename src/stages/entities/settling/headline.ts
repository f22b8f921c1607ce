import type { Token } from '../../../document/layers.js'
import { type Name, nameOf } from '../name.js'
import type { ListRule } from './rule.js'

// Written for this project: what bodies do in headlines, where every word has a capital.
const VERBS = new Set(
  `acquires adds announces appoints approves awards backs becomes begins bans blasts brings builds buys calls celebrates
   closes completes condemns confirms debuts declares delivers demands denies earns elects enters expands extends files fines
   gets gives hires holds honors hosts introduces invests invites issues joins lands launches leads makes marks moves names
   offers opens orders partners plans praises promotes publishes raises reaches receives recognizes releases reports responds
   reveals says secures seeks selects sells sends sets shares signs starts sues supports surpasses takes teams to tops
   unveils urges wants warns welcomes wins will once again`.split(/\s+/u),
)

/** "EPD Orders Cleanup", "Acme Adds Plant": the body of a headline as the text calls it elsewhere, without what it does. */
export const headline: ListRule = (names, { tokens, paragraphs }) => {
  const isHeadline = ({ from }: Name): boolean => paragraphs[tokens[from]!.paragraph]?.zone === 'headline'
  const bodies = names.filter(({ type }) => type === 'organization')
  const called = new Set(bodies.filter((name) => !isHeadline(name)).map(({ from, to }) => wordsOf(tokens, from, to)))
  return names.map((name) => {
    if (name.type !== 'organization' || !isHeadline(name)) return name
    for (let at = name.from + 1; at < name.to; at++)
      if (VERBS.has(tokens[at]!.lower) && called.has(wordsOf(tokens, name.from, at)))
        return nameOf(tokens, 'organization', name.from, at)
    return name
  })
}

const wordsOf = (tokens: readonly Token[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ')
