// C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of writing.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Text from a document or a file name on one line of a terminal: white space is kept as a space, any other control
 * character is dropped, so that nothing from outside moves the cursor, sets a colour or forges a line.
 */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => (/\s/u.test(character) ? ' ' : ''))

/** The beginning of a text, printable, with an ellipsis where it goes on. */
export const excerpt = (text: string, longest: number): string => {
  const line = printable(text.slice(0, longest + 1))
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line
}
