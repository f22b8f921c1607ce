/** A JSON value out of a column: SQLite gives it as text, PostgreSQL as a value. */
export const parsed = (json: unknown): unknown => (typeof json === 'string' ? JSON.parse(json) : json)
