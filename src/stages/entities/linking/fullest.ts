import { isOrganizationHead } from '../../../lexicon/organizations.js'
import type { Name } from '../name.js'
import { acronymsOf } from './acronyms.js'
import { type Context, display, type Thing } from './thing.js'

// More than the words of any name.
const DOUBT = 1000

/**
 * The name of most words, the first of them in the text: one in capitals or with a web ending only when no other is as
 * long, one that may be more than the name only when there is no other.
 */
export const fullest = (thing: Thing, context: Context): string => {
  const doubted = thing.type === 'organization' ? doubtedOf(thing, context) : new Set()
  let best = ''
  let most = Number.NEGATIVE_INFINITY
  for (const { start, end, from, to } of thing.names) {
    const written = display(context.text.slice(start, end))
    const capitals = written.length > 5 && written === written.toUpperCase() ? 0.5 : 0
    const web = /\p{L}\.(?:com|org|net|io|ai)$/u.test(written) ? 0.25 : 0
    const weight = to - from - capitals - web - (doubted.has(written) ? DOUBT : 0)
    if (weight > most) [best, most] = [written, weight]
  }
  return best
}

/**
 * Spellings of several words that are written once and end in no word for a body: a headline’s (“Acme Opens Plant”) or
 * a product’s (“Acme Wallet”), unless an acronym stands for them.
 */
const doubtedOf = ({ forms }: Thing, context: Context): ReadonlySet<string> => {
  const keys = new Set(forms.map(({ words }) => words.join(' ')))
  const doubted = forms.filter(
    (form) =>
      form.names.length === 1 &&
      !endsInBody(form.names[0]!, context) &&
      !acronymsOf(form).some((acronym) => keys.has(acronym)),
  )
  return new Set(doubted.map((form) => form.display))
}

const OF = new Set(['of', 'for', 'the', 'and', '&'])

const endsInBody = ({ from, to }: Name, { tokens }: Context): boolean => {
  if (to - from === 1) return true
  let last = to - 1
  while (last > from && !/^\p{L}/u.test(tokens[last]!.word)) last--
  return isOrganizationHead(tokens[last]!.lower) || OF.has(tokens[last - 1]?.lower ?? '')
}
