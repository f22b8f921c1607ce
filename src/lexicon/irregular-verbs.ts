// Irregular English verbs: base, past, participle. Written for this project from general knowledge of English.
const FORMS = `
arise arose arisen|be was been|be were been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|
bet bet bet|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|
bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt|buy bought bought|catch caught caught|
choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|
dig dug dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fly flew flown|forbid forbade forbidden|
foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|
go went gone|grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|
hurt hurt hurt|keep kept kept|know knew known|lay laid laid|lead led led|learn learnt learnt|leave left left|lend lent lent|
let let let|lie lay lain|light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|
oversee oversaw overseen|overcome overcame overcome|pay paid paid|prove proved proven|put put put|quit quit quit|read read read|
rebuild rebuilt rebuilt|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|
sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown|
shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|speak spoke spoken|
spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|
stick stuck stuck|strike struck struck|strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|throw threw thrown|
undergo underwent undergone|understand understood understood|undertake undertook undertaken|uphold upheld upheld|
wake woke woken|wear wore worn|win won won|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|
write wrote written`

const rows = FORMS.split('|').map((row) => row.trim().split(' '))

/** Forms that are past tense and never a participle: “went”, “wrote”. */
export const PAST_ONLY: ReadonlySet<string> = new Set(
  rows.filter(([base, past, done]) => past !== done && past !== base).map(([, past]) => past!),
)

/** Forms that are a participle and never past tense: “gone”, “written”; “become” and “run” may be a base form. */
export const PARTICIPLE_ONLY: ReadonlySet<string> = new Set(
  rows.filter(([base, past, done]) => done !== past && done !== base).map(([, , done]) => done!),
)

/** Forms that may be either: “held”, “built”, “put”. */
export const PAST_OR_PARTICIPLE: ReadonlySet<string> = new Set(
  rows.filter(([, past, done]) => past === done).map(([, past]) => past!),
)

/** Past or participle to base. */
export const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([base, past, done]) => [
    [past!, base!],
    [done!, base!],
  ]),
)
