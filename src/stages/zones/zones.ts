import type { Paragraph, Zone } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { lines } from './lines.js'
import { paragraphs } from './wrapped.js'

/** Paragraphs and what each is for: headline, body, boilerplate, contact, web navigation. */
export const zones = defineStage({
  name: 'zones',
  needs: [],
  gives: 'paragraphs',
  run({ text }) {
    const spans = paragraphs(text, lines(text))
    const body = spans.findIndex(({ start, end }) => isProse(text.slice(start, end)))
    let boilerplate = false
    return spans.map(({ start, end }, i): Paragraph => {
      const line = text.slice(start, Math.min(end, start + 200))
      if (/^(?:about (?:the )?[A-Z]|forward[- ]looking statements|safe harbou?r)/iu.test(line) && end - start < 100)
        boilerplate = true
      const zone: Zone =
        i < body
          ? NAVIGATION.test(line)
            ? 'navigation'
            : 'headline'
          : CONTACT.test(line)
            ? 'contact'
            : boilerplate
              ? 'boilerplate'
              : 'body'
      return { start, end, zone, english: true }
    })
  },
})

const NAVIGATION = /^(?:skip to .*|home|menu|search|share|press|news|follow us|scroll to top)$/iu
const CONTACT =
  /^(?:(?:media|press|investor) (?:contact|relations|inquiries)|contacts?:|for more information, contact:?$|(?:phone|tel|email|e-mail):)/iu

const isProse = (line: string): boolean => line.length > 80 && /[.!?:,]['"”’)]*$/u.test(line)
