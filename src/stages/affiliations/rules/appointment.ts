import { isFormOfAddress } from '../../../lexicon/titles.js'
import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import type { Named, Scene } from '../scene.js'
import { lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'
import { behindPhrase } from './role-verb.js'

const APPOINTING = new Set(
  `appointed appoints appoint appointing named names naming promoted promotes promoting hired hires hiring
  elected elects elect selected selects nominated nominates nominate welcomed welcomes welcome welcoming
  appointment appointments addition promotion nomination election selection introduced confirmed adds added
  recruits recruited tapped taps`.split(/\s+/u),
)
// "named Jane Doe chief executive"
const MAKING = new Set('named names appointed appoints elected elects made appointing naming'.split(' '))

// How far before the name the appointment may stand: "the addition of A as Director and B as Advisor".
const REACH = 30

/** Somebody is put into a role: "the appointment of Jane Doe as CFO", "promoted Jane Doe to", "named Jane Doe president". */
export const appointment = (scene: Scene, name: Named, behind: number): Found[] => {
  if (!runsOn(scene, behind)) return []
  const word = lowerAt(scene, behind)
  let before = name.from - 1
  while (isFormOfAddress(lowerAt(scene, before))) before--
  const verb = lowerAt(scene, before)
  if (word === 'as' ? !appointingBefore(scene, name.from) : !(word === 'to' ? isPut(scene, before) : MAKING.has(verb)))
    return []
  return foundIn(scene, name, titlesAt(scene, behindPhrase(scene, behind)), 'appointment')
}

const isPut = (scene: Scene, before: number): boolean =>
  APPOINTING.has(lowerAt(scene, before)) ||
  (lowerAt(scene, before) === 'of' && APPOINTING.has(lowerAt(scene, before - 1)))

const appointingBefore = (scene: Scene, from: number): boolean => {
  for (let i = from - 1; i > from - REACH && runsOn(scene, i + 1); i--) {
    if (lowerAt(scene, i) === '.') return false
    if (APPOINTING.has(lowerAt(scene, i))) return true
  }
  return false
}
