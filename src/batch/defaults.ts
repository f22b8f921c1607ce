/** What one document may take; the slowest release measured takes a tenth of a second. */
export const TIME_LIMIT_SECONDS = 30
