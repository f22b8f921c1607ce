/** Whether the calendar has this day: it has no 31st of June. Months and days count from 1. */
export const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(0)
  // What it does not have is a later day to the engine.
  date.setUTCFullYear(year, month - 1, day)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
