import type { Reading } from './draft.js'
import type { Item } from './items.js'

/** “offers training and | expanded bidding”, “with | increased demand”: a participle that only modifies the noun behind it. */
export const isModifier = (reading: Reading, at: number): boolean => {
  const { items } = reading
  const item = items[at]!
  const [before, behind] = [items[at - 1], items[at + 1]]
  if (item.to - item.from > 1 || (item.form!.shape !== 'past' && item.form!.shape !== 'participle')) return false
  if (!before || behind?.kind !== 'noun' || behind.from !== item.to || !reading.isPlain(behind)) return false
  if (before.kind === 'preposition' || before.kind === 'adjective') return true
  return (
    (before.kind === 'conjunction' || before.kind === 'comma') &&
    items[at - 2]?.kind === 'noun' &&
    !continues(reading, at)
  )
}

/** “opened one plant and | closed others”: the verb before it has its form. */
const continues = (reading: Reading, at: number): boolean => {
  const last: Item | undefined = reading.items[reading.verb]
  return last !== undefined && reading.verb < at && (last.form!.main === 'past' || last.form!.main === 'participle')
}
