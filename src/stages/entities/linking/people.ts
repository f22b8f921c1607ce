import type { Token } from '../../../document/layers.js'
import { isNicknameOf } from '../../../lexicon/nicknames.js'
import { isCredential } from '../../../lexicon/titles.js'
import type { Name } from '../name.js'
import { givenGender, honorificGender } from './gender.js'
import { type Context, type Form, join, type Thing, thingOf } from './thing.js'

// How many people of one surname a full name is compared with: keeps a directory of ten thousand Garcias linear.
const NEAREST = 50

/** Full names first; then surnames and given names go to the person of that name who was mentioned last. */
export const linkPeople = (forms: readonly Form[], context: Context): Thing[] => {
  const things: Thing[] = []
  const bySurname = new Map<string, Thing[]>()
  const thingOfForm = new Map<Form, Thing>()
  const longestFirst = [...forms].sort((a, b) => b.words.length - a.words.length)
  for (const form of longestFirst) {
    const core = coreWords(form.words)
    if (core.length < 2) continue
    const namesakes = bySurname.get(core.at(-1)!) ?? []
    const known = namesakes.slice(-NEAREST).find((thing) => agree(form.words, thing.forms[0]!.words))
    if (known) join(known, form)
    else {
      const thing = thingOf(form)
      things.push(thing)
      namesakes.push(thing)
      bySurname.set(core.at(-1)!, namesakes)
    }
    thingOfForm.set(form, known ?? namesakes.at(-1)!)
  }
  linkShortNames(forms, things, thingOfForm, context)
  return things
}

/** Without "Jr.", "III", "M.D.", and without the full stops between them. */
const coreWords = (words: readonly string[]): readonly string[] => {
  let to = words.length
  while (to > 1 && (isCredential(words[to - 1]!) || /^[.,]$/.test(words[to - 1]!) || /^\d+$/.test(words[to - 1]!))) to--
  return words.slice(0, to)
}

/** Whether two full names of one surname can be one person's: "J. Doe", "Jane Q. Doe", "Jane Doe"; "Mike Roe", "Michael Roe". */
const agree = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [coreWords(a), coreWords(b)]
  if (a.length > one.length && b.length > other.length && a.slice(one.length).join() !== b.slice(other.length).join())
    return false
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (short.join(' ') === long.slice(-short.length).join(' ')) return true
  return (
    matches(short[0]!, long[0]!) && short.slice(1, -1).every((word) => long.slice(1, -1).some((w) => matches(word, w)))
  )
}

const matches = (a: string, b: string): boolean =>
  a === b ||
  (isInitial(a) && b[0] === a[0]) ||
  (isInitial(b) && a[0] === b[0]) ||
  isNicknameOf(a, b) ||
  isNicknameOf(b, a)

const isInitial = (word: string): boolean => word.length === 1 || /^\p{L}\.$/u.test(word)

/** Names of one word, in the order of the text, so that "Doe" is the Doe who was mentioned last. */
const linkShortNames = (
  forms: readonly Form[],
  things: Thing[],
  full: ReadonlyMap<Form, Thing>,
  context: Context,
): void => {
  const last = new Map<string, Thing>()
  const anywhere = new Map<string, Thing>()
  for (const thing of things)
    for (const form of thing.forms)
      for (const key of keysOf(form, thing)) if (!anywhere.has(key)) anywhere.set(key, thing)
  const inOrder = forms
    .flatMap((form) => form.names.map((name) => ({ form, name })))
    .sort((a, b) => a.name.start - b.name.start)
  const own = new Map<Thing, Map<string, Form>>()
  const alone = new Map<string, Thing>()
  for (const { form, name } of inOrder) {
    const known = full.get(form)
    if (known) {
      for (const key of keysOf(form, known)) last.set(key, known)
      continue
    }
    const word = coreWords(form.words)[0]!
    const gender = honorificGender(before(context.tokens, name))
    const keys = ['last', 'first', 'inner'].flatMap((place) =>
      gender ? [`${place} ${word} ${gender}`, `${place} ${word}`] : [`${place} ${word}`],
    )
    const found = keys.map((key) => last.get(key) ?? anywhere.get(key)).find((thing) => thing !== undefined)
    const thing = found ?? alone.get(word) ?? { type: form.type, names: [], forms: [], defined: [] }
    if (!found && !alone.has(word)) {
      alone.set(word, thing)
      things.push(thing)
    }
    thing.names.push(name)
    const forms = own.get(thing) ?? own.set(thing, new Map()).get(thing)!
    if (!forms.has(form.display)) {
      forms.set(form.display, form)
      thing.forms.push({ ...form, names: [name] })
    }
    if (found) for (const key of keysOf(thing.forms[0]!, thing)) last.set(key, thing)
  }
}

const before = (tokens: readonly Token[], { from }: Name): string => {
  const token = tokens[from - 1]
  return token?.lower === '.' ? (tokens[from - 2]?.lower ?? '') : (token?.lower ?? '')
}

/** What a short name can call this one by: its surname before its given name before what stands between. */
const keysOf = (form: Form, thing: Thing): string[] => {
  const core = coreWords(form.words)
  const gender = givenGender(thing.forms[0]!.words)
  return core.flatMap((word, at) => {
    const place = at === core.length - 1 ? 'last' : at === 0 ? 'first' : 'inner'
    return gender
      ? [`${place} ${word}`, `${place} ${word} ${gender}`]
      : [`${place} ${word}`, `${place} ${word} feminine`, `${place} ${word} masculine`]
  })
}
