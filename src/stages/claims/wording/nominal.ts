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

/** A cue that is a verb in the past or present and takes the content as its object. */
const cueWords = ({ quotations, text }: Scene, quotation: number): string => {
  const { cue, content } = quotations[quotation]!
  if (!cue || cue.end > content[0]!.start || content[0]!.start - cue.end > 2) return ''
  const words = text.slice(cue.start, cue.end)
  return /^[a-z]+(?:ed|s)$/u.test(words) ? words : ''
}
