import type { Record } from '../../document/record.js'

/** Takes records one at a time. Both methods throw an OutputError when nothing more can be written. */
export interface Writer {
  write(record: Record): Promise<void>
  /** All has been written: makes it final. */
  close(): Promise<void>
  /** The run broke off: leaves no half-written file. */
  abort(): Promise<void>
}

/** A way to write records down. */
export interface Format {
  readonly format: string
  /** Whether records can go to standard output (`-`) in this way. */
  readonly streams: boolean
  /** @param output a folder, or `-` for standard output */
  open(output: string): Promise<Writer>
}
