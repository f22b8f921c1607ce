import type { StatedClaim } from '../io/tables/stated-claims.js'

/** The same claim, wherever it was found. */
export interface ClaimGroup {
  readonly fingerprint: string | null
  /** In the words of the first document. */
  readonly claim: string
  readonly kind: StatedClaim['kind']
  readonly polarity: StatedClaim['polarity']
  /** How many documents have it, and how often it stands in them. */
  readonly documents: number
  readonly claims: number
  /** Everybody who makes it; the documents that say it in their own voice are counted in `own_voice`. */
  readonly speakers: readonly string[]
  readonly own_voice: number
  /** The highest. */
  readonly check_worthiness: number
  /** From the first day on which it was said to the last, as far as they are known. */
  readonly first_date: string | null
  readonly last_date: string | null
  /** Where it stands, by the documents' own ids. */
  readonly sources: readonly string[]
}

interface Gathered extends Omit<ClaimGroup, 'documents' | 'speakers' | 'own_voice' | 'sources'> {
  readonly documents: Set<string>
  readonly ownVoice: Set<string>
  readonly speakers: Set<string>
  readonly sources: Set<string>
}

/** Puts the same claim of several documents together, by its fingerprint. */
export class ClaimGroups {
  private readonly groups = new Map<string, Gathered>()

  add(one: StatedClaim): void {
    const key = keyOf(one)
    const known = this.groups.get(key)
    const group = known ?? emptyGroup(one)
    group.documents.add(one.document_id)
    group.sources.add(one.source_id)
    if (one.quotation_id === null) group.ownVoice.add(one.document_id)
    for (const name of one.speakers) group.speakers.add(name)
    this.groups.set(key, {
      ...group,
      claims: group.claims + 1,
      check_worthiness: Math.max(group.check_worthiness, one.check_worthiness),
      first_date: earlier(group.first_date, one.date),
      last_date: later(group.last_date, one.date),
    })
  }

  /** The most widespread first; of those, what is repeated most, then what is most worth checking. */
  mostWidespread(): ClaimGroup[] {
    return [...this.groups.values()]
      .map(({ documents, ownVoice, speakers, sources, ...rest }) => ({
        ...rest,
        documents: documents.size,
        speakers: [...speakers],
        own_voice: ownVoice.size,
        sources: [...sources],
      }))
      .sort((a, b) => b.documents - a.documents || b.claims - a.claims || b.check_worthiness - a.check_worthiness)
  }
}

/** What has no fingerprint is like nothing else; what points at something unnamed (“This …”) does so in its document. */
const keyOf = ({ fingerprint, unresolved, document_id, claim_id }: StatedClaim): string => {
  if (fingerprint === null) return `${document_id} ${claim_id}`
  return unresolved ? `${document_id} ${fingerprint}` : fingerprint
}

const emptyGroup = ({ fingerprint, claim, kind, polarity }: StatedClaim): Gathered => ({
  fingerprint,
  claim,
  kind,
  polarity,
  documents: new Set(),
  claims: 0,
  speakers: new Set(),
  ownVoice: new Set(),
  check_worthiness: 0,
  first_date: null,
  last_date: null,
  sources: new Set(),
})

const earlier = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one < other ? one : other

const later = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other
