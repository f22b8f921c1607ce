import { isTitleModifier } from '../../lexicon/titles.js'
import type { Found } from './found.js'
import type { Reading, Scene } from './scene.js'
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

/** An office of a prosecutor or sheriff that the release’s own text (not web navigation) names. */
export interface Office {
  readonly entity: number
  readonly name: string
}

/** The offices among the entities of a document, looked up once. */
export const officesIn = ({ entities, tokens, paragraphs }: Reading): Office[] =>
  entities.flatMap(({ type, name, mentions }, entity) => {
    const plain = fold(name)
    if (type !== 'organization' || !/\b(?:office|department)\b/u.test(plain)) return []
    if (!OFFICERS.some((officer) => plain.includes(officer))) return []
    const named = mentions.some(({ from }) => paragraphs[tokens[from]?.paragraph ?? -1]?.zone !== 'navigation')
    return named ? [{ entity, name: plain }] : []
  })

/** The office that an officer stands for: of the same title and, where both name one, of the same place. */
export const officeOf = ({ offices }: Scene, role: string): number | null => {
  const plain = fold(role)
  const officer = OFFICERS.find((title) => plain.includes(title))
  if (!officer || offices.length === 0 || FORMER.test(plain)) return null
  const place = placeBefore(plain, officer)
  const fitting = offices.filter(({ name }) => {
    const other = name.includes(officer) ? placeBefore(name, officer) : null
    return other !== null && (place === '' || other === '' || place === other)
  })
  const exact = fitting.find(({ name }) => place !== '' && placeBefore(name, officer) === place)
  return (exact ?? (fitting.length === 1 ? fitting[0] : undefined))?.entity ?? null
}

const FORMER = /\b(?:former|formerly|ex|previous|then|past|retired)\b/u

const fold = (text: string): string => text.toLowerCase().replaceAll('’', "'")

/** The first word of the place before a title, '' when there is none: "deputy essex county district attorney" → "essex". */
const placeBefore = (text: string, officer: string): string =>
  text
    .slice(0, text.indexOf(officer))
    .split(' ')
    .find((word) => word !== '' && !isTitleModifier(word) && !AROUND.has(word)) ?? ''

const AROUND = new Set(['office', 'department', 'of', 'the', '-', 'da'])

// Whom a release names without an organization because it is its own.
const CORPORATE = new Set(
  `ceo cfo coo cto cio cmo cro cso cpo cco evp svp vp president chairman chairwoman chairperson chair founder
  co-founder cofounder director manager officer partner principal owner co-owner intern paralegal spokesperson
  spokesman spokeswoman executive head co-ceo counsel`.split(/\s+/u),
)
// “founder of the Tide Project”: what it is of is named.
const ELSEWHERE = /\b(?:of|for) the (?!board\b|Board\b|company\b)/u

/** Whether a role without an organization is held in the one that issues the release. */
export const isHeldInCompany = (scene: Scene, { reading, role, organization }: Found): boolean =>
  reading !== null &&
  organization === null &&
  role !== null &&
  !FORMER.test(role.toLowerCase()) &&
  !ELSEWHERE.test(role) &&
  CORPORATE.has(lowerAt(scene, reading.head).replace(/s$/u, ''))
