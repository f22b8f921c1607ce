import { pastTense } from '../../../lexicon/inflection.js'
import type { Scene } from '../scene.js'
import { body, type Wording } from './body.js'

/** “the launch of X”, announced by Northwind → “Northwind announced the launch of X”. */
export const nominalWords = (wording: Wording, quotation: number | null): string => {
  const { scene, voice, from } = wording
  const name = voice.person ?? voice.group
  const cue = quotation === null ? '' : cueWords(scene, quotation)
  if (quotation === null || name === null || cue === '') return body(wording, from, from)
  wording.named.add(name)
  return `${name} ${cue} ${body(wording, from, from)}`
}

/** A cue that is a verb and takes the content as its object: “announced”, “acknowledging” → “acknowledged”. */
const cueWords = ({ quotations, text }: Scene, quotation: number): string => {
  const { cue, content } = quotations[quotation]!
  if (!cue || cue.end > content[0]!.start || content[0]!.start - cue.end > 2) return ''
  const words = text.slice(cue.start, cue.end)
  if (/^[a-z]{3,20}ing$/u.test(words)) return pastTense(cue.lemma)
  return /^[a-z]{2,20}(?:ed|s)$/u.test(words) ? words : ''
}
