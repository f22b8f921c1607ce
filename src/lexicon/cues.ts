import type { Act } from '../document/layers.js'

// Verbs that report speech, by what they take and by the act that they name. Written for this project, from the frames
// of reporting verbs in the grammars and the verb classes of VerbNet (say-37.7, advise-37.9, promise-37.13, order-58).

/**
 * What may follow the cue: `clause` ("that it works"), `noun` ("the launch of X"), `to` ("X to act": somebody is told
 * to), `promise` ("to act": the speaker will), `question` ("whether it works"), `as` ("X as Y"); `quote` for verbs that
 * report only beside quoted words.
 */
export type Frame = 'clause' | 'noun' | 'to' | 'promise' | 'question' | 'as' | 'quote'

export interface CueVerb {
  readonly lemma: string
  readonly frames: ReadonlyMap<Frame, Act>
}

const frames = new Map<string, Map<Frame, Act>>()
const add = (act: Act, kinds: readonly Frame[], lemmas: string): void => {
  for (const lemma of lemmas.split(' ')) {
    const known = frames.get(lemma) ?? new Map<Frame, Act>()
    for (const kind of kinds) if (!known.has(kind)) known.set(kind, act)
    frames.set(lemma, known)
  }
}

add(
  'assertion',
  ['clause', 'quote'],
  'say state note add explain argue claim maintain assert contend insist stress emphasize emphasise underscore ' +
    'underline acknowledge admit concede confess recall recount remark observe comment reiterate repeat reply answer ' +
    'respond counter tell inform remind warn caution assure testify write tweet post mention report allege affirm attest ' +
    'deny disclose clarify elaborate suggest indicate lament complain joke quip boast predict forecast project estimate ' +
    'advise conclude confirm declare proclaim opine relate certify swear',
)
add('assertion', ['clause'], 'find determine discover reveal show imply demonstrate express rule')
add('announcement', ['clause', 'noun', 'quote'], 'announce')
add('belief', ['clause'], 'believe think')
add('assertion', ['clause', 'quote'], 'point')
add('question', ['question', 'quote'], 'ask wonder inquire enquire question')
add(
  'directive',
  ['to', 'quote'],
  'urge ask order direct instruct command encourage advise implore beg invite remind warn',
)
add('directive', ['to'], 'call')
add('assertion', ['quote'], 'call describe')
add('directive', ['clause', 'quote'], 'demand request recommend propose urge')
add('commitment', ['promise', 'clause', 'quote'], 'promise pledge vow')
add('assertion', ['as'], 'identify')
add('evaluation', ['quote'], 'praise applaud commend thank celebrate enthuse gush welcome criticize condemn')
add(
  'assertion',
  ['quote'],
  'continue begin exclaim reflect laugh sigh interject retort summarize share muse concur finish agree',
)
add(
  'other',
  ['quote'],
  'shout yell cry scream whisper murmur mutter chant read snap recite echo press marvel offer plead scoff think believe put',
)

const IRREGULAR: { readonly [lemma: string]: string } = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  find: 'finds found finding',
  show: 'shows showed shown showing',
  think: 'thinks thought thinking',
  swear: 'swears swore sworn swearing',
  read: 'reads read reading',
  begin: 'begins began begun beginning',
  put: 'puts put putting',
  beg: 'begs begged begging',
  label: 'labels labeled labelled labeling labelling',
  quip: 'quips quipped quipping',
  forecast: 'forecasts forecast forecasted forecasting',
}

const doubles = /^(admit|commit|dub|slam)$/
/** The forms of a regular verb: third person, past, participle. */
const inflect = (lemma: string): string[] => {
  const irregular = IRREGULAR[lemma]
  if (irregular) return irregular.split(' ')
  const stem = doubles.test(lemma) ? `${lemma}${lemma.at(-1)}` : lemma
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  return [`${lemma}${/(s|sh|ch|x)$/.test(lemma) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`]
}

const forms = new Map<string, CueVerb>()
for (const [lemma, kinds] of frames)
  for (const form of [lemma, ...inflect(lemma)]) forms.set(form, { lemma, frames: kinds })

/** The reporting verb that a lower-case word is a form of; undefined when it is none. */
export const cueVerb = (lower: string): CueVerb | undefined => forms.get(lower)

// “called the plan “a gift””, and with “as”: “described the plan as “a gift””.
const NAMING = 'call label dub brand term deem'.split(' ')
const NAMING_AS =
  'describe characterize characterise portray depict denounce dismiss hail praise slam blast condemn criticize tout decry'.split(
    ' ',
  )

/** A verb of calling something something: whether it needs “as”, and the act that it is. */
export interface NamingVerb extends CueVerb {
  readonly as: boolean
  readonly act: Act
}

const NO_FRAMES: CueVerb['frames'] = new Map()
const naming = new Map<string, NamingVerb>()
for (const lemma of [...NAMING, ...NAMING_AS]) {
  const act = frames.get(lemma)?.get('quote') ?? 'assertion'
  for (const form of [lemma, ...inflect(lemma)])
    naming.set(form, { lemma, frames: NO_FRAMES, as: NAMING_AS.includes(lemma), act })
}

const accusing = new Map(['accuse', ...inflect('accuse')].map((form) => [form, { lemma: 'accuse', frames: NO_FRAMES }]))

/** The verb of charging somebody with something that a lower-case word is a form of: “accused Doe of hiding it”. */
export const accusingVerb = (lower: string): CueVerb | undefined => accusing.get(lower)

/** The verb of calling something something that a lower-case word is a form of. */
export const namingVerb = (lower: string): NamingVerb | undefined => naming.get(lower)

/** Things people put out that hold their words: "released the following statement". */
export const STATEMENT_NOUNS: ReadonlySet<string> = new Set([
  'statement',
  'statements',
  'comment',
  'comments',
  'remark',
  'remarks',
  'message',
  'letter',
  'response',
  'reply',
  'following',
  'testimony',
  'announcement',
  'reaction',
])

/** Verbs that put such a thing out. */
export const STATEMENT_VERBS: ReadonlySet<string> = new Set(
  [
    'release',
    'issue',
    'make',
    'offer',
    'provide',
    'deliver',
    'publish',
    'share',
    'give',
    'read',
    'post',
    'write',
    'have',
    'send',
    'submit',
    'respond',
    'react',
  ]
    .flatMap((lemma) => [lemma, ...inflect(lemma)])
    .concat(['made', 'gave', 'given', 'wrote', 'has', 'had', 'sent', 'read', 'submitted']),
)
