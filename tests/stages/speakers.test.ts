import { type Label, runCases } from '../case-file.js'
import { readText } from '../read-text.js'

/** Sources in the text; behind `---` a line for each quotation: whom it means, and how that was found. */
const labels = (text: string): Label[] =>
  readText(text).quotations.flatMap(({ source }) =>
    source ? [{ label: source.form, start: source.start, end: source.end }] : [],
  )

const facts = (text: string): string[] => {
  const { quotations, speakers } = readText(text)
  return quotations.map(({ content }, index) => {
    const { speakers: who, resolution } = speakers.resolutions[index]!
    const words = text.slice(content[0]!.start, content[0]!.end)
    const names = who.map((entity) => speakers.entities[entity]!.name).join(' and ') || 'nobody'
    return `${words.length > 24 ? `${words.slice(0, 24)}…` : words} = ${names} (${resolution})`
  })
}

runCases('speakers', labels, facts)
