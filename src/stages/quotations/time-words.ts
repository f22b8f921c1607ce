const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words that say when, and stand between a subject and its verb or between a verb and its object. */
export const DAYS = words('today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday')

/** Adverbs that stand between a subject and its reporting verb, tagged as nouns or names often enough to be listed. */
export const BETWEEN_SUBJECT_AND_VERB = new Set([
  ...DAYS,
  ...words(
    'recently earlier later also then now further previously once again both proudly officially formally publicly jointly',
  ),
])
