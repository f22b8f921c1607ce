import type { Scene } from './scene.js'
import { lowerAt } from './scene.js'
import type { Title } from './title.js'

/** Whether a title tells an office or calling, rather than praise, a crime or the making of a bill. */
export const isOffice = (scene: Scene, title: Title): boolean =>
  !isVague(scene, title) && !isCriminal(scene, title) && !isOfBill(scene, title)

// What anybody may be called: behind "a" and without an organization it is praise, not an office.
const VAGUE = new Set(
  `leader investor speaker visionary entrepreneur advocate pioneer partner member scientist veteran player participant
  innovator presenter volunteer resident friend candidate lead king queen champion lawmaker student host
  graduate alumnus alumna builder executive professional officer general`.split(/\s+/u),
)

const isVague = (scene: Scene, { role, organization, under }: Title): boolean =>
  !organization && (under === 'a' || under === 'an') && VAGUE.has(lowerAt(scene, role.head))

const CRIMES = new Set('convicted accused alleged suspected gang drug serial'.split(' '))
const TRADES = new Set(['dealer', 'member', 'leader', 'trader', 'boss'])

/** "convicted drug dealer", "alleged gang member". */
const isCriminal = (scene: Scene, { role }: Title): boolean => {
  if (!TRADES.has(lowerAt(scene, role.head))) return false
  for (let i = role.from; i < role.head; i++) if (CRIMES.has(lowerAt(scene, i))) return true
  return false
}

const MAKERS = new Set('author co-author leader champion'.split(' '))
const BILLS = new Set('bill act legislation resolution amendment law laws bills letter'.split(' '))
// How far behind "of" the bill may stand.
const REACH = 10

/** "the author of the Clean Ports Act": what somebody wrote in his office is none. */
const isOfBill = (scene: Scene, { role }: Title): boolean => {
  if (!MAKERS.has(lowerAt(scene, role.head)) || lowerAt(scene, role.head + 1) !== 'of') return false
  for (let i = role.head + 2; i < role.head + REACH; i++) {
    if (BILLS.has(lowerAt(scene, i))) return true
    if (lowerAt(scene, i) === ',' || lowerAt(scene, i) === '.') return false
  }
  return false
}
