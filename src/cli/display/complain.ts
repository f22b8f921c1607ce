import { styleText } from 'node:util'

/** One line on standard error for something that went wrong; errors carry the culprit and a way out. */
export const complain = ({ message }: Error): void => {
  process.stderr.write(`${styleText('red', 'onrecord:', { stream: process.stderr })} ${message}\n`)
}
