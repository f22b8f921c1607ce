/** A text as wink-nlp can read it, and the way back: where its characters stand in the text itself. */
export interface Plain {
  readonly text: string
  /** The place of the character at an offset. */
  startOf(offset: number): number
  /** The end of the character before an offset. */
  endOf(offset: number): number
}

// wink-nlp takes words to be made of the letters of English and of Western Europe: it reads “Žižek” as “Ž”, “i”, “ž”,
// “ek”, “oﬃce” as “o”, “ﬃ”, “ce”, and loses a word whose accent is a character of its own. Characters that nobody sees
// (soft hyphens, places where a line may break) split words for it as well.
const ACCENT = '[\\u0300-\\u036f]'
const UNSEEN = '\\u00ad|\\u200b|\\u200c|\\u200d|\\u2060|\\ufeff'
const FURTHER = new RegExp(
  `[\\u00c0-\\u024f\\u1e00-\\u1eff]${ACCENT}*|[A-Za-z]${ACCENT}+|[\\ufb00-\\ufb06]|${UNSEEN}`,
  'gu',
)
const ANY_FURTHER = new RegExp(`[\\u0100-\\u024f\\u1e00-\\u1eff]|${ACCENT}|[\\ufb00-\\ufb06]|${UNSEEN}`, 'u')

// Letters that are not a plain one and an accent.
const PLAIN: { readonly [letter: string]: string } = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Œ: 'OE',
  œ: 'oe',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'E',
  ə: 'e',
  ƒ: 'f',
}

/** “Łukasz Žižek” as “Lukasz Zizek”, letters of Western Europe as they are. */
export const plainLetters = (text: string): Plain => {
  if (!ANY_FURTHER.test(text)) return { text, startOf: (offset) => offset, endOf: (offset) => offset }
  const starts: number[] = []
  const ends: number[] = []
  let plain = ''
  const add = (letters: string, from: number, to: number): void => {
    const each = letters.length === to - from
    for (let i = 0; i < letters.length; i++) {
      starts.push(each ? from + i : from)
      ends.push(each ? from + i + 1 : to)
    }
    plain += letters
  }
  let done = 0
  for (const { 0: letter, index } of text.matchAll(FURTHER)) {
    add(text.slice(done, index), done, index)
    done = index + letter.length
    add(plainLetter(letter), index, done)
  }
  add(text.slice(done), done, text.length)
  return {
    text: plain,
    startOf: (offset) => starts[offset] ?? text.length,
    endOf: (offset) => (offset > 0 ? ends[offset - 1]! : 0),
  }
}

const WESTERN = /^[\u00c0-\u00ff]$/u
const LETTERS = /^[a-z]{1,3}$/iu
const UNSEEN_ONE = new RegExp(`^(?:${UNSEEN})$`, 'u')

const plainLetter = (letter: string): string => {
  if (UNSEEN_ONE.test(letter)) return ''
  const whole = letter.normalize('NFC')
  if (WESTERN.test(whole)) return whole
  const plain = PLAIN[letter[0]!] ?? letter.normalize('NFKD').replace(/[^a-z]/giu, '')
  return LETTERS.test(plain) ? plain : whole
}
