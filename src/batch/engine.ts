import { setFlagsFromString } from 'node:v8'

// By how much a heap may outgrow what was alive in it before it is cleaned up. Left alone the engine lets it grow
// fourfold, thread by thread, over thousands of documents; this holds 4,000 within 1.2 times the peak of 1,000 and costs
// nothing that can be measured.
const GROWTH_PERCENT = 30

// How much a function runs before it is compiled anew for speed, six times what the engine takes. Every thread compiles
// for itself, and what is compiled too early is thrown away when the next document shows another shape of value: of the
// CPU time of 1,200 releases a tenth goes with one thread, a sixth with two.
const COMPILE_AFTER_BYTES = 400_000

/** Sets the engine up for a long run. For a whole process, before its threads are started. */
export const setUpEngine = (threads: number): void => {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
  setFlagsFromString(`--interrupt-budget=${COMPILE_AFTER_BYTES}`)
  // Helpers that clean up for one thread take the core of another; a tenth is gained without them.
  if (threads > 1) setFlagsFromString('--no-parallel-scavenge')
}
