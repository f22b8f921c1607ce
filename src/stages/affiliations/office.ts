import { LEGISLATORS } from '../../lexicon/titles.js'
import type { Found } from './found.js'
import type { Scene } from './scene.js'
import { lowerAt } from './scene.js'

// Officers whose office bears their own title ("Essex County District Attorney’s Office").
const OFFICERS = [
  'district attorney',
  "state's attorney",
  'county attorney',
  'attorney general',
  'u.s. attorney',
  'city attorney',
  'sheriff',
]

/** The office of a prosecutor or sheriff as an entity of the release’s own text (not of web navigation), or null. */
export const officeOf = (scene: Scene, role: string): number | null => {
  const plain = fold(role)
  const officer = OFFICERS.find((title) => plain.includes(title))
  if (!officer) return null
  const found = scene.entities.flatMap(({ type, name }, index) =>
    type === 'organization' && isOffice(fold(name), officer) && isNamed(scene, index) ? [index] : [],
  )
  if (found.length < 2) return found[0] ?? null
  const place = plain.slice(0, plain.indexOf(officer)).trim().split(' ')[0]
  return found.find((index) => place && fold(scene.entities[index]!.name).startsWith(place)) ?? null
}

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

const isOffice = (name: string, officer: string): boolean =>
  name.includes(officer) && /\b(?:office|department)\b/u.test(name)

const isNamed = (scene: Scene, entity: number): boolean =>
  scene.entities[entity]!.mentions.some(
    ({ from }) => scene.paragraphs[scene.tokens[from]?.paragraph ?? -1]?.zone !== 'navigation',
  )

// Whom a release names without an organization because it is its own.
const CORPORATE = new Set(
  `ceo cfo coo cto cio cmo cro cso cpo cco evp svp vp president chairman chairwoman chairperson chair founder
  co-founder cofounder director manager officer partner principal owner co-owner intern paralegal spokesperson
  spokesman spokeswoman executive head co-ceo counsel`.split(/\s+/u),
)
const ELSEWHERE = /\b(?:former|formerly|ex|previous|then|past|retired)\b/iu

/** Whether a role without an organization is held in the one that issues the release. */
export const isHeldInCompany = (scene: Scene, { reading, role, organization }: Found): boolean =>
  reading !== null &&
  organization === null &&
  role !== null &&
  !ELSEWHERE.test(role) &&
  CORPORATE.has(lowerAt(scene, reading.head).replace(/s$/u, '')) &&
  !LEGISLATORS.has(lowerAt(scene, reading.head))
