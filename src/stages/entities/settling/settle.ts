import type { Name } from '../name.js'
import { acronymOfNoName } from './acronym-of-no-name.js'
import { companyByName } from './company-by-name.js'
import { domainEnding } from './domain-ending.js'
import { genericBody } from './generic-body.js'
import { headOfName } from './head-of-name.js'
import { outlet } from './outlet.js'
import { partyTag } from './party-tag.js'
import type { Rule, Scene } from './rule.js'
import { ticker } from './ticker.js'
import { titleInName } from './title-in-name.js'

/** What the tagger cannot know or gets wrong in fixed forms, in order. */
const rules: readonly Rule[] = [partyTag, ticker, titleInName, domainEnding, headOfName, genericBody, outlet]

export const settle = (names: readonly Name[], scene: Scene): Name[] => {
  const settled = names.flatMap((name) => {
    let kept: Name | null = name
    for (const rule of rules) if (kept) kept = rule(kept, scene)
    return kept ? [kept] : []
  })
  return companyByName(acronymOfNoName(settled, scene), scene)
}
