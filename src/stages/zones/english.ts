import type { Look } from './look.js'

// Written for this project: the commonest short words of English, and of its neighbours in press texts.
const ENGLISH = new Set(
  'the of and to in a for is that on with was by as at from his her it an be are this has have will he she they their we our which who not but or were said after all more its than been would about into'.split(
    ' ',
  ),
)
const FOREIGN = new Set(
  `de la el los las del que en y por para con una un su al se es más como
   le les des du et dans une pour est sur au aux qui pas par il elle ce cette nous vous
   der die das und den von mit im für auf ist ein eine dem zu nicht sich des bei
   da do dos das em não uma os ao pela pelo com são
   di che e il non per della sono nel gli
   và của các cho không được với trong là một những đã người
   van het een dat voor niet zijn`
    .split(/\s+/u)
    .filter((word) => word && !ENGLISH.has(word)),
)
// Names have these too: Juan de la Vega.
const PARTICLES = new Set(['de', 'la', 'los', 'las', 'del', 'da', 'do', 'dos', 'van', 'von', 'der', 'den', 'di'])
// The beginning shows the language; fewer words do not.
const ENOUGH = 6
const SURE = 3
// Of the words above.
const LONGEST = 5

/** For each paragraph whether it is English; a line too short to tell goes with its neighbours. */
export const english = (looks: readonly Look[]): boolean[] => {
  const verdicts = looks.map(verdict)
  let before: boolean | null = null
  const after = new Array<boolean | null>(looks.length)
  let next: boolean | null = null
  for (let i = looks.length - 1; i >= 0; i--) {
    after[i] = next
    next = verdicts[i] ?? next
  }
  return verdicts.map((found, i) => {
    before = found ?? before
    return found ?? ((before ?? after[i] ?? true) || (after[i] ?? before ?? true))
  })
}

const verdict = (look: Look): boolean | null => {
  const head = /\p{Ll}/u.test(look.head) ? look.head : look.head.toLowerCase()
  let words = 0
  let own = 0
  let foreign = 0
  let accented = 0
  let latin = 0
  let other = 0
  let start = 0
  let accent = false
  for (let at = 0; at <= head.length; at++) {
    const code = at < head.length ? head.charCodeAt(at) : 0x20
    if (isLatin(code)) {
      latin++
      continue
    }
    if (code > 0x2e7f || (code > 0x36f && code < 0x1e00)) other++
    else if (code >= 0xc0 && code < 0x2000) {
      accent = true
      continue
    }
    if (at > start) {
      words++
      if (at - start <= LONGEST) {
        const word = head.slice(start, at)
        if (ENGLISH.has(word) || ENGLISH.has(word.toLowerCase())) own++
        else if (FOREIGN.has(word)) foreign += PARTICLES.has(word) ? 0.5 : 1
      }
      // Settled: most paragraphs say so in their first words.
      if (own >= SURE && foreign === 0 && other === 0) return true
      if (accent) accented++
    }
    start = at + 1
    accent = false
  }
  if (other > latin && other > 3) return false
  if (words < ENOUGH) return null
  if (foreign >= 3 && foreign > own) return false
  if (accented >= 4 && accented > own * 2 && accented * 4 > words) return false
  return own > 0 || foreign === 0 ? true : null
}

const isLatin = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x27
