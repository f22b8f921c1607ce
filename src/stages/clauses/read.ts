import { appositive, closeAppositive } from './appositive.js'
import { open, type Reading } from './draft.js'
import { finiteVerb } from './finite.js'
import { infinitive, ingForm, participle } from './nonfinite.js'
import { opener } from './opener.js'
import { isParticiple } from './past-or-participle.js'

/** Reads the items of a segment left to right; every rule sees what stands there and may open, resume or leave a clause. */
export const read = (reading: Reading): void => {
  open(reading, { kind: 'main', start: 0, parent: -1 })
  for (let at = 0; at < reading.items.length; at++) {
    const item = reading.items[at]!
    reading.owner.push(reading.current)
    closeAppositive(reading, at)
    if (item.kind === 'comma' || item.kind === 'dash') appositive(reading, at)
    else if (item.kind !== 'verb') opener(reading, at)
    else {
      verb(reading, at)
      reading.verb = at
    }
  }
}

const verb = (reading: Reading, at: number): void => {
  const form = reading.items[at]!.form!
  if (form.shape === 'infinitive') infinitive(reading, at)
  else if (form.shape === 'ing') ingForm(reading, at)
  else if (isParticiple(reading, at)) participle(reading, at)
  else finiteVerb(reading, at)
}
