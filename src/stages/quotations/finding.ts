import { BODY_NOUNS, DOCUMENT_NOUNS, GROUP_NOUNS, PERSON_NOUNS } from '../../lexicon/sources.js'
import { isRoleHead } from '../../lexicon/titles.js'
import type { Cue } from './cue.js'
import { type Reading, wordAt } from './reading.js'
import type { Source } from './source.js'

// These verbs report only where their subject is somebody or a document: “experience shows that” reports nobody's words.
const FINDINGS = new Set([
  'find',
  'determine',
  'discover',
  'reveal',
  'show',
  'imply',
  'demonstrate',
  'express',
  'rule',
  'indicate',
  'suggest',
  'mention',
  'project',
  'forecast',
  'predict',
  'estimate',
  'confirm',
  'underscore',
  'think',
  'believe',
])

export const isFinding = (cue: Pick<Cue, 'lemma'>): boolean => FINDINGS.has(cue.lemma)

/** A name, a pronoun for people, a role, a group, a body or a document. */
export const mayFind = (reading: Reading, { mention }: Pick<Source, 'mention'>): boolean => {
  if (mention.form === 'name') return true
  if (mention.form === 'pronoun') return wordAt(reading, mention.from) !== 'it'
  for (let at = mention.from; at < mention.to; at++) {
    const word = wordAt(reading, at)
    if (
      DOCUMENT_NOUNS.has(word) ||
      GROUP_NOUNS.has(word) ||
      PERSON_NOUNS.has(word) ||
      BODY_NOUNS.has(word) ||
      isRoleHead(word)
    )
      return true
    if (word === 'of' || word === 'from') return false
  }
  return false
}
