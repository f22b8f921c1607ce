// What takes a clause as its argument: “said (that) …”, “the fact that …”. Base forms, written for this project.

/** Verbs before “that” or a bare clause. */
export const COMPLEMENT_VERBS: ReadonlySet<string> = new Set(
  `accept acknowledge add admit affirm agree allege announce anticipate argue assert assume assure attest believe boast
  caution charge claim comment complain conclude concede confess confirm consider contend convince declare decide demand
  demonstrate deny determine disclose discover doubt emphasize ensure establish estimate expect explain fear feel find forecast
  guarantee guess hear highlight hint hold hope imagine imply indicate inform insist know learn lament maintain mean
  mention note notice notify observe opine pledge point pray predict presume promise proclaim project propose prove realize
  recall recognize recommend reiterate relate remark remember remind reply report request require respond reveal say see
  show signal state stipulate stress submit suggest suppose suspect swear tell testify think underline underscore
  understand urge verify vow warn wish worry write tweet`.split(/\s+/u),
)

/** Verbs whose addressee stands before the clause: “told reporters that”. */
export const ADDRESSING_VERBS: ReadonlySet<string> = new Set(
  'tell inform assure remind notify warn convince show advise persuade promise teach ask'.split(' '),
)

/** Nouns before “that”: “the belief that”. */
export const COMPLEMENT_NOUNS: ReadonlySet<string> = new Set(
  `accusation admission agreement allegation announcement argument assertion assumption assurance belief chance claim
  commitment conclusion concern confidence confirmation conviction decision demand determination evidence expectation fact
  fear feeling finding guarantee hope idea impression indication information knowledge likelihood message news notice notion
  opinion possibility prediction promise proof proposal prospect reality realization reason recognition recommendation
  reminder report requirement risk rumor saying sense sign statement suggestion testament testimony thought truth
  understanding view warning word way`.split(/\s+/u),
)

/** Adjectives before “that”: “confident that”. */
export const COMPLEMENT_ADJECTIVES: ReadonlySet<string> = new Set(
  `afraid aware certain clear concerned confident convinced critical crucial disappointed encouraged essential evident
  fortunate glad grateful happy hopeful honored imperative important likely mindful necessary obvious optimistic pleased
  possible proud sad sorry sure surprised thankful thrilled true unacceptable unlikely vital worried`.split(/\s+/u),
)
