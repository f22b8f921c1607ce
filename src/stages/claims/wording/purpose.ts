import { pastTense } from '../../../lexicon/inflection.js'
import type { Scene } from '../scene.js'
import { body, subjectSpan, subjectWords, type Wording } from './body.js'

// As much may stand between a cue and “to”, in UTF-16 code units: “urged | the two chambers of the senate | to act”.
const FARTHEST = 120

/** “to open a plant”, promised by Doe → “Jane Doe promised to open a plant”; empty where the text does not say it so. */
export const askedWords = (wording: Wording): string => {
  const { scene, voice, from, quotation } = wording
  const name = voice.person ?? voice.group
  if (quotation === null || name === null || scene.tokens[from]!.lower !== 'to') return ''
  const { act } = scene.quotations[quotation]!
  if (act !== 'directive' && act !== 'commitment') return ''
  const lead = leadOf(scene, quotation, scene.tokens[from]!.start)
  if (lead === '') return ''
  wording.named.add(name)
  return `${name} ${lead} ${body(wording, from, from)}`
}

/** The words from the cue up to the content, the cue in a form with a tense. */
const leadOf = ({ quotations, text }: Scene, quotation: number, start: number): string => {
  const { cue } = quotations[quotation]!
  if (!cue || cue.end > start || start - cue.end > FARTHEST) return ''
  const between = text.slice(cue.end, start).replace(/\s+/gu, ' ').trim()
  if (/[“”".:;?!]/u.test(between)) return ''
  // “called | on”
  const [verb = '', ...particles] = text.slice(cue.start, cue.end).split(/\s+/u)
  if (!/^[a-z]{3,20}$/u.test(verb)) return ''
  const finite = verb.endsWith('ing') ? pastTense(cue.lemma) : verb
  // A bare “urge” stands behind another verb or a “we”.
  return finite === cue.lemma ? '' : [finite, ...particles, between].filter(Boolean).join(' ')
}

/** “proud | to have served this town” → “Jane Doe has served this town”; “to be opening” → “is opening”. */
export const achievedWords = (wording: Wording): string => {
  const { scene, clause, from, to } = wording
  const { tokens } = scene
  const auxiliary = tokens[from + 1]?.lower
  if (tokens[from]!.lower !== 'to' || from + 2 >= to || (auxiliary !== 'have' && auxiliary !== 'be'))
    return body(wording, from, from)
  const subject = subjectWords(wording, clause)
  if (subject === '') return body(wording, from, from)
  const plural = !wording.singular && subjectSpan(scene, clause)?.plural === true
  const finite = auxiliary === 'have' ? (plural ? 'have' : 'has') : plural ? 'are' : 'is'
  return `${subject} ${finite} ${body(wording, from + 2, from + 2)}`
}
