import { isMarket, isOrganizationNominal } from '../../lexicon/organizations.js'
import { firstTokenOf } from './paragraph.js'
import type { Named, Scene } from './scene.js'
import { lowerAt, nameAt, typeAt } from './scene.js'

const ANNOUNCING = new Set(
  `announced announces announce announcing unveiled unveils launched launches introduced introduces released
  releases reported reports celebrates appoints names welcomes`.split(/\s+/u),
)

// In how many paragraphs of the body the announcement is looked for, and how far into each of them.
const PARAGRAPHS = 3
const REACH = 80

/**
 * The organization that "the company" stands for: one that the text calls so, the only one with an "About …" of its
 * own, or the subject of what the first paragraphs announce. Null when none of these is plain.
 */
export const companyOf = (scene: Scene): number | null => called(scene) ?? described(scene) ?? announcing(scene)

const called = ({ entities }: Scene): number | null => {
  const found = entities.flatMap(({ type, name, aliases }, index) =>
    type === 'organization' &&
    !isMarket(name.toLowerCase()) &&
    aliases.some((alias) => isOrganizationNominal(alias.toLowerCase().replace(/^the /u, '')))
      ? [index]
      : [],
  )
  if (found.length === 0) return null
  return found.reduce((most, index) =>
    entities[index]!.mentions.length > entities[most]!.mentions.length ? index : most,
  )
}

const described = (scene: Scene): number | null => {
  const found = new Set<number>()
  for (const name of scene.names) {
    const the = lowerAt(scene, name.from - 1) === 'the' ? 1 : 0
    const about = name.from - 1 - the
    if (lowerAt(scene, about) !== 'about' || scene.entities[name.entity]!.type !== 'organization') continue
    const starts = scene.tokens[about - 1]?.paragraph !== scene.tokens[about]!.paragraph
    if (starts || scene.tokens[about]!.word === 'ABOUT') found.add(name.entity)
  }
  return found.size === 1 ? [...found][0]! : null
}

const announcing = (scene: Scene): number | null => {
  let seen = 0
  for (const [index, { zone }] of scene.paragraphs.entries()) {
    if (zone !== 'body') continue
    if (++seen > PARAGRAPHS) return null
    const name = subject(scene, index)
    if (name) return name.entity
  }
  return null
}

const subject = (scene: Scene, paragraph: number): Named | null => {
  const { tokens } = scene
  let first: Named | null = null
  const from = firstTokenOf(scene, paragraph)
  for (let i = from; i < Math.min(from + REACH, tokens.length) && tokens[i]!.paragraph === paragraph; i++) {
    if (!first && isCompany(scene, i)) first = nameAt(scene, i)
    if (first && ANNOUNCING.has(tokens[i]!.lower)) return first
  }
  return null
}

/** An organization, but neither a stock exchange nor the ticker behind it ("(Nasdaq: ACME)"). */
const isCompany = (scene: Scene, i: number): boolean =>
  typeAt(scene, i) === 'organization' && !isMarket(lowerAt(scene, i)) && !['(', ':'].includes(lowerAt(scene, i - 1))
