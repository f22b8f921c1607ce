// Written for this project.

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

const CONNECTORS =
  words(`of the and & for in on de la las los del da do dos di du des le les van der den von zu bin ibn al el
  e y a an to with at by und et - – / ' ’ 's ’s , . ” " “ ® ™ + |`)
const PARTICLES =
  words(`al ad as an ar el de da di do dos du del della den der des van von vom zu zur bin ibn ben bint abu ul
  la le las los ter ten af av st y`)
const DIRECTIONS =
  words(`north south east west northern southern eastern western central north-west north-east south-west
  south-east northwest northeast southwest southeast northwestern northeastern southwestern southeastern upper lower mid
  downtown greater`)

/** Small words and marks (lower case) that may stand inside a name. */
export const isConnector = (lower: string): boolean => CONNECTORS.has(lower)

/** "van", "al-", "bin": small words that a family name may begin with. */
export const isParticle = (lower: string): boolean => PARTICLES.has(lower)

export const isDirection = (lower: string): boolean => DIRECTIONS.has(lower)
