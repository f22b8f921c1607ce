#!/usr/bin/env node
import { CommanderError } from 'commander'
import { ClosedPipe, InputError, OutputError } from '../io/errors.js'
import { notThere, TargetAway } from '../io/target-errors.js'
import { complain } from './display/complain.js'
import { createProgram } from './program.js'

// 1: a document or the output failed. 2: the command line made no sense.
const FAILED = 1
const USAGE = 2

const exitCode = (cause: unknown): number => {
  if (cause instanceof CommanderError) return cause.exitCode === 0 ? 0 : USAGE
  if (cause instanceof ClosedPipe) return 0
  if (cause instanceof InputError || cause instanceof OutputError) complain(cause)
  else if (cause instanceof TargetAway) complain(notThere(cause))
  else console.error(cause)
  return FAILED
}

// Whoever writes waits for the outcome and reports it; this only keeps Node from ending on the event.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

try {
  await createProgram().parseAsync()
} catch (cause) {
  process.exitCode = exitCode(cause)
}
