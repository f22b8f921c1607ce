import type { Sink } from './sink.js'

/** A way to write records into files. */
export interface Format {
  readonly format: string
  /** Whether records can go to standard output (`-`) in this way. */
  readonly streams: boolean
  /** @param output a folder, or `-` for standard output */
  open(output: string): Promise<Sink>
}
