// Abbreviations of English by what follows them. Written for this project. In lower case, without the final full stop;
// dotted ones (U.S, Ph.D) are told by their form and need no entry.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** A name follows: their full stop never ends a sentence. */
export const BEFORE_NAMES: ReadonlySet<string> = words(`
  mr mrs ms mx messrs dr drs prof profs sen sens rep reps gov govs lt ltc lcdr col gen sgt ssgt msgt capt cpt maj cpl
  adm radm vadm cmdr cdr pfc pvt hon rev revs pres supt dist atty attys det insp brig asst assoc dep treas sec amb cong
  del comm commr mgr msgr fr sr sra mme mlle st sts mt mts ft pt rt dir chf`)

/** A number follows; before anything else their full stop ends the sentence. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  'no nos p pp art arts sec secs fig figs vol vols ch chap chaps par paras ext apt rm ste n° nr h.r h.j.res s.res h.res',
)

/** Never the end of a sentence. */
export const IN_MIDDLE: ReadonlySet<string> = words(
  'e.g i.e eg ie v vs viz cf al approx ca incl esp resp aka a.k.a f/k/a d/b/a see',
)

/** Companies and people after their name: a capital letter goes on, a word that begins sentences does not. */
export const AFTER_NAMES: ReadonlySet<string> = words(
  'inc incs corp corps co cos ltd llc llp plc pty pvt gmbh s.a jr sr esq ret bros mfg intl ind assn assoc univ dept div inst natl fed govt',
)

/** The rest: times, months, states, streets, units. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat
  ala ariz ark calif colo conn fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ont ore
  pa penn que tenn tex va vt wash wis wisc wyo
  ave blvd rd hwy pkwy sq ln ct pl st bldg fl n s e w ne nw se sw
  lb lbs oz ft in cm mm km mi yd yds gal sq cu hr hrs min mins avg max est etc ph med tel fax attn ed eds trans cont`)
