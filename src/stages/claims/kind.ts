import type { Claim, ClaimKind } from '../../document/layers.js'
import * as words from '../../lexicon/evaluation.js'
import type { Predicate } from './predicate.js'
import { lemmaOf } from './predicate.js'
import type { Scene } from './scene.js'
import { CLASS } from './word-classes.js'

/** What a rule of kind looks at: the claim's tokens, its verb with the auxiliary it shares, its subject. */
export interface KindScene {
  readonly scene: Scene
  readonly from: number
  readonly to: number
  readonly predicate: Predicate | null
  /** Modal of the claim or of the clause whose auxiliary it shares; null when it has none. */
  readonly modal: string | null
  /** Lemma of the subject's head noun; empty when unknown. */
  readonly subject: string
  /** Token behind the verb group. */
  readonly behind: number
  readonly quoted: boolean
}

type Rule = (claim: KindScene) => ClaimKind | null

const lowerAt = ({ scene, from, to }: KindScene, at: number): string =>
  at >= from && at < to ? scene.tokens[at]!.lower : ''

/** “must”, “should”, “needs to”, “calls on”, “deserves” */
const norm: Rule = (claim) => {
  const { modal, predicate, behind } = claim
  if (modal === 'must' || modal === 'should' || modal === 'ought') return 'norm'
  if (modal === 'can' && lowerAt(claim, behind) === 'let') return 'norm'
  if (!predicate) return null
  const next = lowerAt(claim, behind)
  if ((predicate.lemma === 'need' || predicate.lemma === 'have') && next === 'to') return 'norm'
  if (predicate.lemma === 'call' && (next === 'on' || next === 'upon' || next === 'for')) return 'norm'
  return predicate.lemma === 'deserve' || predicate.lemma === 'urge' || predicate.lemma === 'demand' ? 'norm' : null
}

/** “plans to”, “is committed to”, “the goal is”, “will open”, “would require” */
const plan: Rule = (claim) => {
  const { predicate, subject, behind, modal } = claim
  if (words.INTENT_NOUNS.has(subject) && predicate?.lemma === 'be') return 'plan'
  const next = lowerAt(claim, behind)
  if (predicate && words.INTENDING.has(predicate.lemma) && next === 'to' && predicate.tense !== 'past') return 'plan'
  if (predicate && predicate.lemma === 'look' && next === 'forward') return 'plan'
  if (predicate?.lemma === 'be') {
    if (words.INTENT_ADJECTIVES.has(next) && lowerAt(claim, behind + 1) === 'to') return 'plan'
  } else if (predicate && next === 'to' && words.INTENT_ADJECTIVES.has(lastWord(claim, predicate))) return 'plan'
  if (modal === 'would' && LEGAL_ACTS.has(subject)) return 'plan'
  if (modal === 'will' && !isUncertain(claim)) return 'plan'
  return null
}

/** “has | committed | to” */
const lastWord = ({ scene }: KindScene, { start, end }: Predicate): string =>
  scene.text.slice(start, end).toLowerCase().split(/\s+/u).at(-1)!

const LEGAL_ACTS: ReadonlySet<string> = new Set([
  'bill',
  'act',
  'legislation',
  'law',
  'measure',
  'amendment',
  'resolution',
  'ordinance',
  'this',
  'it',
])

/** Whether what “will” be is out of the hands of those who say it: states and effects. */
const isUncertain = ({ predicate, scene, behind }: KindScene): boolean => {
  if (!predicate) return true
  return EFFECTS.has(predicate.lemma) || (predicate.lemma === 'be' && scene.tokens[behind]?.pos === 'ADJ')
}

const EFFECTS: ReadonlySet<string> = new Set(
  `be have become help allow enable make benefit lead result strengthen improve mean ensure give boost impact cause create
  increase reduce grow remain play prove save see bring drive transform rise fall decline reach exceed need require cost total last find`.split(
    /\s+/u,
  ),
)

/** “may”, “is expected to”, “will become” */
const prediction: Rule = (claim) => {
  const { modal, predicate, behind } = claim
  if (modal === 'will' || modal === 'may' || modal === 'might') return 'prediction'
  if (!predicate) return null
  const next = lowerAt(claim, behind)
  if (predicate.lemma === 'be' && (next === 'likely' || next === 'poised' || next === 'expected')) return 'prediction'
  // “is poised to” as one verb group
  if (next === 'to' && predicate.lemma === 'poise' && claim.scene.tokens[behind - 1]?.lower.endsWith('ed'))
    return 'prediction'
  if (
    predicate.lemma === 'expect' ||
    predicate.lemma === 'anticipate' ||
    predicate.lemma === 'project' ||
    predicate.lemma === 'forecast'
  )
    return 'prediction'
  return predicate.lemma === 'stand' && next === 'to' ? 'prediction' : null
}

/** A word that evaluates, in the claim’s own predicate or around it. */
const opinion: Rule = (claim) => {
  const { scene, predicate, modal, from, to, quoted, behind } = claim
  if (modal === 'can' || modal === 'could' || modal === 'would') return quoted ? 'opinion' : null
  if (predicate && words.INTERPRETING.has(predicate.lemma)) return 'opinion'
  if (isPraise(claim) || isOneOfTheBest(claim)) return 'opinion'
  const linking = predicate !== null && LINKING.has(predicate.lemma)
  let found = 0
  for (let at = from; at < to; at++) {
    const classes = scene.classes[at]!
    if (classes & CLASS.evaluative) found += linking && at >= behind && at < behind + NEAR ? SAID : BESIDE
    else if (classes & CLASS.evaluatingAdverb) found += BESIDE
  }
  return found >= (quoted ? ENOUGH_IN_SPEECH : ENOUGH) ? 'opinion' : null
}

const GIFTS: ReadonlySet<string> = new Set(
  'experience expertise perspective leadership knowledge insight insights energy'.split(' '),
)

/** “brings invaluable experience”, with no number that could be checked. */
const isPraise = ({ scene, predicate, behind, to }: KindScene): boolean => {
  if (predicate?.lemma !== 'bring') return false
  let found = false
  for (let at = behind; at < to; at++) {
    if (/^\d|^(?:year|decade)s?$/u.test(scene.tokens[at]!.lower)) return false
    found ||= GIFTS.has(scene.tokens[at]!.lower)
  }
  return found
}

const BEST: ReadonlySet<string> = new Set('top leading best finest premier greatest foremost'.split(' '))

/** “is one of the world’s top makers”, “emerges as one of the most significant trends”; a number in it can be checked. */
const isOneOfTheBest = ({ scene, behind, to }: KindScene): boolean => {
  const { tokens, classes } = scene
  const start = tokens[behind]?.lower === 'as' ? behind + 1 : behind
  if (tokens[start]?.lower !== 'one' || tokens[start + 1]?.lower !== 'of') return false
  for (let at = start + 2; at < Math.min(to, start + BEST_REACH); at++) {
    const { lower } = tokens[at]!
    if (/^\d/u.test(lower)) return false
    if (BEST.has(lower) || (lower === 'most' && classes[at + 1]! & CLASS.evaluative)) return true
  }
  return false
}
// In tokens.
const BEST_REACH = 8

const LINKING: ReadonlySet<string> = new Set('be become remain seem feel appear look stay prove'.split(' '))
// An evaluating word behind “is” is what the claim says; elsewhere it only colours it. Tuned on 17 annotated releases.
const SAID = 2
const BESIDE = 0.7
const ENOUGH = 2
const ENOUGH_IN_SPEECH = 1.4
// An evaluating word this close behind the verb is what the claim says.
const NEAR = 4

/** The rules, in the order in which they are tried; what none of them takes is a fact. */
const rules: readonly Rule[] = [norm, plan, prediction, opinion]

export const kindOf = (claim: KindScene): Claim['kind'] => {
  for (const rule of rules) {
    const kind = rule(claim)
    if (kind) return kind
  }
  return 'fact'
}

/** The lemma of a clause’s subject; empty when it has none. */
export const subjectLemma = ({ clauses, phrases, tokens }: Scene, clause: number | null): string => {
  const subject = clause === null ? null : clauses[clause]!.subject
  return subject === null ? '' : lemmaOf(tokens[phrases[subject]!.head]!)
}
