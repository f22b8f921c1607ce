import type { Claim } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { candidates } from './candidates.js'
import { describe } from './describe.js'
import { quantitiesOf } from './quantities.js'
import { sceneOf } from './scene.js'
import { isStump, withoutRepeats } from './selection/stump.js'
import { timesOf } from './time.js'

/** The day on which a document says or is said to have appeared: what “today” is told from. */
const publishedOn = (publishedAt: string | null): string | null =>
  /^\d{4}-\d{2}-\d{2}/u.exec(publishedAt ?? '')?.[0] ?? null

/** What is put forward: one claim a clause of what is said, and of what the release says in its own voice. */
export const claims = defineStage({
  name: 'claims',
  needs: [
    'paragraphs',
    'dateline',
    'tokens',
    'sentences',
    'marks',
    'phrases',
    'clauses',
    'entities',
    'quotations',
    'affiliations',
    'speakers',
  ],
  gives: 'claims',
  run(document): Claim[] {
    const scene = sceneOf(document)
    const quantities = quantitiesOf(scene.text, scene.tokens, scene.classes, (at) => scene.inName[at] === 1)
    const times = timesOf(
      scene.tokens,
      scene.classes,
      scene.dateline?.date ?? publishedOn(scene.article.source.publishedAt),
    )
    const described = candidates(scene).map((candidate) => describe(scene, candidate, quantities, times))
    return withoutRepeats(described.filter((claim) => !isStump(claim)))
  },
})
