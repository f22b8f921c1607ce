import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import { isPossessive } from '../role.js'
import { lowerAt, type Scene } from '../scene.js'
import { titleAt } from '../title.js'

/** A source without a name that carries its own role: "a spokesperson for Acme", "the company’s chief executive". */
export const nominals = (scene: Scene): Found[] =>
  scene.quotations.flatMap(({ source }) => {
    if (source?.form !== 'nominal' || isActing(scene, source.from)) return []
    const title = titleAt(scene, source.from)
    // "officials", "a group of lawmakers": several people hold no one role; and the title is all of the mention.
    if (!title || title.role.plural || title.role.head >= source.to || isOwner(scene, title.role.head, source.to))
      return []
    return foundIn(scene, { start: source.start, end: source.end, entity: null }, [title], 'nominal')
  })

// "a spokesperson for Acme’s board" is a spokesperson.
const PREPOSITIONS = new Set(['of', 'for', 'at', 'in', 'with', 'from', 'on'])

/** "Senator Doe’s Office": the role is that of whose office it is. */
const isOwner = (scene: Scene, head: number, to: number): boolean => {
  for (let at = head + 1; at < to && !PREPOSITIONS.has(lowerAt(scene, at)); at++)
    if (isPossessive(scene, at)) return true
  return false
}

/** “the Acting District Attorney”: somebody whom the text names elsewhere, with all of the title. */
const isActing = (scene: Scene, from: number): boolean =>
  lowerAt(scene, lowerAt(scene, from) === 'the' ? from + 1 : from) === 'acting'
