// Words that evaluate, and words that make an utterance a plan, a prediction or a demand. Base forms, lower-case.
// Written for this project.

/** Adjectives and nouns that say how good, important or bad something is. */
export const EVALUATIVE: ReadonlySet<string> = new Set(
  `accountable amazing astonishing awesome bad beautiful best better brave brilliant challenging compelling complex critical crucial
  dangerous deep devastating difficult disastrous disgraceful disturbing easy effective egregious essential excellent exceptional
  exciting extraordinary fair fantastic fundamental good great groundbreaking heartbreaking heinous helpful horrific ideal
  impactful important impossible impressive inadequate incredible indispensable inspiring instrumental integral intuitive
  invaluable irresponsible key meaningful necessary outrageous outstanding passionate perfect pivotal straightforward reliable unreliable professional unprofessional hard fun trusted central powerful precious
  premier promising remarkable reckless responsible rewarding right robust sacred serious severe shameful significant simple
  smart special strong stunning superb tireless tough tragic transformative tremendous troubling unacceptable unconscionable
  unique unmatched unparalleled unprecedented urgent valuable vibrant visionary vital weak wonderful world-class worse worst worth
  wrong beacon challenge cornerstone disaster disgrace excellence failure frontrunner game-changer honor joy leader lesson milestone
  cutting-edge game-changing forward-thinking thought-provoking hard-working compelling extensive seasoned actionable
  opportunity pillar problem step success testament treasure triumph win trailblazer leadership statement reminder tragedy`.split(
    /\s+/u,
  ),
)

/** Verbs that interpret rather than report. */
export const INTERPRETING: ReadonlySet<string> = new Set(
  `reflect underscore exemplify embody symbolize signal demonstrate inspire empower transform elevate revolutionize
  reinforce redefine position matter deserve represent further strengthen thrive unlock believe think condemn praise applaud
  threaten undermine safeguard foster streamline resonate captivate shape`.split(/\s+/u),
)

/** Adverbs that evaluate. */
export const EVALUATING_ADVERBS: ReadonlySet<string> = new Set(
  `absolutely arguably clearly desperately extremely fortunately frankly highly importantly incredibly perfectly precisely
  remarkably sadly simply tirelessly too truly uniquely unfortunately vastly very undoubtedly really`.split(/\s+/u),
)

/** Verbs of intention before “to” or a gerund. */
export const INTENDING: ReadonlySet<string> = new Set(
  'plan intend aim seek promise pledge vow hope propose undertake agree schedule'.split(' '),
)

/** Adjectives and participles of intention behind “be”. */
export const INTENT_ADJECTIVES: ReadonlySet<string> = new Set(
  'committed dedicated prepared determined scheduled set slated planned focused devoted planning'.split(' '),
)

/** Nouns that name an intention: “the goal is …”. */
export const INTENT_NOUNS: ReadonlySet<string> = new Set(
  'goal aim mission plan purpose objective intention vision ambition commitment'.split(' '),
)

/** Verbs of feeling and courtesy: what stands under them alone is no claim. */
export const FEELING_VERBS: ReadonlySet<string> = new Set(
  'thank congratulate appreciate welcome love enjoy hope wish pray mourn regret'.split(' '),
)

/** Adjectives of feeling behind “be”. */
export const FEELINGS: ReadonlySet<string> = new Set(
  `proud thrilled excited honored honoured pleased grateful delighted happy humbled glad thankful privileged saddened
  heartbroken appreciative sorry eager fortunate blessed ecstatic`.split(/\s+/u),
)
