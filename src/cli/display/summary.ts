import { styleText } from 'node:util'
import type { Quoted, Summary } from '../../batch/summary.js'
import type { LeftOut } from '../../io/inputs/left-out.js'
import { excerpt } from '../../io/printable.js'

const PEOPLE = 8
const LONGEST_NAME = 40
const LONGEST_AFFILIATION = 80

/**
 * The summary of a run for a person: what was read, what was found, who is quoted most.
 * @param seconds what the run took
 * @param where what the records were written to, for a reader
 * @param stream the stream it is meant for, which decides about colours
 * @param kept the file of documents that failed and can be run again, if there are any
 * @param leftOut the files of folders that were not read
 */
export const summaryText = (
  summary: Summary,
  seconds: number,
  where: string,
  stream: NodeJS.WriteStream,
  kept: string | null = null,
  leftOut?: LeftOut,
): string => {
  const { documents, skipped, failures, characters, quotations, speakers, claims, warnings } = summary
  const { direct, mixed, indirect } = quotations
  const bold = (text: string) => styleText('bold', text, { stream })
  const lines = [
    `${bold(count(documents, 'document'))} in ${seconds.toFixed(1)} s (${size(characters)}), ${where}`,
    row('quotations', direct + mixed + indirect, `${direct} direct, ${mixed} mixed, ${indirect} indirect`),
    row('speakers', speakers, ''),
    row('claims', claims, ''),
    row('warnings', total(warnings.values()), [...warnings].map(([code, n]) => `${n} ${code}`).join(', ')),
  ]
  if (skipped > 0) lines.push(row('there already', skipped, ''))
  if (failures > 0)
    lines.push(row('failed', failures, `see the errors${kept ? `; those that were read wait in ${kept}` : ''}`))
  if (leftOut && leftOut.files > 0) lines.push(row('left out', leftOut.files, leftOut.words))
  const people = summary.mostQuoted(PEOPLE)
  if (people.length > 0) lines.push('', bold('Most quoted people'), ...peopleRows(people))
  return `${lines.join('\n')}\n`
}

const peopleRows = (people: readonly Quoted[]): string[] => {
  const names = people.map(({ name }) => excerpt(name, LONGEST_NAME))
  const width = Math.max(...names.map((name) => name.length))
  return people.map(({ quotations, affiliations }, index) =>
    `  ${String(quotations).padStart(5)}  ${names[index]!.padEnd(width)}  ${excerpt(affiliations.join('; '), LONGEST_AFFILIATION)}`.trimEnd(),
  )
}

const row = (name: string, n: number, detail: string): string =>
  `  ${name.padEnd(13)}${String(n).padStart(6)}   ${detail}`.trimEnd()

const total = (numbers: Iterable<number>): number => [...numbers].reduce((sum, n) => sum + n, 0)

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

const size = (characters: number): string =>
  characters < 1e6
    ? `${Math.ceil(characters / 1e3)} thousand characters`
    : `${(characters / 1e6).toFixed(1)} million characters`
