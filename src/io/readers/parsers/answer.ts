import { InputError } from '../../errors.js'

/** Errors lose their class between threads, so they travel as their words: those of an error of ours, or of a parser. */
export type Answer<Found = unknown> =
  | { readonly found: Found }
  | { readonly problem: string }
  | { readonly broken: string }

/** The same function as a thread calls it: with all that it is given in one list, and never throwing. */
export const answering =
  <Given extends readonly unknown[], Found>(parse: (...given: Given) => Found | Promise<Found>) =>
  async (given: Given): Promise<Answer<Found>> => {
    try {
      return { found: await parse(...given) }
    } catch (cause) {
      if (cause instanceof InputError) return { problem: cause.message }
      return { broken: cause instanceof Error ? cause.message : String(cause) }
    }
  }
