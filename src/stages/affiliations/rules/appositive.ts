import { commaSwallowed, isComma } from '../behind-name.js'
import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import { namesJoinedBefore } from '../joined-names.js'
import type { Named, Scene } from '../scene.js'
import { isCapitalised, isPersonAt, lowerAt, runsOn } from '../scene.js'
import { titlesAt } from '../titles.js'

const DASHES = new Set(['–', '—', '-', '--', ':'])

/** "Jane Doe, chief executive officer of Acme Corp, said"; "Jane Doe (CEO of Acme)"; "Jane Doe – Chief Scientist". */
export const appositive = (scene: Scene, name: Named, behind: number): Found[] => {
  const bracket = lowerAt(scene, name.to) === '(' ? inBrackets(scene, name) : []
  if (bracket.length > 0) return bracket
  const at = isComma(scene, behind)
    ? behind + 1
    : commaSwallowed(scene, behind)
      ? behind
      : (dashed(scene, name, behind) ?? bare(scene, behind))
  if (at === null || !runsOn(scene, at)) return []
  const titles = titlesAt(scene, at)
  if (titles.length === 0) return []
  // "Jane Doe and John Roe, co-founders of Acme"
  const plural = titles.some(({ role }) => role.plural)
  const holders = plural ? namesJoinedBefore(scene, name) : [name]
  if (plural && holders.length < 2) return []
  return holders.flatMap((holder) => foundIn(scene, holder, titles, 'appositive'))
}

const inBrackets = (scene: Scene, name: Named): Found[] => {
  // “(D-MD)” is no doctor
  if (/^[dri]$/u.test(lowerAt(scene, name.to + 1)) && /^[-–]$/u.test(lowerAt(scene, name.to + 2))) return []
  const titles = titlesAt(scene, name.to + 1)
  const last = titles.at(-1)
  return last && lowerAt(scene, last.to) === ')' ? foundIn(scene, name, titles, 'appositive') : []
}

/** A dash sets a title off only when the title fills the line. */
const dashed = (scene: Scene, name: Named, behind: number): number | null => {
  if (scene.paragraphs[scene.tokens[name.from]!.paragraph]?.zone === 'headline') return null
  if (!DASHES.has(lowerAt(scene, behind)) || !runsOn(scene, behind) || isPersonAt(scene, behind + 1)) return null
  const last = titlesAt(scene, behind + 1).at(-1)
  return last && !runsOn(scene, last.to) ? behind + 1 : null
}

/** "said Jane Doe chief innovation officer at Acme": without a comma only in small letters and with an organization. */
const bare = (scene: Scene, behind: number): number | null =>
  /^\p{Ll}/u.test(lowerAt(scene, behind)) && !isCapitalised(scene, behind) && titlesAt(scene, behind)[0]?.organization
    ? behind
    : null
