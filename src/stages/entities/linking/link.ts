import type { Entity } from '../../../document/layers.js'
import type { Name } from '../name.js'
import { fullest } from './fullest.js'
import { genderOf } from './gender.js'
import { linkOrganizations } from './organizations.js'
import { linkPeople } from './people.js'
import { type Context, display, type Form, formsOf, type Thing, thingOf } from './thing.js'

/**
 * One entity a thing: puts together the names that name the same. What is named in web navigation only is no entity.
 */
export const link = (names: readonly Name[], context: Context): Entity[] => {
  const forms = formsOf(names, context)
  const of = (type: Entity['type']): Form[] => forms.filter((form) => form.type === type)
  const things = [
    ...linkPeople(of('person'), context),
    ...linkOrganizations(of('organization'), context),
    ...(['place', 'event', 'group', 'document'] as const).flatMap((type) => of(type).map(thingOf)),
  ]
  for (const thing of things) thing.names.sort((a, b) => a.start - b.start)
  return things
    .filter((thing) => thing.names.some((name) => !inNavigation(name, context)))
    .sort((a, b) => a.names[0]!.start - b.names[0]!.start)
    .map((thing) => entityOf(thing, context))
}

const inNavigation = ({ from }: Name, { tokens, paragraphs }: Context): boolean =>
  paragraphs[tokens[from]!.paragraph]!.zone === 'navigation'

const entityOf = (thing: Thing, context: Context): Entity => {
  const { text, tokens } = context
  const spellings = [
    ...new Set([...thing.names.map(({ start, end }) => display(text.slice(start, end))), ...thing.defined]),
  ]
  const name = fullest(thing, context)
  return {
    type: thing.type,
    name,
    aliases: spellings.filter((spelling) => spelling !== name),
    mentions: thing.names.map(({ start, end, from, to }) => ({ start, end, from, to, form: 'name' as const })),
    gender: thing.type === 'person' ? genderOf(thing, tokens) : null,
  }
}
