import { ARTICLES, MODALS, POSSESSIVES } from '../../lexicon/function-words.js'
import { type Stretch, tagAt, type Words, wordAt } from './words.js'

/** A rule that corrects tags of a stretch where wink-nlp (93 % right) errs for certain. */
type Correction = (words: Words, stretch: Stretch) => void

const eachToken =
  (correct: (words: Words, stretch: Stretch, at: number) => void): Correction =>
  (words, stretch) => {
    for (let at = stretch.from; at < stretch.to; at++) correct(words, stretch, at)
  }

const ALWAYS_VERBS: ReadonlySet<string> = new Set([
  'said',
  'says',
  'announced',
  'announces',
  'added',
  'stated',
  'explained',
  'noted',
])

const knownForms = eachToken((words, stretch, at) => {
  const word = wordAt(words, stretch, at)
  if (ALWAYS_VERBS.has(word) && tagAt(words, stretch, at) !== 'AUX') words.tags[at] = 'VERB'
})

/** “will host”, “to fund”: a base form behind a modal or “to”. */
const behindModal = eachToken((words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'NOUN') return
  const before = tagAt(words, stretch, at - 1) === 'ADV' ? at - 2 : at - 1
  const word = wordAt(words, stretch, before)
  const modal =
    tagAt(words, stretch, before) === 'AUX' && MODALS.has(word) && before > stretch.from && !word.endsWith('d')
  const infinitive = word === 'to' && tagAt(words, stretch, before) === 'PART'
  if (modal || infinitive) words.tags[at] = 'VERB'
})

/** “the launch”, “its increase”: no verb directly behind an article unless a participle before its noun. */
const behindArticle = eachToken((words, stretch, at) => {
  if (tagAt(words, stretch, at) !== 'VERB' || at === stretch.from) return
  const before = wordAt(words, stretch, at - 1)
  const opened =
    ARTICLES.has(before) ||
    (POSSESSIVES.has(before) && before !== 'her') ||
    (tagAt(words, stretch, at - 1) === 'PART' && before.endsWith('s'))
  if (!opened) return
  const behind = tagAt(words, stretch, at + 1)
  const modifies = behind === 'NOUN' || behind === 'PROPN' || behind === 'ADJ' || wordAt(words, stretch, at + 1) === '-'
  if (!modifies) words.tags[at] = 'NOUN'
})

// Where a noun in -s before them is a noun after all: “Tuesday afternoons the …”.
const TIMES: ReadonlySet<string> = new Set('years months weeks days times hours minutes decades'.split(' '))

/** “Acme plans to open”, “Acme welcomes the”: a noun in -s as the first verb of its clause, an object behind it. */
const firstVerb: Correction = (words, stretch) => {
  let verbs = 0
  for (let at = stretch.from; at < stretch.to; at++) {
    const tag = tagAt(words, stretch, at)
    if (tag === 'PUNCT' || tag === 'SCONJ' || tag === 'CCONJ') verbs = 0
    if (tag === 'VERB' || tag === 'AUX') verbs++
    if (tag !== 'NOUN' || verbs > 0 || !SUBJECT.has(tagAt(words, stretch, at - 1))) continue
    const word = wordAt(words, stretch, at)
    if (!word.endsWith('s') || TIMES.has(word) || !takesObject(words, stretch, at + 1)) continue
    words.tags[at] = 'VERB'
    verbs++
  }
}

const SUBJECT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'PRON'])

const takesObject = (words: Words, stretch: Stretch, at: number): boolean => {
  const word = wordAt(words, stretch, at)
  if (word === 'to') return tagAt(words, stretch, at + 1) === 'VERB' || tagAt(words, stretch, at + 1) === 'AUX'
  return ARTICLES.has(word) || POSSESSIVES.has(word)
}

/** The corrections, in the order in which they are tried. */
export const corrections: readonly Correction[] = [knownForms, behindModal, behindArticle, firstVerb]
