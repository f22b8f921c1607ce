import type { Token } from '../../document/layers.js'

// Written for this project.
const EVENT_HEADS = new Set(
  `conference summit congress festival symposium expo exposition fair convention forum gala games olympics paralympics
   championship championships cup marathon tournament workshop webinar hackathon parade carnival ball luncheon breakfast
   fundraiser seminar biennale meetup roadshow showcase hearing meeting week weekend day war revolution uprising
   hurricane earthquake massacre`.split(/\s+/u),
)

/** Whether a name that is none of a person, body or place is an event's: "Startup Summit 2021", "Hurricane Jane". */
export const namesEvent = (tokens: readonly Token[], from: number, to: number): boolean => {
  let last = to - 1
  while (last > from && /^(?:'?\d+|[ivx]+)$/u.test(tokens[last]!.lower)) last--
  return EVENT_HEADS.has(tokens[last]!.lower) || (to - from > 1 && tokens[from]!.lower === 'hurricane')
}
