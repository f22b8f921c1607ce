import { mix } from './hash.js'
import type { Reading } from './reading.js'
import { hasCapital } from './stretches.js'

/** What a first reading called each word of the document, counted over all its places. */
export interface Votes {
  /** The labels of the first reading, by token. */
  readonly labels: Uint8Array
  /** Rows of `labelCount` counts, by form. */
  readonly forms: Uint16Array
  /** The same, by pair of neighbouring forms. */
  readonly pairs: ReadonlyMap<number, Uint16Array>
  readonly labelCount: number
}

export const countVotes = ({ tokens, stretches, facts }: Reading, labels: Uint8Array, labelCount: number): Votes => {
  let most = 0
  for (const f of facts.form) if (f > most) most = f
  const forms = new Uint16Array((most + 1) * labelCount)
  const pairs = new Map<number, Uint16Array>()
  for (const { from, to } of stretches)
    for (let i = from; i < to; i++) {
      const f = facts.form[i]!
      if (hasCapital(tokens[i]!)) bump(forms, f * labelCount + labels[i]!)
      if (i + 1 === to) continue
      const key = mix(f, facts.form[i + 1]!)
      let row = pairs.get(key)
      if (!row) {
        row = new Uint16Array(labelCount)
        pairs.set(key, row)
      }
      bump(row, labels[i]!)
    }
  return { labels, forms, pairs, labelCount }
}

const bump = (counts: Uint16Array, at: number): void => {
  if (counts[at]! < 65535) counts[at]!++
}

/** Adds what the first reading said, here and elsewhere, behind the `count` features of the token `at`. */
export const votesAt = (reading: Reading, votes: Votes, at: number, into: Int32Array, start: number): number => {
  const { facts, words, kind, tokens } = reading
  const { labels, forms, pairs, labelCount } = votes
  let count = start
  let template = 1000
  const put = (value: number): void => {
    into[count++] = mix(++template * 7919, value)
  }
  const own = labels[at]!
  const f = facts.form[at]!
  const s0 = words[kind[at]!]!.shape
  const [before, behind] = [at > 0 ? labels[at - 1]! : 0, at + 1 < labels.length ? labels[at + 1]! : 0]
  put(own)
  put(mix(before, own))
  put(mix(own, behind))
  put(mix(mix(before, own), behind))
  const elsewhere = hasCapital(tokens[at]!) ? own : -1
  const row = summary(forms, f * labelCount, labelCount, elsewhere)
  put(row)
  put(mix(row, s0))
  put(mix(row, own))
  const share = typeShares(forms, f * labelCount, labelCount, elsewhere)
  put(share)
  put(mix(share, own))
  if (at + 1 < labels.length) {
    const pair = pairs.get(mix(f, facts.form[at + 1]!))
    if (pair) put(mix(summary(pair, 0, labelCount, own), 1))
    else template++
    put(mix(row, summary(forms, facts.form[at + 1]! * labelCount, labelCount, -1)))
  } else template += 2
  if (at > 0) {
    const pair = pairs.get(mix(facts.form[at - 1]!, f))
    if (pair) put(mix(summary(pair, 0, labelCount, labels[at - 1]!), 2))
    else template++
    put(mix(summary(forms, facts.form[at - 1]! * labelCount, labelCount, -1), row))
  }
  return count
}

/** The label of most places but this one, and how sure: always, mostly, or in the minority of a draw. */
const summary = (counts: Uint16Array, from: number, n: number, own: number): number => {
  let [best, most, all] = [0, 0, 0]
  for (let label = 0; label < n; label++) {
    const count = counts[from + label]! - (label === own ? 1 : 0)
    all += count
    if (count > most) [best, most] = [label, count]
  }
  return all === 0 ? -1 : best * 8 + (most === all ? 0 : most * 3 > all * 2 ? 1 : 2) * 2 + (all > 2 ? 1 : 0)
}

/** For each type whether its places but this one hold none, some or most. */
const typeShares = (counts: Uint16Array, from: number, n: number, own: number): number => {
  let all = 0
  for (let label = 0; label < n; label++) all += counts[from + label]! - (label === own ? 1 : 0)
  let shares = 0
  for (let label = 1; label < n; label += 2) {
    const count = counts[from + label]! + counts[from + label + 1]! - (label === own || label + 1 === own ? 1 : 0)
    shares = shares * 3 + (count === 0 ? 0 : count * 2 > all ? 2 : 1)
  }
  return shares
}
