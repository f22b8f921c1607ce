// Words that name what a person is: offices, jobs, ranks, forms of address. Written for this project from the
// general vocabulary of press releases, legislatures, courts and universities. Lower case, without final full stop.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Nouns that a title can end with ("senior vice president", "chief scientist", "attorney"). */
const ROLE_HEADS = words(`
  accountant actor actress actuary adjunct adjutant administrator admiral adviser advisor advocate agent aide alderman
  alderwoman ambassador analyst anchor anthropologist apprentice archbishop archdeacon architect archivist artist
  assemblyman assemblymember assemblywoman assistant associate astronaut astronomer attache attaché attorney auditor
  author bailiff banker baron baroness barrister biologist bishop blogger boss broker brigadier builder candidate captain
  cardinal cardiologist caseworker cashier chair chairman chairperson chairwoman chancellor chaplain chef chemist chief
  choreographer clerk clinician coach co-author co-chair co-chairman co-chairwoman co-chairperson co-creator co-director
  co-founder co-host co-inventor co-leader co-lead co-owner co-president co-producer co-ceo cofounder colonel columnist
  comedian commander commandant commentator commissioner comptroller composer conductor congressman congressmember
  congressperson congresswoman constable consul consultant contractor controller convener coordinator co-ordinator coroner
  corporal correspondent councillor councilman councilmember councilor councilwoman counsel counsellor counselor
  counsel-general creator critic curator custodian dealer dean deacon delegate dentist deputy dermatologist designer detective
  developer dietitian diplomat director director-general dispatcher distributor doctor drummer economist editor educator
  emeritus employee emcee engineer entrepreneur envoy epidemiologist evangelist examiner executive expert facilitator farmer
  fellow filmmaker financier firefighter founder general geologist governor grower guard guitarist gynecologist handler
  head headmaster headmistress historian host hostess hygienist illustrator imam inspector instructor intern
  internist interpreter inventor investigator investor journalist judge jurist justice keynoter king laureate lawmaker
  lawyer lead leader lecturer librarian lieutenant lobbyist magistrate major manager marshal marshall matron
  mayor mediator member mentor meteorologist microbiologist midwife minister moderator monk musician narrator
  negotiator neurologist neuroscientist neurosurgeon nominee notary novelist nun nurse nutritionist observer obstetrician
  officeholder officer official ombudsman ombudsperson oncologist operator ophthalmologist optometrist organizer organiser
  orthodontist owner painter paralegal paramedic partner parliamentarian pastor pathologist patrolman
  pediatrician performer pharmacist philanthropist philosopher photographer physician physicist pianist pilot pitcher
  planner player playwright plumber podcaster poet policymaker premier presenter president president-elect
  priest prince princess principal producer professor programmer promoter proprietor prosecutor provost psychiatrist
  psychologist publicist publisher pundit quarterback queen rabbi radiologist ranger realtor recruiter rector
  registrar reporter representative researcher resident retailer reverend salesman saleswoman scholar scientist
  screenwriter sculptor secretary secretary-general senator sergeant sheikh sheriff singer singer-songwriter sociologist
  solicitor songwriter speaker specialist spokesman spokesperson spokeswoman staffer statistician steward
  strategist student sultan superintendent supervisor surgeon surveyor teacher technician technologist therapist
  trader trainer translator treasurer troubadour trooper trustee tutor undersecretary under-secretary underwriter
  vet veterinarian vicar vice-chair vice-chairman vice-chairwoman vice-chancellor vice-president visionary vocalist
  volunteer warden whip winemaker writer alumna alumnus graduate chairlady chairholder partner-in-charge
`)

/** Titles that are one run of initials. */
const ROLE_ACRONYMS = words(`
  ceo cfo coo cto cio cmo cro cpo cso cco cho chro cdo cao ciso clo cxo evp svp avp vp gm md ed da dda ada ausa acda cda ag
  pi pm pr hr
`)

/** Titles that are cut short before a name ("Rep. Jane Doe"). */
const ROLE_ABBREVIATIONS = words(`
  rep reps sen sens gov govs prof profs rev revd fr msgr lt ltc gen col maj capt cpt sgt cmdr cdr adm det insp supt amb atty asst del cong pres
  comdr ssgt brig pvt cpl
`)

/** Acronyms of the list above that mean something else too often to count on their own. */
const AMBIGUOUS_ROLE_ACRONYMS = words('md ed da ag pi pm pr hr ada cho')

/** Plural heads, for several holders at once ("Senators Doe and Roe", "co-founders"). */
const PLURAL_ROLE_HEADS: ReadonlyMap<string, string> = new Map([
  ['reps', 'rep'],
  ['sens', 'sen'],
  ['govs', 'gov'],
  ['drs', 'dr'],
  ['profs', 'prof'],
  ['gens', 'gen'],
  ['attorneys', 'attorney'],
  ['deputies', 'deputy'],
  ['secretaries', 'secretary'],
  ['judges', 'judge'],
  ['congressmen', 'congressman'],
  ['congresswomen', 'congresswoman'],
  ['congressmembers', 'congressmember'],
  ['chairmen', 'chairman'],
  ['chairwomen', 'chairwoman'],
  ['co-chairmen', 'co-chairman'],
  ['vice-chairmen', 'vice-chairman'],
  ['spokesmen', 'spokesman'],
  ['spokeswomen', 'spokeswoman'],
  ['spokespeople', 'spokesperson'],
  ['councilmen', 'councilman'],
  ['councilwomen', 'councilwoman'],
  ['assemblymen', 'assemblyman'],
  ['assemblywomen', 'assemblywoman'],
  ['aldermen', 'alderman'],
  ['alumni', 'alumnus'],
  ['businessmen', 'businessman'],
  ['salesmen', 'salesman'],
  ['ombudsmen', 'ombudsman'],
  ['attorneys-general', 'attorney general'],
])

/** Words that may stand inside a title before its head, in lower case too ("senior vice president", "acting director"). */
const TITLE_MODIFIERS = words(`
  former formerly ex then then- previous past late acting interim deputy vice senior sr junior jr assistant associate
  executive managing general chief principal lead head founding co- current incoming outgoing newly-elected newly-appointed
  new longtime long-time veteran retired first second third ranking honorary emeritus emerita adjunct visiting
  distinguished global regional national international corporate worldwide group area district state federal city county
  presiding supreme appellate circuit magistrate special supervisory supervising lieutenant major brigadier master
  creative technical operating financial information marketing technology medical scientific legal commercial
  administrative human resources sales product strategy data privacy security compliance revenue people investment
  business development editorial research clinical staff public media communications press policy program project
  team account customer success operations finance engineering software quality supply chain nursing art artistic
  licensed certified registered award-winning renowned acclaimed noted leading prominent independent
  bestselling best-selling consulting contributing fellow board committee audit non-executive nonexecutive lifetime
  majority minority chief-of-staff under joint full elected appointed permanent global
`)

/** What a title may be for, behind its head ("Vice President, Sales") or before it. */
const FIELD_WORDS = words(`
  accounting accounts acquisition acquisitions administration admissions advancement advertising affairs africa alliances
  america americas analytics arts apac asia assurance athletics audit branding brand business care capital channel clinical
  commercial communication communications compliance construction content corporate creative culture customer data delivery
  design development digital diversity ecommerce education emea engagement engineering enterprise environment ethics europe events excellence
  experience external facilities field finance global government grants growth health hr human impact inclusion information
  innovation insights integration intelligence international investment investments investor it justice labour labor latam law learning legal logistics
  management manufacturing market marketing markets media medical merchandising north operations outreach partner partnerships
  people planning platform policy pr procurement product production products program programs project projects
  public purchasing quality regulatory relations research resources revenue risk safety sales science security service
  services software solutions south strategic strategy student students success supply support sustainability systems talent trade transport transportation housing economy energy agriculture tax technical
  technology training transformation treasury west east wholesale workforce
`)

/** Forms of address: no role of their own, never part of a name's display form. */
const HONORIFICS = words(`
  mr mrs ms miss mx messrs mme mlle m mister madam madame dr drs sir dame lord lady lords sri shri smt hon honorable honourable
`)

/** Forms of address that are a calling as well: dropped from a name, yet a role where no other is stated. */
const CALLINGS = words(`
  dr doctor prof professor profs rev reverend revd fr msgr monsignor father sister brother pastor rabbi imam bishop archbishop cardinal pope
  judge justice hon honorable sheikh sheik prince princess king queen
`)

/** Titles of office that stand before a name, abbreviated or whole ("Rep.", "U.S. Senator"). */
const POLITICAL_PREFIXES = words(`
  rep reps representative representatives congressman congressmen congresswoman congresswomen congressmember
  congressmembers congressperson sen sens senator senators gov govs governor governors ltgov del delegate assemblyman
  assemblywoman assemblymember councilman councilwoman councilmember alderman alderwoman mayor president premier chancellor
  secretary undersecretary ambassador amb atty minister speaker leader whip commissioner
`)

/** Members of a legislature: the chamber is not an organization that the role demands. */
const LEGISLATORS = words(`
  rep representative congressman congresswoman congressmember congressperson sen senator assemblyman assemblywoman
  assemblymember delegate lawmaker
`)

/** Ranks of armed forces, police and fire services, whole and abbreviated. */
const RANKS = words(`
  general gen lieutenant lt ltc ltcol colonel col major maj captain capt cpt commander cmdr cdr sergeant sgt ssgt msgt sfc
  corporal cpl private pvt pfc specialist spc brigadier brig admiral adm vadm radm ensign ens chief marshal
  warrant airman seaman petty officer trooper deputy detective det inspector insp superintendent supt constable sheriff
  marshall commodore
`)

/** Heads that name a relation between people or a crowd, and no office ("his lawyer" is one, "his wife" is not). */
const KINSHIP = words(`
  wife husband spouse partner son daughter mother father mom dad brother sister sibling siblings uncle aunt cousin niece
  nephew grandmother grandfather grandson granddaughter grandma grandpa widow widower fiance fiancé fiancee fiancée
  girlfriend boyfriend friend neighbor neighbour child children parent parents twin victim suspect defendant man woman boy
  girl native resident survivor
`)

/** Letters after a name: degrees, licences, orders, generations. Compared without full stops. */
const CREDENTIALS = words(`
  md phd dphil mba cpa esq jd llm llb facs facp facc faap facog faan faia aia pe rn np pa-c msn dnp aprn do dds dmd dvm pharmd
  edd psyd mph mpa mpp msw lcsw lpc lmft ms msc ma ba bs bsc cfa cfp cissp pmp ret usn usaf usmc usa obe mbe cbe kbe qc kc mp
  mep frs facep facr fapa fache faha asid leed ccim sior cre gri abr crs bcba ot pt dpt ccc-slp rd ldn mlis cae cfre ii iii iv
  jr sr
`)

const withoutStops = (lower: string): string => (lower.includes('.') ? lower.replaceAll('.', '') : lower)

const HEADS: ReadonlySet<string> = new Set([...ROLE_HEADS, ...ROLE_ACRONYMS, ...ROLE_ABBREVIATIONS])

/** Whether a lower-case word can carry a title: "director", "CEO" in lower case. Plurals do not count: see `singularRole`. */
export const isRoleHead = (lower: string): boolean => {
  const word = withoutStops(lower)
  if (HEADS.has(word)) return true
  const hyphen = word.lastIndexOf('-')
  return hyphen > 0 && ROLE_HEADS.has(word.slice(hyphen + 1))
}

/** The singular of a plural head in lower case ("senators" → "senator"), or null when it is none. */
export const singularRole = (lower: string): string | null => {
  const word = withoutStops(lower)
  const irregular = PLURAL_ROLE_HEADS.get(word)
  if (irregular) return irregular
  if (!word.endsWith('s')) return null
  const singular = word.slice(0, -1)
  return isRoleHead(singular) ? singular : null
}

/** "MD", "PR", with or without full stops: a title only where the form says so. */
export const isAmbiguousAcronym = (lower: string): boolean => AMBIGUOUS_ROLE_ACRONYMS.has(withoutStops(lower))

export const isTitleModifier = (lower: string): boolean => TITLE_MODIFIERS.has(withoutStops(lower))

/** "Mr.", "Dr.", "Hon.": dropped from display forms. */
export const isHonorific = (lower: string): boolean => {
  const word = withoutStops(lower)
  return HONORIFICS.has(word) || CALLINGS.has(word)
}

/** "Rep.", "Senator", "Gov.", "Sgt.": a title that stands before a name without article or organization. */
export const isTitlePrefix = (lower: string): boolean => {
  const word = withoutStops(lower)
  return POLITICAL_PREFIXES.has(word) || RANKS.has(word) || CALLINGS.has(word)
}

/** "Mr.", "Dr.", "Hon.": says nothing of what somebody does. */
export const isFormOfAddress = (lower: string): boolean => {
  const word = withoutStops(lower)
  return HONORIFICS.has(word) || word === 'doctor' || word === 'honorable'
}

export const isRoleAbbreviation = (lower: string): boolean => ROLE_ABBREVIATIONS.has(withoutStops(lower))

export const isLegislator = (lower: string): boolean => LEGISLATORS.has(withoutStops(lower))

export const isKinship = (lower: string): boolean => KINSHIP.has(lower)

/** "M.D.", "Ph.D.", "Jr.", "CPA": letters after a name. */
export const isCredential = (lower: string): boolean => CREDENTIALS.has(withoutStops(lower))

/** "Sales", "Operations": what a title is for rather than where it is held. */
export const isFieldWord = (lower: string): boolean => FIELD_WORDS.has(lower)
