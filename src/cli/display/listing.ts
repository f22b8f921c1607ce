import { styleText } from 'node:util'
import { csvRow } from '../../io/tables/csv-row.js'

export const LISTINGS = ['table', 'csv', 'ndjson', 'json'] as const
export type ListingFormat = (typeof LISTINGS)[number]

/** How rows of one kind are listed. */
export interface Shape<Row> {
  readonly columns: readonly (keyof Row & string)[]
  /** One of them, and several: “claim”, “claims”. */
  readonly names: readonly [string, string]
  /** A row for a person; `before` is the row above it. */
  line(row: Row, before: Row | undefined, stream: NodeJS.WriteStream): string
}

/** Writes rows as they come: as lines for a person, CSV with names on top, one JSON object a line, or one JSON array. */
export class Listing<Row extends object> {
  private count = 0
  private last: Row | undefined

  /** @param write takes text for the stream, which decides about colours and the width of lines */
  constructor(
    private readonly format: ListingFormat,
    private readonly shape: Shape<Row>,
    private readonly stream: NodeJS.WriteStream,
    private readonly write: (text: string) => Promise<void>,
  ) {}

  async add(rows: readonly Row[]): Promise<void> {
    if (rows.length > 0) await this.write(rows.map((row) => this.piece(row)).join(''))
  }

  async end(): Promise<void> {
    const [one, several] = this.shape.names
    if (this.format === 'json') await this.write(this.count === 0 ? '[]\n' : '\n]\n')
    else if (this.format === 'csv' && this.count === 0) await this.write(csvRow(this.shape.columns))
    else if (this.format === 'table')
      await this.write(
        `${styleText('dim', `${this.count} ${this.count === 1 ? one : several}`, { stream: this.stream })}\n`,
      )
  }

  private piece(row: Row): string {
    const isFirst = this.count++ === 0
    const before = this.last
    this.last = row
    switch (this.format) {
      case 'table':
        return `${this.shape.line(row, before, this.stream)}\n`
      case 'ndjson':
        return `${JSON.stringify(row)}\n`
      case 'json':
        return `${isFirst ? '[\n' : ',\n'}${JSON.stringify(row)}`
      case 'csv': {
        const cells = csvRow(this.shape.columns.map((column) => cell(row[column])))
        return isFirst ? csvRow(this.shape.columns) + cells : cells
      }
    }
  }
}

/** Several names in a cell of their own words rather than as JSON; nothing where there are none. */
const cell = (value: unknown): unknown => {
  if (!Array.isArray(value)) return value
  if (value.length === 0) return null
  return value.every((one) => typeof one === 'string') ? value.join('; ') : value
}
