import type { Found, Holder } from '../found.js'
import { predicatesBehind } from '../predicates.js'
import type { Scene } from '../scene.js'
import { membership } from './membership.js'
import { roleVerb } from './role-verb.js'

/** What the verbs behind a name or pronoun say of its holder; `behind` is the token behind it and what hangs on it. */
export const predicated = (scene: Scene, holder: Holder, behind: number): Found[] => {
  const predicates = predicatesBehind(scene, behind)
  return predicates.length === 0
    ? []
    : [...roleVerb(scene, holder, predicates), ...membership(scene, holder, predicates)]
}
