import { styleText } from 'node:util'
import type { ClaimGroup } from '../../batch/claim-groups.js'
import { excerpt, printable } from '../../io/printable.js'
import { type StatedClaim, statedClaimColumns } from '../../io/tables/stated-claims.js'
import type { Shape } from './listing.js'

// What is left of a line goes to the words of the claim.
const SCORE = '0.00'.length
const KIND = 'prediction'.length
const SPEAKER = 24
const COUNT = 5
const SAID_AT_LEAST = 40
const NO_TERMINAL = 160
const GAP = 2

/** Who makes a claim in the document's own voice. */
export const OWN_VOICE = 'release'

const cut = (text: string, length: number): string => excerpt(text, length).padEnd(length)

const words = (text: string, before: number, stream: NodeJS.WriteStream): string => {
  const width = Math.max((stream.columns ?? NO_TERMINAL) - before, SAID_AT_LEAST)
  return styleText('green', excerpt(printable(text), width), { stream })
}

/** Under the name of its document, a line a claim: how worth checking, what kind, by whom, what. */
export const claimShape: Shape<StatedClaim> = {
  columns: statedClaimColumns,
  names: ['claim', 'claims'],
  line(row, before, stream) {
    const { document_id, source_id, title, path, quotation_id, speakers, kind, check_worthiness, claim } = row
    const by = speakers.join(', ') || (quotation_id === null ? `(${OWN_VOICE})` : '(not told)')
    const line = [
      check_worthiness.toFixed(2),
      cut(kind, KIND),
      styleText('bold', cut(by, SPEAKER), { stream }),
      words(claim, SCORE + KIND + SPEAKER + 3 * GAP, stream),
    ].join('  ')
    if (before?.document_id === document_id && before.source_id === source_id) return line
    const about = title ?? path
    const head = `${styleText('bold', printable(source_id), { stream })}${about ? styleText('dim', `  ${printable(about)}`, { stream }) : ''}`
    return `${before ? '\n' : ''}${head}\n${line}`
  },
}

/** A line a claim: in how many documents, how often, how worth checking, what kind, by whom, what. */
export const groupShape: Shape<ClaimGroup> = {
  columns: [
    'fingerprint',
    'documents',
    'claims',
    'claim',
    'kind',
    'polarity',
    'speakers',
    'own_voice',
    'check_worthiness',
    'first_date',
    'last_date',
    'sources',
  ],
  names: ['claim', 'claims'],
  line(row, before, stream) {
    const { documents, claims, check_worthiness, kind, speakers, own_voice, claim } = row
    const by = [...(own_voice > 0 ? [`(${OWN_VOICE})`] : []), ...speakers].join(', ') || '(not told)'
    const line = [
      String(documents).padStart(COUNT),
      String(claims).padStart(COUNT),
      check_worthiness.toFixed(2),
      cut(kind, KIND),
      styleText('bold', cut(by, SPEAKER), { stream }),
      words(claim, 2 * COUNT + SCORE + KIND + SPEAKER + 5 * GAP, stream),
    ].join('  ')
    const names = [' docs', 'times', '    ', cut('kind', KIND), cut('by', SPEAKER), 'claim'].join('  ')
    return before ? line : `${styleText('dim', names, { stream })}\n${line}`
  },
}
