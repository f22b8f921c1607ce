import type { Scene } from './scene.js'

/** The first token of a paragraph (or of the next that has any), by binary search. */
export const firstTokenOf = ({ tokens }: Pick<Scene, 'tokens'>, paragraph: number): number => {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.paragraph < paragraph) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether a token begins its paragraph. */
export const startsParagraph = ({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean =>
  tokens[at] !== undefined && tokens[at - 1]?.paragraph !== tokens[at]!.paragraph

/** Whether a paragraph ends before this token. */
export const endsParagraph = ({ tokens }: Pick<Scene, 'tokens'>, at: number): boolean =>
  tokens[at - 1] !== undefined && tokens[at]?.paragraph !== tokens[at - 1]!.paragraph
