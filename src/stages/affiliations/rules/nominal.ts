import type { Found } from '../found.js'
import { foundIn } from '../found.js'
import type { Scene } from '../scene.js'
import { titleAt } from '../title.js'

/** A source without a name that carries its own role: "a spokesperson for Acme", "the company’s chief executive". */
export const nominals = (scene: Scene): Found[] =>
  scene.quotations.flatMap(({ source }) => {
    if (source?.form !== 'nominal') return []
    const title = titleAt(scene, source.from)
    // "officials", "a group of lawmakers": several people hold no one role; and the title is all of the mention.
    if (!title || title.role.plural || title.role.head >= source.to) return []
    return foundIn(scene, { start: source.start, end: source.end, entity: null }, [title], 'nominal')
  })
