import { readlinkSync } from 'node:fs'
import { hostname } from 'node:os'

/** Where process numbers mean the same: on this machine, and in this container of it. */
const here = (): string => {
  let space = ''
  try {
    // https://man7.org/linux/man-pages/man7/pid_namespaces.7.html
    space = `in ${readlinkSync('/proc/self/ns/pid')} `
  } catch {
    // Only Linux has them.
  }
  return `${space}on ${hostname()}`
}

/** What this process is called among those of all machines: `1234 in pid:[4026531836] on harbor`. */
export const thisProcess = (): string => `${process.pid} ${here()}`

/** Whether a process has ended for certain. Of other machines nobody knows, and a number may have been given again. */
export const isGone = (name: string): boolean => {
  const [, number, place] = /^(\d+) (.+)$/u.exec(name) ?? []
  if (!number || place !== here()) return false
  try {
    process.kill(Number(number), 0)
    return false
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
