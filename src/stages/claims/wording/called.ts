import type { Entity } from '../../../document/layers.js'
import { isLegalForm } from '../../../lexicon/organizations.js'

/**
 * An entity by the name that a sentence calls it: “Northwind Pumps, Inc.” is Northwind Pumps where the text calls it so,
 * and a name that was run together with its repetition (“Northwind, Inc. Northwind”) is said once.
 */
export const spoken = (entity: Entity): Entity => {
  if (entity.type !== 'organization') return entity
  const name = callingOf(entity)
  return name === entity.name ? entity : { ...entity, name }
}

const callingOf = ({ name, aliases }: Entity): string => {
  const words = name.split(' ')
  const half = words.length / 2
  if (Number.isInteger(half) && words.slice(0, half).join(' ') === words.slice(half).join(' '))
    return words.slice(half).join(' ')
  const form = words.findIndex((word, at) => at > 0 && isLegalForm(word.toLowerCase().replace(/,$/u, '')))
  if (form < 0) return name
  const core = words.slice(0, form).join(' ').replace(/,$/u, '')
  return aliases.includes(core) ? core : name
}

/** “Congress” of “the Ministry and Congress”: one of two bodies that were taken for one is not both. */
export const isOneOfTwo = (verbatim: string, name: string): boolean =>
  name.startsWith(`${verbatim} and `) || name.endsWith(` and ${verbatim}`)
