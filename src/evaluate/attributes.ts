import type { RecordQuotation } from '../document/record.js'
import { type Comparison, type GoldSide, hasRightSpeakers, type PredictedSide } from './comparison.js'
import { nameIs, plain, sameRole } from './names.js'
import { mapValues, Ratio, type Share } from './tally.js'

type Affiliation = RecordQuotation['speakers'][number]['affiliations'][number]
interface Expected {
  readonly role: string | null
  readonly organization: string | null
}

/** What is right about the gold quotations that were found: kind, speakers, roles, organizations, all of it together. */
export class Attributes {
  private readonly ratios = {
    speaker: new Ratio(),
    role: new Ratio(),
    organization: new Ratio(),
    record: new Ratio(),
    affiliationPrecision: new Ratio(),
    answered: new Ratio(),
    wrongAmongAnswered: new Ratio(),
    kind: new Ratio(),
  }

  add(comparison: Comparison): void {
    for (const side of comparison.goldSides) {
      if (side.quotation.optional || !side.best) continue
      this.ratios.kind.add(side.best.quotation.kind === side.quotation.kind)
      if (side.quotation.speakers?.length) this.addSpeakers(side, side.best, comparison)
    }
  }

  private addSpeakers(side: GoldSide, best: PredictedSide, comparison: Comparison): void {
    const { ratios } = this
    const { roles, organizations, speakers, speakerType } = side.quotation
    const isRight = hasRightSpeakers(best, side, comparison.spellings)
    ratios.speaker.add(isRight)
    const answered = best.names.length > 0
    ratios.answered.add(answered)
    if (answered) ratios.wrongAmongAnswered.add(!isRight)

    const isOrganization = (given: Affiliation, name: string) => organizationIs(given, name, comparison)
    const given = best.affiliations
    const roleRight = roles.length === 0 || roles.some((role) => given.some((one) => sameRole(one.role, role)))
    const organizationRight =
      organizations.length === 0 || organizations.some((name) => given.some((one) => isOrganization(one, name)))
    if (roles.length > 0) ratios.role.add(roleRight)
    if (organizations.length > 0) ratios.organization.add(organizationRight)

    const expected = expectedFor(side, comparison)
    const demanded = expected.filter((one) => one.role && roles.some((role) => sameRole(role, one.role)))
    const agrees = (one: Affiliation, wanted: Expected) =>
      (!wanted.role || sameRole(one.role, wanted.role)) &&
      (!wanted.organization || isOrganization(one, wanted.organization))
    const affiliationRight =
      demanded.length > 0
        ? demanded.some((wanted) => given.some((one) => agrees(one, wanted)))
        : roleRight && organizationRight
    ratios.record.add(isRight && affiliationRight)

    // What is given and gold does not have is wrong; what gold does not say of a role or organization is not held against.
    if (!isRight || speakerType !== 'PERSON' || speakers?.length !== 1) return
    for (const one of given)
      ratios.affiliationPrecision.add(
        expected.some(
          (wanted) =>
            (!wanted.role || !one.role || sameRole(one.role, wanted.role)) &&
            (!wanted.organization || !one.organization || isOrganization(one, wanted.organization)),
        ),
      )
  }

  report(): { [name in keyof Attributes['ratios']]: Share } {
    return mapValues(this.ratios, (ratio) => ratio.share())
  }
}

const organizationIs = ({ organization }: Affiliation, name: string, { entities, spellings }: Comparison): boolean => {
  if (!organization) return false
  const aliases = entities.find((entity) => entity.name === organization)?.aliases ?? []
  return nameIs([organization, ...aliases], name, spellings)
}

/** The affiliations that the gold lists for the speaker; else every role with every organization of the quotation. */
const expectedFor = ({ quotation }: GoldSide, { gold }: Comparison): Expected[] => {
  const { speakers, roles, organizations } = quotation
  const holders =
    speakers?.length === 1 ? (gold.people ?? []).filter(({ name }) => plain(name) === plain(speakers[0])) : []
  const said = (one: Expected) => Boolean(one.role || one.organization)
  const listed = holders
    .flatMap(({ affiliations }) => affiliations)
    .map(({ role, organization }) => ({ role: role ?? null, organization: organization ?? null }))
    .filter(said)
  if (listed.length > 0) return listed
  const orNull = (list: readonly string[]) => (list.length > 0 ? list : [null])
  return orNull(roles)
    .flatMap((role) => orNull(organizations).map((organization) => ({ role, organization })))
    .filter(said)
}
