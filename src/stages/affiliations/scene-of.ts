import { isLegalForm } from '../../lexicon/organizations.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { companyOf } from './company.js'
import type { Office } from './office.js'
import { officesIn } from './office.js'
import type { Named, Reading, Scene } from './scene.js'

/** Lays out once, for all rules, which name covers which token, and on demand whom "the company" stands for. */
export const sceneOf = (reading: Reading): Scene => {
  const names = namesIn(reading)
  const covering = new Int32Array(reading.tokens.length).fill(-1)
  for (let index = 0; index < names.length; index++)
    for (let i = names[index]!.from; i < names[index]!.to; i++) if (covering[i] === -1) covering[i] = index
  const { text, paragraphs, tokens, sentences, entities, quotations } = reading
  let company: number | null | undefined
  let offices: readonly Office[] | undefined
  let called: ReadonlyMap<string, number> | undefined
  return {
    text,
    paragraphs,
    tokens,
    sentences,
    entities,
    quotations,
    names,
    covering,
    get company() {
      if (company === undefined) company = companyOf(this)
      return company
    },
    get offices() {
      offices ??= officesIn(reading)
      return offices
    },
    get called() {
      called ??= calledIn(reading)
      return called
    },
  }
}

const namesIn = ({ entities, tokens }: Reading): Named[] => {
  const names: Named[] = []
  entities.forEach(({ type, mentions }, entity) => {
    for (const { form, from, to, start, end } of mentions)
      if (form === 'name' && !(type === 'organization' && isTitle(tokens, from, to)))
        names.push({ form, from, to, start, end, entity })
  })
  return names.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** A title or legal form taken for an organization: "Orange County District Attorney", "President of Acme", "LLC". */
const isTitle = (tokens: Reading['tokens'], from: number, to: number): boolean => {
  if (to === from + 1 && isLegalForm(tokens[from]?.lower ?? '')) return true
  const ofSomething = tokens[from + 1]?.lower === 'of'
  return isRoleHead(tokens[ofSomething ? from : to - 1]?.lower ?? '')
}

const calledIn = ({ entities }: Reading): ReadonlyMap<string, number> => {
  const called = new Map<string, number>()
  entities.forEach(({ type, name, aliases }, index) => {
    if (type !== 'organization') return
    for (const one of [name, ...aliases]) if (!called.has(one.toLowerCase())) called.set(one.toLowerCase(), index)
  })
  return called
}
