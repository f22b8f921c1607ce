import { appositive, closeAppositive } from './appositive.js'
import { open, type Reading } from './draft.js'
import { finiteVerb } from './finite.js'
import { ingForm } from './gerund.js'
import { infinitive } from './infinitive.js'
import { isModifier } from './modifier.js'
import { opener } from './opener.js'
import { participle } from './participle.js'
import { isParticiple } from './past-or-participle.js'

/** Reads the items of a segment left to right; every rule sees what stands there and may open, resume or leave a clause. */
export const read = (reading: Reading): void => {
  open(reading, { kind: 'main', start: 0, parent: -1 })
  for (let at = 0; at < reading.items.length; at++) {
    const item = reading.items[at]!
    reading.owner.push(reading.current)
    closeAppositive(reading, at)
    if (item.kind === 'comma' || item.kind === 'dash') appositive(reading, at)
    else if (item.kind === 'colon') heading(reading, at)
    else if (item.kind !== 'verb') opener(reading, at)
    else if (!isModifier(reading, at)) {
      verb(reading, at)
      reading.verb = at
      reading.absorbed = reading.drafts[reading.current]!.predicate !== item.phrase
    }
  }
}

/** “About Northwind: | Northwind is …”: what stands before a colon without a verb is a heading. */
const heading = (reading: Reading, at: number): void => {
  if (reading.verb < 0 && at + 1 < reading.items.length) open(reading, { kind: 'main', start: at + 1, parent: -1 })
}

const verb = (reading: Reading, at: number): void => {
  const form = reading.items[at]!.form!
  if (form.shape === 'infinitive') infinitive(reading, at)
  else if (form.shape === 'ing') ingForm(reading, at)
  else if (isParticiple(reading, at)) participle(reading, at)
  else finiteVerb(reading, at)
}
