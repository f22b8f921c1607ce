import { setFlagsFromString } from 'node:v8'

// By how much a heap may outgrow what was alive in it before it is cleaned up. Left alone the engine lets it grow
// fourfold, thread by thread, over thousands of documents; this holds 4,000 within 1.2 times the peak of 1,000 and costs
// nothing that can be measured.
const GROWTH_PERCENT = 30

/** Keeps the memory of a long run at what a short one needs. For a whole process, before its threads are started. */
export const boundMemory = (threads: number): void => {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
  // Helpers that clean up for one thread take the core of another; a tenth is gained without them.
  if (threads > 1) setFlagsFromString('--no-parallel-scavenge')
}
