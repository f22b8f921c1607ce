import type { RecordEntity } from '../document/record.js'
import type { Comparison } from './comparison.js'
import { nameIs, sameOrganization, samePerson, sameRole } from './names.js'
import { mapValues, matchLists, type Score, Tally } from './tally.js'

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}
interface Holder extends Named {
  readonly affiliations: readonly {
    readonly role?: string | null | undefined
    readonly organization?: string | null | undefined
  }[]
}

const namesOf = ({ name, aliases }: Named): string[] => [name, ...aliases]

/** Persons, organizations and person–role–organization triples of a document, where the gold lists them. */
export class Lists {
  private readonly tallies = { people: new Tally(), organizations: new Tally(), affiliations: new Tally() }

  add({ gold, entities, spellings }: Comparison): void {
    if (!gold.people) return
    const named = entities.filter(
      ({ mentions }) => mentions.length === 0 || mentions.some(({ form }) => form === 'name'),
    )
    const ofType = (type: RecordEntity['type']) => named.filter((entity) => entity.type === type)
    const [people, organizations] = [ofType('person'), ofType('organization')]
    matchLists(people, gold.people, anyName(samePerson), this.tallies.people)
    matchLists(organizations, gold.organizations, anyName(sameOrganization), this.tallies.organizations)
    matchLists(
      triplesOf(people),
      triplesOf(gold.people),
      (given, wanted) =>
        anyName(samePerson)(given.holder, wanted.holder) &&
        (!wanted.role || sameRole(given.role, wanted.role)) &&
        (!wanted.organization ||
          (Boolean(given.organization) && nameIs([given.organization!], wanted.organization, spellings))),
      this.tallies.affiliations,
    )
  }

  /** Without the lists that no gold document has anything in. */
  report(): { [list in keyof Lists['tallies']]?: Score } {
    const asked = Object.entries(this.tallies).filter(([, { gold }]) => gold > 0)
    return mapValues(Object.fromEntries(asked), (tally) => tally.score())
  }
}

const anyName =
  (same: (a: string, b: string) => boolean) =>
  (a: Named, b: Named): boolean =>
    namesOf(a).some((one) => namesOf(b).some((other) => same(one, other)))

const triplesOf = (people: readonly Holder[]) =>
  people.flatMap((holder) => holder.affiliations.map(({ role, organization }) => ({ holder, role, organization })))
