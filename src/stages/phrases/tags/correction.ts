import type { Stretch, Words } from '../words.js'

/** A rule that corrects tags of a stretch where wink-nlp (93 % right) errs for certain. */
export type Correction = (words: Words, stretch: Stretch) => void

/** A correction that looks at one token at a time, left to right. */
export const eachToken =
  (correct: (words: Words, stretch: Stretch, at: number) => void): Correction =>
  (words, stretch) => {
    for (let at = stretch.from; at < stretch.to; at++) correct(words, stretch, at)
  }
