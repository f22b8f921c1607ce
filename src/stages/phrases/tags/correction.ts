import type { Stretch, Words } from '../words.js'

/** A rule that corrects the tag of one token where wink-nlp (93 % right) errs for certain. */
export type Correction = (words: Words, stretch: Stretch, at: number) => void

/** A rule that needs a whole stretch. */
export type StretchCorrection = (words: Words, stretch: Stretch) => void
