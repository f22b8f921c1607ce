import type { Name } from '../name.js'
import { abstractNoun } from './abstract-noun.js'
import { acronymOfNoName } from './acronym-of-no-name.js'
import { companyByName } from './company-by-name.js'
import { credential } from './credential.js'
import { domainEnding } from './domain-ending.js'
import { doubledName } from './doubled-name.js'
import { firmSeries } from './firm-series.js'
import { genericBody } from './generic-body.js'
import { glued } from './glued.js'
import { headOfName } from './head-of-name.js'
import { headline } from './headline.js'
import { jointSurnames } from './joint-surnames.js'
import { listedCompany } from './listed-company.js'
import { looseEnd } from './loose-end.js'
import { noName } from './no-name.js'
import { numberedBody } from './numbered-body.js'
import { officerInName } from './officer-in-name.js'
import { outlet } from './outlet.js'
import { partyTag } from './party-tag.js'
import { possessed } from './possessed.js'
import { restOfBody } from './rest-of-body.js'
import type { ListRule, Rule, Scene } from './rule.js'
import { runTogether } from './run-together.js'
import { sameName } from './same-name.js'
import { ticker } from './ticker.js'
import { titleInName } from './title-in-name.js'
import { trademark } from './trademark.js'
import { twoBodies } from './two-bodies.js'
import { webName } from './web-name.js'

/** What the tagger cannot know or gets wrong in fixed forms, in order. */
const rules: readonly Rule[] = [
  partyTag,
  noName,
  runTogether,
  ticker,
  credential,
  titleInName,
  officerInName,
  domainEnding,
  headOfName,
  genericBody,
  outlet,
  looseEnd,
]

/** What only all names of a text together can tell, in order. */
const listRules: readonly ListRule[] = [
  glued,
  headline,
  jointSurnames,
  possessed,
  twoBodies,
  listedCompany,
  restOfBody,
  numberedBody,
  webName,
  firmSeries,
  acronymOfNoName,
  trademark,
  companyByName,
  doubledName,
  abstractNoun,
  sameName,
]

export const settle = (names: readonly Name[], scene: Scene): readonly Name[] => {
  const settled = names.flatMap((name) => {
    let kept: Name | null = name
    for (const rule of rules) if (kept) kept = rule(kept, scene)
    return kept ? [kept] : []
  })
  return listRules.reduce<readonly Name[]>((kept, rule) => rule(kept, scene), settled)
}
