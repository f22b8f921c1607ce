// What speaks in press texts without being a person or a named body. Written for this project.

/** Documents and findings that say something: "the complaint alleges", "the survey found". Lower case, singular and plural. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  (
    'report reports study studies survey surveys research analysis analyses review reviews data figures statistics results ' +
    'findings finding evaluation evaluations projections projection estimates estimate investigation investigations ' +
    'complaint complaints indictment affidavit affidavits warrant filing filings documents document records record letter ' +
    'letters statement statements memo memorandum email emails article articles paper papers poll polls census audit ' +
    'ruling opinion order decision motion resolution bill act law legislation rule regulation guidance lawsuit suit petition ' +
    'agreement contract policy scorecard index white-paper whitepaper book chapter release brief billboard billboards sign ' +
    'website notice plan proposal testimony evidence investigators-report autopsy summary table chart assessment forecast ' +
    'ordinance order charges charge court-documents papers pleading exhibit message messages post tweet headline'
  ).split(' '),
)

/** Unnamed people and bodies, named by what they are together. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  (
    'officials authorities prosecutors investigators police detectives deputies officers experts researchers scientists ' +
    'lawmakers legislators senators representatives members democrats republicans conservatives liberals critics opponents ' +
    'supporters advocates activists analysts economists leaders executives sources witnesses neighbors residents customers ' +
    'patients students teachers doctors nurses workers employees families parents survivors victims attorneys lawyers ' +
    'jurors judges regulators organizers protesters voters veterans farmers scholars historians engineers developers ' +
    'delegation coalition caucus panel jury team group groups community public people companies agencies governments countries ' +
    'parties sides partners co-chairs co-sponsors sponsors cosponsors colleagues others many some both'
  ).split(' '),
)

/** Bodies spoken of without their name: "the company announced", "the agency said". */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  (
    'company firm corporation organization organisation agency department bureau office court commission committee board council university ' +
    'college school institute foundation association society union alliance administration government ministry bank fund hospital ' +
    'center centre city county state district town subcommittee senate house congress parliament legislature party campaign ' +
    'team club league brand manufacturer developer provider startup group nonprofit charity network newspaper magazine ' +
    'studio publisher retailer airline church service authority trust business bancorp holding venture partnership'
  ).split(' '),
)

/** Single people without office or name: "the defendant told police". */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  (
    'defendant victim suspect plaintiff man woman boy girl neighbor neighbour witness cadet mother father son daughter sister ' +
    'brother wife husband friend person resident patient customer passenger driver caller survivor parent child applicant ' +
    'respondent petitioner claimant tenant landlord shooter gunman perpetrator offender inmate juror informant colleague couple'
  ).split(' '),
)

/** What teaches without a voice: “experience shows that”, “common sense says that”. Lower case, singular. */
export const ABSTRACT_NOUNS: ReadonlySet<string> = new Set(
  (
    'experience history practice tradition sense wisdom logic reason reality legend folklore lore myth intuition instinct ' +
    'fate destiny nature time life mathematics economics arithmetic rumor rumour word hindsight foresight precedent convention ' +
    'custom conscience faith hope fear love belief success failure progress recovery feedback demand growth ' +
    'competition memory imagination curiosity sentiment fashion nostalgia optimism'
  ).split(' '),
)
