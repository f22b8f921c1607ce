import type { Paragraph, Zone } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { english } from './english.js'
import { lines } from './lines.js'
import { look } from './look.js'
import { bodyStart, opening } from './opening.js'
import { running } from './running.js'
import { paragraphs } from './wrapped.js'

/** Paragraphs, what each is for (headline, body, boilerplate, contact, the page around it), and whether it is English. */
export const zones = defineStage({
  name: 'zones',
  needs: [],
  gives: 'paragraphs',
  run({ text }) {
    const looks = paragraphs(text, lines(text)).map((span) => look(text, span))
    const start = bodyStart(looks)
    const found: Zone[] = [...opening(looks, start), ...running(looks, start)]
    const isEnglish = english(looks)
    return looks.map(({ start, end }, i): Paragraph => ({ start, end, zone: found[i]!, english: isEnglish[i]! }))
  },
})
