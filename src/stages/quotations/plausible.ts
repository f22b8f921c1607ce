import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead } from '../../lexicon/titles.js'
import { canSpeak, isOwnVoice } from './able.js'
import { type Reading, wordAt } from './reading.js'
import type { Source } from './source.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

// Bodies, people and texts that no list of the lexicon has, for a release of any trade.
const OTHERS = words(
  'clinic practice lab laboratory shop store restaurant collective consortium cooperative band orchestra museum library ' +
    'zoo hotel chain taskforce business defense prosecution clients respondents participants applicants consultants ' +
    'attendees delegates guests fans spokespeople americans celebrities adults estate client participant respondent guest measure amendment amendments guideline ' +
    'guidelines constitution code statute comments inscription plaque banner note transcript publication presentation',
)
// Undertakings say and announce, but do not invite, promise or urge anybody in so many words.
const UNDERTAKINGS = words(
  'platform project initiative program programme festival utility force division unit video ad declaration treaty ' +
    'accord provision page site portal',
)
// What a text of these asks of anybody it rules: “the bill directs the agency to act” is no word of anyone.
const LAWS = words(
  'bill bills act acts law laws legislation rule rules regulation regulations ordinance ordinances measure measures ' +
    'amendment amendments policy policies code statute statutes constitution contract agreement release releases',
)
// “a number of groups”: what follows the “of” speaks.
const QUANTITIES = words(
  'one two three another many most some half quarter third majority both several few others all each number combination ' +
    'lot dozens hundreds thousands % percent',
)
const THINGS = words(
  'numbers orders papers offers errors factors sectors towers servers computers letters matters powers layers tokens ' +
    'number order paper offer error factor sector tower server computer letter matter power layer weather winter summer ' +
    'october november december september career water future color danger corner chapter answer',
)
const DOERS = /(?:[^aeiou]er|or|ist|ian|yst)s?$/
// Behind these stands no head.
const ENDS = words('of from for in at on with to who which ,')
const POINTING = words('this these that those such')

/**
 * Whether a subject may be reported in a release: “the mission encourages”, “value added”, “his career began” report
 * nobody’s words. A name always may; a noun must be of people, bodies or texts, or be a name that nobody knows.
 */
export const mayReport = (reading: Reading, source: Source, urging = false): boolean =>
  canSpeak(reading, source) && !isOwnVoice(reading, source) && isPlausible(reading, source, urging)

/** The subject is somebody; of news, which reports far more, this is not asked. */
export const isPlausible = (reading: Reading, source: Source, urging = false): boolean =>
  reading.genre === 'news' || isSomebody(reading, source, urging)

const isSomebody = (reading: Reading, { mention }: Source, urging: boolean): boolean => {
  if (mention.form !== 'nominal') return true
  const { from, to } = mention
  const pointing = POINTING.has(wordAt(reading, from))
  for (let at = from; at < to; at++) {
    const word = wordAt(reading, at)
    const next = wordAt(reading, at + 1)
    if (QUANTITIES.has(word) || reading.tokens[at]!.pos === 'NUM') return true
    if (at > from && ENDS.has(word)) break
    if (isSpeaker(word, urging) || (!pointing && isUnknownName(reading, at))) return true
    if ((at + 1 === to || ENDS.has(next)) && word.length > 4 && DOERS.test(word) && !THINGS.has(word)) return true
  }
  return false
}

const isSpeaker = (word: string, urging: boolean): boolean =>
  !(urging && (LAWS.has(word) || UNDERTAKINGS.has(word))) &&
  (BODY_NOUNS.has(word) ||
    GROUP_NOUNS.has(word) ||
    PERSON_NOUNS.has(word) ||
    DOCUMENT_NOUNS.has(word) ||
    OTHERS.has(word) ||
    UNDERTAKINGS.has(word) ||
    isRoleHead(word) ||
    isMany(word))

const isMany = (word: string): boolean => {
  const one = word.replace(/ies$/, 'y').replace(/s$/, '')
  return one !== word && (BODY_NOUNS.has(one) || PERSON_NOUNS.has(one) || OTHERS.has(one))
}

const isUnknownName = ({ tokens }: Reading, at: number): boolean => {
  const { pos, word } = tokens[at]!
  return /\p{Ll}\p{Lu}|\p{L}\/\p{L}/u.test(word) || (pos === 'PROPN' && /^\p{Lu}/u.test(word))
}
