import { styleText } from 'node:util'
import type { Record, RecordQuotation } from '../../index.js'
import { excerpt, printable } from '../../io/printable.js'

const LONGEST_TEXT = 76

/** Each quotation with its speaker, affiliation, rule and confidence; a few lines a quotation. */
export const quotationsText = ({ quotations }: Record, stream: NodeJS.WriteStream): string => {
  if (quotations.length === 0) return 'No quotations were found.'
  return quotations.map((quotation) => lines(quotation, stream).join('\n')).join('\n')
}

const lines = (quotation: RecordQuotation, stream: NodeJS.WriteStream): string[] => {
  const { id, kind, act, text, speakers, rule, resolution, confidence } = quotation
  const who = speakers.map(({ name, affiliations }) => {
    const roles = affiliations.map(({ role, organization }) => [role, organization].filter(Boolean).join(', '))
    return printable([name, ...roles.map((role) => `— ${role}`)].join(' '))
  })
  const dim = (words: string) => styleText('dim', words, { stream })
  return [
    `${styleText('bold', id.padEnd(4), { stream })} ${styleText('green', excerpt(text, LONGEST_TEXT), { stream })}`,
    `     ${who.join(' and ') || 'nobody that could be told'}`,
    dim(`     ${kind} ${act}; rule ${rule}; speaker by ${resolution}; confidence ${confidence.toFixed(2)}`),
  ]
}
