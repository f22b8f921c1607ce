// Given names and what people of that name are called. Written for this project from common knowledge; a line is one
// given name in its spellings, then its short forms. A short form may belong to several names.

const LINES = `
  abigail abby abbie|abraham abe|albert al bert|alexander alex al xander|alexandra alex lexi|alfred al fred alf|amanda mandy
  andrew andy drew|angela angie|anthony tony|arthur art artie|barbara barb|benjamin ben benny|bernard bernie|bradley brad
  bradford brad|calvin cal|cameron cam|carolyn carol|catherine cathy kate katie|charles charlie chuck|charlotte charlie lottie
  christina chris tina chrissy|christine chris tina chrissy|christopher chris topher|clifford cliff|cynthia cindy
  daniel dan danny|david dave davey|deborah deb debbie|debra deb debbie|dominic dom nick|donald don donnie|dorothy dot dottie
  douglas doug|edward ed eddie ted ned|edwin ed|eleanor ellie nell|elizabeth liz beth betsy betty lizzie libby eliza
  emanuel manny|emmanuel manny|eugene gene|florence flo|frances fran|francis frank fran|franklin frank|frederick fred freddie
  gabriel gabe|gabrielle gabby|geoffrey geoff|gerald gerry jerry|gilbert gil|gregory greg|harold hal harry|henry hank harry
  herbert herb|isaac ike|jacob jake|jacqueline jackie|james jim jimmy jamie|jeffery jeff|jeffrey jeff|jennifer jen jenny
  jerome jerry|jessica jess jessie|joanne jo|john jack johnny|jonathan jon|joseph joe joey|josephine jo josie|joshua josh
  judith judy|katherine kate kathy katie kat|kathleen kathy kate katie|kathryn kate kathy katie|kenneth ken kenny
  kimberly kim|lawrence larry|leonard leo len lenny|leonardo leo|louis lou|madeline maddie|margaret maggie meg peggy marge
  martin marty|matthew matt|maxwell max|melvin mel|michael mike mick mickey|mitchell mitch|nathan nate|nathaniel nate nat
  nicholas nick nicky|norman norm|oliver ollie|pamela pam|patricia pat patty tricia trish|patrick pat paddy|peter pete
  philip phil|phillip phil|randall randy|randolph randy|raymond ray|rebecca becky becca|reginald reggie|richard rick rich dick ricky
  robert bob bobby rob robbie|roberta bobbie|roderick rod|rodney rod|ronald ron ronnie|russell russ|samantha sam|samuel sam sammy
  sandra sandy|sidney sid|solomon sol|stanley stan|stephanie steph|stephen steve|steven steve|susan sue suzie|terence terry
  terrence terry|teresa terry tess|theodore ted teddy theo|theresa terry tess|thomas tom tommy|timothy tim|valerie val
  victor vic|victoria vicky tori|vincent vince vinny|virginia ginny|vladimir vlad|walter walt|wesley wes|wilbur wil
  william bill billy will willie|winston win|zachary zach zack|zachariah zach zack
`

const NAMES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  LINES.trim()
    .split(/[|\n]/u)
    .map((line) => line.trim().split(/\s+/u))
    .map(([given, ...short]) => [given!, new Set(short)]),
)

/** Whether one lower-case given name may be what people of the other are called: "mike" and "michael". */
export const isNicknameOf = (short: string, given: string): boolean => NAMES.get(given)?.has(short) ?? false
