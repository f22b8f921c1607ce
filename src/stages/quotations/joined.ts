import { interposed } from './apposition.js'
import { beforeBrackets } from './brackets.js'
import { type Reading, stretch, wordAt } from './reading.js'
import { beginsClause, endingAt, mentionOf, nounAt, type Source } from './source.js'

/** “Crapo and Risch”, “Acme (NYSE: ACME) together with Initech”: what is joined in front belongs to the source when a clause begins with it. */
export const withJoined = (reading: Reading, right: Source, floor: number): Source => {
  if (right.mention.form === 'pronoun') return right
  const at = joint(reading, right)
  if (at <= floor) return right
  const before = wordAt(reading, at - 1)
  const left = before === ',' ? interposed(reading, floor, at - 1) : endingAt(reading, at, floor)
  if (!left || !beginsClause(reading, left.from, floor) || left.mention.form !== right.mention.form) return right
  return joinedTo(reading, firstOfSeries(reading, left, floor), right)
}

/** Two mentions and what stands between as one. */
export const joinedTo = (reading: Reading, left: Source, right: Source): Source => ({
  mention: { ...stretch(reading.tokens, left.mention.from, right.mention.to), form: left.mention.form },
  from: left.from,
  to: right.to,
})

const JOINS = new Set(['and', '&'])
const ALONG = new Set(['together', 'along', 'jointly'])
const WORK = new Set(['partnership', 'collaboration', 'cooperation', 'conjunction', 'association'])

/** Where the conjunction begins that ends at a token: “and”, “together with”, “in partnership with”; -1 when none does. */
const joint = (reading: Reading, { mention, from: to }: Source): number => {
  if (JOINS.has(wordAt(reading, to - 1))) return to - 1
  if (wordAt(reading, to - 1) !== 'with' || mention.form !== 'name') return -1
  if (ALONG.has(wordAt(reading, to - 2))) return to - 2
  return WORK.has(wordAt(reading, to - 2)) && wordAt(reading, to - 3) === 'in' ? to - 3 : -1
}

const LONGEST_SERIES = 12

/** “| Jane Doe (R-UT), Mary Major, D-Ohio, | John Roe and Richard Miles”: names of one kind with nothing but commas and tags between. */
export const firstOfSeries = (reading: Reading, left: Source, floor: number): Source => {
  let first = left
  for (let steps = 0; steps < LONGEST_SERIES; steps++) {
    if (first.from - 1 <= floor || wordAt(reading, first.from - 1) !== ',') break
    const end = beforeBrackets(reading, beforeTag(reading, first.from - 1, floor), floor)
    const noun = nounAt(reading, end - 1, floor)
    const mention = noun && mentionOf(reading, noun, end)
    if (!noun || mention?.form !== 'name' || typeAt(reading, mention) !== typeAt(reading, first.mention)) break
    first = { mention, from: noun.from, to: first.to }
  }
  return first
}

const LONGEST_TAG = 6

/** “Jane Doe|, R-Ohio, …”: where a party’s tag between commas begins. */
const beforeTag = (reading: Reading, end: number, floor: number): number => {
  for (let at = end - 1; at > Math.max(floor, end - LONGEST_TAG); at--)
    if (wordAt(reading, at) === ',') return /^[rdi](?:-|$)/.test(wordAt(reading, at + 1)) ? at : end
  return end
}

const typeAt = (reading: Reading, { from }: Source['mention']): string | undefined =>
  reading.names[reading.nameAt[from] ?? -1]?.type
