import { companyOf } from './company.js'
import type { Named, Reading, Scene } from './scene.js'

/** Lays out once, for all rules, which name covers which token and whom "the company" stands for. */
export const sceneOf = ({ text, paragraphs, tokens, sentences, entities, quotations }: Reading): Scene => {
  const names = entities
    .flatMap((entity, index) =>
      entity.mentions.filter(({ form }) => form === 'name').map((mention): Named => ({ ...mention, entity: index })),
    )
    .sort((a, b) => a.from - b.from || b.to - a.to)
  const covering = new Int32Array(tokens.length).fill(-1)
  names.forEach(({ from, to }, index) => {
    for (let i = from; i < to; i++) if (covering[i] === -1) covering[i] = index
  })
  const scene = { text, paragraphs, tokens, sentences, entities, quotations, names, covering, company: null }
  return { ...scene, company: companyOf(scene) }
}
