import { isHonorific, isTitlePrefix } from '../../lexicon/titles.js'
import { behindName } from './behind-name.js'
import type { Named, Scene } from './scene.js'
import { isPersonAt, lowerAt, nameAt, runsOn } from './scene.js'

// "U.S. Senators A, B, C, … and M"
const MOST = 60

/** This name and the people joined to it behind: "Jane Doe (R-ME), John Roe (D-GA), and Rev. Ann Poe". */
export const namesJoinedBehind = (scene: Scene, name: Named): Named[] => {
  const names = [name]
  while (names.length < MOST) {
    const next = nextJoined(scene, names.at(-1)!)
    if (!next) break
    names.push(next)
  }
  return names
}

/** The people joined to this name before it, and it itself. */
export const namesJoinedBefore = (scene: Scene, name: Named): Named[] => {
  const names = [name]
  for (let at = scene.covering[name.from]! - 1; at >= 0 && names.length < MOST; at--) {
    const before = scene.names[at]!
    if (!isPersonAt(scene, before.from) || nextJoined(scene, before) !== names[0]) break
    names.unshift(before)
  }
  return names
}

const nextJoined = (scene: Scene, name: Named): Named | null => {
  const behind = behindName(scene, name.to)
  let i = behind
  if (lowerAt(scene, i) === ',') i++
  if (lowerAt(scene, i) === 'and' || lowerAt(scene, i) === '&') i++
  if (i === behind) return null
  while (isHonorific(lowerAt(scene, i)) || isTitlePrefix(lowerAt(scene, i))) i++
  return isPersonAt(scene, i) && runsOn(scene, i) && nameAt(scene, i)!.from === i ? nameAt(scene, i) : null
}
