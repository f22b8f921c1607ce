// Words that open a dependent clause. Written for this project.

/** Always open a clause when a finite verb follows: “because”, “if”. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'if because while when although though unless whereas whenever wherever whether lest provided once'.split(' '),
)

/** Open a clause only with a subject and a verb before the next comma; else they are prepositions: “as”, “after”. */
export const PREPOSITION_LIKE: ReadonlySet<string> = new Set('as after before since until till so than'.split(' '))

/** Hang a clause on a noun, or stand for a clause behind a verb: “who”, “which”, “where”. */
export const RELATIVIZERS: ReadonlySet<string> = new Set('who whom whose which where wherein whereby'.split(' '))

/** Open a clause that is itself an argument: “what is needed”, “how it works”. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(
  'what whatever whoever how why when where who whom which whose whether if'.split(' '),
)
