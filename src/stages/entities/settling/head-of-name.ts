import type { Token } from '../../../document/layers.js'
import { namesEvent } from '../event-names.js'
import type { Name } from '../name.js'
import type { Rule } from './rule.js'

// Written for this project: nouns that head the names of things, not of bodies.
const THINGS = new Set(
  `program programs programme  act bill amendment resolution treaty agreement accord award awards medal prize
   grant grants scholarship survey report study series edition app platform crm software phone device hotline
   newsletter podcast show album book  month recovery scorecard policy strategy framework budget 
   tour sweepstakes  toolkit dashboard vaccine drug storm pandemic war treaty tax credit  form
   stickers ally status token coin blockchain mine  ticket tickets`.split(/\s+/u),
)

// Heads of companies and schools that read like a surname behind a given name.
const FIRMS = new Set(
  `firm law partners realty group holdings capital associates llc inc ltd corp company foundation ventures elementary academy
   university college hospital`.split(/\s+/u),
)

/** A name is what its last word says: "Doe Grant Program" is no body, "Graham Firm" nobody. */
export const headOfName: Rule = (name, { tokens }) => {
  const head = headOf(name, tokens)
  if (name.to - name.from === 1) return name
  if (name.type === 'person' && FIRMS.has(head)) return { ...name, type: 'organization' }
  if (name.type !== 'organization') return name
  if (
    THINGS.has(head) ||
    namesBuilding(tokens, name.to - 1) ||
    /^(?:hurricane|tropical)$/u.test(tokens[name.from]!.lower)
  )
    return null
  return EVENTS.has(head) && namesEvent(tokens, name.from, name.to) ? { ...name, type: 'event' } : name
}

const EVENTS = new Set(
  'summit conference championship championships festival expo symposium gala marathon games'.split(' '),
)

const headOf = ({ from, to }: Name, tokens: readonly Token[]): string => {
  let last = to - 1
  while (last > from && !/^\p{L}/u.test(tokens[last]!.word)) last--
  return tokens[last]!.lower
}

/** Whether the word at `at` ends the name of what is built: "Polar Research Station", not "Radio Station". */
export const namesBuilding = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.lower === 'station' && STATIONS.has(tokens[at - 1]?.lower ?? '')

const STATIONS = new Set(
  'research space power pumping train railway bus metro subway union central fire gas petrol weather ground'.split(' '),
)
