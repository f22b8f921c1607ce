import type { Scene } from '../scene.js'

/** Whose “I” and “we” a claim speaks with. */
export interface Voice {
  /** The speaker’s name. */
  readonly person: string | null
  /** What “we” stands for: the speaker’s organization, or the speakers together. */
  readonly group: string | null
  /** Whether the group is several people rather than one body. */
  readonly several: boolean
}

const NOBODY: Voice = { person: null, group: null, several: false }

/** The voice of a quotation, of nobody when its speaker is unknown; the release speaks for the organization it is about. */
export const voiceOf = (scene: Scene, quotation: number | null): Voice => {
  if (quotation === null) return { person: null, group: scene.mainOrganization?.name ?? null, several: false }
  const { speakers } = scene.speakers.resolutions[quotation]!
  if (speakers.length === 0) return NOBODY
  const entities = speakers.map((index) => scene.speakers.entities[index]!)
  if (speakers.length > 1) return { person: null, group: listed(entities.map(({ name }) => name)), several: true }
  const [entity] = entities
  if (entity!.type !== 'person') return { person: entity!.name, group: entity!.name, several: false }
  return { person: entity!.name, group: organizationOf(scene, speakers[0]!), several: false }
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

const organizationOf = (scene: Scene, person: number): string | null => {
  for (const one of scene.affiliations) {
    if (one.entity !== person || one.organization === null) continue
    const named = one.organizationEntity === null ? undefined : scene.speakers.entities[one.organizationEntity]
    return named?.name ?? one.organization
  }
  return null
}
