import { type Command, InvalidArgumentError } from 'commander'

/** The option of every command that shows what was said. */
export interface ConfidenceOption {
  readonly minConfidence: number
}

/** @throws {InvalidArgumentError} when it is none */
export const share = (value: string): number => {
  const number = Number(value)
  if (!/^[\d.]+$/u.test(value) || !(number >= 0 && number <= 1))
    throw new InvalidArgumentError('It must be a number from 0 to 1.')
  return number
}

export const addConfidenceOption = (command: Command): Command =>
  command.option('--min-confidence <number>', 'leave out quotations less sure than this, from 0 to 1', share, 0)
