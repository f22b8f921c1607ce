// Closed classes of English, written for this project. All lower-case.

export const MODALS: ReadonlySet<string> = new Set(
  "will would can could shall should may might must ’ll 'll ’d 'd ca wo sha cannot ought".split(' '),
)
export const HAVE: ReadonlySet<string> = new Set("have has had having ’ve 've".split(' '))
export const BE: ReadonlySet<string> = new Set("be is are was were am been being ’s 's ’re 're ’m 'm ai".split(' '))
export const DO: ReadonlySet<string> = new Set(['do', 'does', 'did'])
export const NEGATIONS: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never'])

/** They lean on a noun phrase, "the mayor herself", and are nobody on their own. */
export const REFLEXIVES: ReadonlySet<string> = new Set(
  'myself yourself himself herself itself oneself ourselves yourselves themselves themself'.split(' '),
)

export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])
/** What makes an owner of the word before it: "Acme’s plan", "the teachers’ union". */
export const POSSESSIVE_ENDINGS: ReadonlySet<string> = new Set(["'s", '’s', "'", '’'])
export const POSSESSIVES: ReadonlySet<string> = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their', 'whose'])
