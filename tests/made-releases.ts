import type { Release } from './releases.js'

// Invented throughout. Every piece is drawn by a generator with a fixed seed, so that all runs see the same texts.

const FIRST = ['Amara', 'Bjorn', 'Cecily', 'Dmitri', 'Esperanza', 'Farouk', 'Gwen', 'Hiroto', 'Imogen', 'Jonas']
const LAST = ['Quillfeather', 'Okonkwo-Byrne', 'Van der Stoop', 'Marsh', 'O’Dowd', 'Pettibone', 'Szabo', 'Trelawny']
const ROLE = [
  'Chief Executive Officer',
  'spokeswoman',
  'Senior Vice President of Operations',
  'founder',
  'Sheriff',
  'lead author',
]
const BODY = [
  'Halcyon Widget Corporation',
  'the Institute for Tidal Studies',
  'Umber County',
  'Larkspur University',
  'Zephyr & Sons, Inc.',
]
const PLACE = ['DUNMORE, Ohio', 'Lisbon, Portugal', 'WESTERHAM', 'St. Alban, Vt.']
const CUE = ['said', 'added', 'announced', 'explained', 'told reporters', 'wrote', 'warned']
const SAYING = [
  'we have doubled the number of turbines since 2019',
  'the bridge will reopen in about 14 days',
  'nobody was hurt, and no charges have been filed',
  'this is the largest gift in the history of the U.S. library',
  'patients should not have to drive 90 miles to see Dr. Marsh',
  'the program cost $4.2 million, 12% less than planned',
]
const NARRATION = [
  'The project was funded by a grant from three foundations.',
  'It covers 1,200 acres near the river, Jan. through Oct.',
  'The so-called “Dunmore rule” does not apply here.',
  'A hearing is set for 9 a.m. on Tuesday.',
]

type Draw = <T>(list: readonly T[]) => T

/** A linear congruential generator: good enough to vary texts, the same everywhere. */
const drawFrom = (seed: number): Draw => {
  let state = seed
  return (list) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return list[Math.floor((state / 2 ** 32) * list.length)]!
  }
}

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)

const paragraph = (draw: Draw): string => {
  const name = `${draw(FIRST)} ${draw(LAST)}`
  const who = `${name}, ${draw(ROLE)} of ${draw(BODY)}`
  const [cue, saying, more] = [draw(CUE), draw(SAYING), draw(SAYING)]
  return draw([
    () => `“${capital(saying)},” ${cue} ${who}. “${capital(more)}.”`,
    () => `"${capital(saying)}," ${who}, ${cue}. "${capital(more)}."`,
    () => `${capital(who)}, ${cue} that ${saying}. ${draw(['She', 'He', 'They'])} said ${more}.`,
    () => `According to ${name}, ${saying}.`,
    () => `${name} issued the following statement:\n\n“${capital(saying)}.\n\n“${capital(more)}.”`,
    () => `“${capital(saying)}.”\n– ${who}`,
    () => `${name}: ‘${capital(saying)}, as my mother used to say, “${more}”.’`,
    () => `${draw(NARRATION)} ${draw(NARRATION)}`,
  ])()
}

export const madeReleases = (count: number): Release[] =>
  Array.from({ length: count }, (_, index) => {
    const draw = drawFrom(index + 1)
    const length = draw([3, 6, 9, 14, 22])
    const body = Array.from({ length }, () => paragraph(draw))
    const dateline = `${draw(PLACE)} – March ${(index % 28) + 1}, 2024 – `
    const about = `About ${draw(BODY)}\n${draw(NARRATION)}`
    return {
      id: `made-${index + 1}`,
      text: `${capital(draw(SAYING))}\n\n${dateline}${body.join('\n\n')}\n\n${about}\n`,
    }
  })
