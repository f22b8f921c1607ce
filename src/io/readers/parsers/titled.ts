/** What a file of its own says, and what it is called. */
export interface Titled {
  readonly text: string
  readonly title: string | null
}
