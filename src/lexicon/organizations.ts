// Words that say that a name is an organization's. Written for this project from the general vocabulary of company
// registers, government, courts, universities and non-profits. Lower case, without final full stop.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Legal forms, at the end of a company's name; dropped when names are compared. */
const LEGAL_FORMS = words(`
  inc incorporated llc llp lllp lp ltd limited corp corporation co company companies plc gmbh ag kg kgaa se sa sas sarl spa srl
  bv nv ab asa oy oyj as a/s aps pty pte pvt pllc pc l.l.c l.l.p p.c p.l.c s.a s.p.a n.v b.v nyse bhd sdn kk
`)

/** Nouns that head an organization's name, at its end ("Acme University") or before "of" ("Department of Labor"). */
const ORGANIZATION_HEADS = words(`
  academy acquisition administration advisors advisory affiliate agency airlines airport airways alliance archive archives
  army assembly associates association athletics authority bakery bancorp bank bar biopharma biosciences biotech
  biotechnologies board brewery broadcasting brigade brotherhood brothers bureau cabinet campaign capital caucus
  center centers centre chamber chapter charity church clinic club coalition collaborative collective college command
  commission committee communications community company confederation conference congregation congress conservancy
  consortium consultants consultancy consulting cooperative corp corporation corps council court courthouse credit
  delegation department dept development diagnostics diocese archdiocese district division dynamics electric electronics
  embassy energy enterprise enterprises entertainment exchange exploration express facility faculty farm farms federation
  finance financial firm force forces forum foundation foods franchise fund gallery games gold government group
  guard health healthcare herald holding holdings homes hospice hospital hospitality hospitals hotels house industries
  initiative innovations institute institutes institution institutions insurance intelligence interactive international investments
  investors jewelers journal judiciary lab laboratories laboratory labs laundry law league legion legislature library
  logistics magazine management manufacturing marines marketing materials media medical medicine metals militia mills mines mining
  ministries ministry mission mosque motors movement museum navy network networks news newspaper newspapers observatory
  office orchestra order organisation organization partners partnership party patrol petroleum pharma pharmaceuticals
  pharmacy philharmonic police post power practice precinct press prison productions program properties prosecutors publishers
  publications publishing radio railroad railway realty records regiment registry relations research resort resorts resources
  restaurant restaurants robotics school schools sciences secretariat securities security seminary senate service services sheriff
  society software solutions squad station store stores studio studios subcommittee supply syndicate symphony synagogue
  system systems taskforce team tech technologies technology telecom telecommunications television temple theater theatre
  therapeutics times transit transport transportation treasury tribune tribunal trust unit union united university utilities
  ventures village warehouse water wellness wireless works workshop
`)

/** Heads that a public office or chamber is named with: followed by "of" or "for", or after a place. */
const PUBLIC_BODY_HEADS = words(`
  administration agency assembly authority board bureau cabinet commission committee congress council court department dept
  division embassy house judiciary legislature ministry office parliament precinct secretariat senate service
  subcommittee caucus taskforce treasury tribunal unit police sheriff patrol guard army navy corps command force
`)

/** "the company", "our firm": noun phrases that stand for an organization which the text has named. */
const ORGANIZATION_NOMINALS = words(`
  company firm organization organisation agency group university college school hospital foundation institute association
  department office corporation bank team nonprofit non-profit charity startup start-up business bureau commission committee
  council club church center centre manufacturer maker retailer provider publisher developer brand studio brokerage
  practice coalition partnership subsidiary parent
`)

/** Stock exchanges, markets and newswires: they stand in every release and are never the one that issues it. */
const MARKETS = words(`
  nasdaq nyse otc otcqb otcqx otcid amex asx tsx tsxv tsx-v cse lse aim nyse-american prnewswire newswire globenewswire businesswire
  accesswire newsfile ein einpresswire newmediawire newsdirect
`)

const withoutStop = (lower: string): string => (lower.endsWith('.') ? lower.slice(0, -1) : lower)

/** "Inc.", "LLC", "GmbH" in lower case. */
export const isLegalForm = (lower: string): boolean =>
  LEGAL_FORMS.has(withoutStop(lower)) || LEGAL_FORMS.has(lower.replaceAll('.', ''))

/** "University", "Department" in lower case: a capitalised run that ends in it is an organization's name. */
export const isOrganizationHead = (lower: string): boolean => {
  const word = withoutStop(lower)
  return ORGANIZATION_HEADS.has(word) || LEGAL_FORMS.has(word)
}

export const isPublicBodyHead = (lower: string): boolean => PUBLIC_BODY_HEADS.has(withoutStop(lower))

/** "company", "firm": what a nominal that stands for an organization ends with. */
export const isOrganizationNominal = (lower: string): boolean => ORGANIZATION_NOMINALS.has(lower)

/** "Nasdaq", "OTCQB", "PRNewswire" in lower case. */
export const isMarket = (lower: string): boolean => MARKETS.has(lower)
