import { styleText } from 'node:util'
import type { LeftOut } from '../../io/inputs/left-out.js'

/** One line on standard error for something that went wrong; errors carry the culprit and a way out. */
export const complain = ({ message }: Pick<Error, 'message'>): void => {
  process.stderr.write(`${styleText('red', 'onrecord:', { stream: process.stderr })} ${message}\n`)
}

/** One line on standard error for what a person should know, and is no error. */
export const remark = (message: string): void => {
  process.stderr.write(`onrecord: ${message}\n`)
}

/** A remark about the files of folders that were not read, if there are any. */
export const sayLeftOut = ({ files, words }: LeftOut): void => {
  if (files > 0) remark(`${files} ${files === 1 ? 'file' : 'files'} left out: ${words}`)
}
