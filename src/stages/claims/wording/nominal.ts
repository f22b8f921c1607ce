import { pastTense } from '../../../lexicon/inflection.js'
import type { Scene } from '../scene.js'
import { body, type Wording } from './body.js'

/** “the launch of X”, announced by Northwind → “Northwind announced the launch of X”. */
export const nominalWords = (wording: Wording, quotation: number | null): string => {
  const { scene, voice, from } = wording
  const name = voice.person ?? voice.group
  const cue = quotation === null ? '' : cueWords(scene, quotation)
  // Without who announced it, it is no sentence.
  if (quotation === null || name === null || cue === '') return ''
  wording.named.add(name)
  const done = doneWords(scene, quotation, from)
  if (done) return `${name} has ${done} ${body(wording, from + 3, from + 3)}`
  return `${name} ${cue} ${body(wording, from, from)}`
}

// What has been done when it is announced; a launch, an expansion or an acquisition may still come.
const DONE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    appointment: 'appointed',
    addition: 'added',
    hiring: 'hired',
    promotion: 'promoted',
    completion: 'completed',
  }),
)

/** “announced | the appointment of | Jane Doe” → “has appointed Jane Doe” */
const doneWords = ({ tokens, quotations }: Scene, quotation: number, from: number): string | undefined =>
  quotations[quotation]!.act === 'announcement' && tokens[from]!.lower === 'the' && tokens[from + 2]?.lower === 'of'
    ? DONE.get(tokens[from + 1]!.lower)
    : undefined

/** A cue that is a verb and takes the content as its object: “announced”, “acknowledging” → “acknowledged”. */
const cueWords = ({ quotations, text }: Scene, quotation: number): string => {
  const { cue, content } = quotations[quotation]!
  if (!cue || cue.end > content[0]!.start || content[0]!.start - cue.end > 2) return ''
  // “have issued statements | acknowledging”, “is pleased to | announce”
  const words = text.slice(cue.start, cue.end).split(/\s+/u).at(-1)!
  if (/^[a-z]{3,20}ing$/u.test(words)) return pastTense(cue.lemma)
  // “is pleased to announce”
  if (words === cue.lemma && /^[a-z]{3,20}$/u.test(words)) return pastTense(words)
  return /^[a-z]{2,20}(?:ed|s)$/u.test(words) ? words : ''
}
