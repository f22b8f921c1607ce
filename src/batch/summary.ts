import type { Record, RecordQuotation } from '../document/record.js'
import type { Event } from './run.js'

type Speaker = RecordQuotation['speakers'][number]

/** Somebody who is quoted, over all documents of a run. */
export interface Quoted {
  readonly name: string
  readonly affiliations: readonly string[]
  readonly quotations: number
}

// Names kept while counting. Past twice as many the rarer half is forgotten, so that a run over millions of documents
// stays small; the most quoted are far above that line.
const NAMES = 50_000

/** Counts what a run has found, in the memory of a few thousand names however long the run. */
export class Summary {
  documents = 0
  failures = 0
  /** Documents that were there from an earlier run. */
  skipped = 0
  characters = 0
  speakers = 0
  claims = 0
  readonly quotations = { direct: 0, mixed: 0, indirect: 0 }
  readonly warnings = new Map<string, number>()
  private readonly people = new Map<string, { affiliations: string[]; quotations: number }>()

  count(event: Event): void {
    if (event.kind === 'failed') this.failures++
    else if (event.kind === 'skipped') this.skipped++
    else this.add(event.record)
  }

  private add({ text, quotations, claims, warnings }: Record): void {
    this.documents++
    this.characters += text.length
    this.claims += claims.length
    for (const { kind } of quotations) this.quotations[kind]++
    for (const { code } of warnings) this.warnings.set(code, (this.warnings.get(code) ?? 0) + 1)
    const speakers = quotations.flatMap((quotation) => quotation.speakers)
    this.speakers += new Set(speakers.map(({ entity }) => entity)).size
    for (const speaker of speakers) if (speaker.type === 'person') this.quote(speaker)
    if (this.people.size > 2 * NAMES) this.forgetRarest()
  }

  private quote({ name, affiliations }: Speaker): void {
    const known = this.people.get(name) ?? { affiliations: [], quotations: 0 }
    const said = affiliations.map(({ role, organization }) => [role, organization].filter(Boolean).join(', '))
    this.people.set(name, {
      affiliations: known.affiliations.length >= said.length ? known.affiliations : said,
      quotations: known.quotations + 1,
    })
  }

  private forgetRarest(): void {
    const names = [...this.people].sort(([, a], [, b]) => b.quotations - a.quotations)
    for (const [name] of names.slice(NAMES)) this.people.delete(name)
  }

  /** The people quoted most often, the most quoted first; equals in the order of their names. */
  mostQuoted(count: number): Quoted[] {
    return [...this.people]
      .map(([name, known]) => ({ name, ...known }))
      .sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1))
      .slice(0, count)
  }
}
