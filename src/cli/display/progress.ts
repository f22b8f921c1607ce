import { SingleBar } from 'cli-progress'
import type { Summary } from '../../batch/summary.js'

// A person who looks at a log wants to see that it goes on, not to scroll.
const LINE_EVERY_MS = 5000
const BAR_EVERY_MS = 100

/** Says how far a run is, until it is stopped. */
export interface Progress {
  /** Takes the bar away for a moment, so that a line can be written. */
  aside(write: () => void): void
  stop(): void
}

/** How many bytes there are, and how many have been read; unknown where an input does not end. */
export interface Measure {
  readonly total: () => number | null
  readonly read: () => number
}

/** A bar on a terminal, a line every few seconds elsewhere when something has changed; always on standard error, which is for people. */
export const showProgress = (summary: Summary, measure: Measure): Progress => {
  const started = performance.now()
  const seconds = () => (performance.now() - started) / 1000
  return process.stderr.isTTY ? bar(summary, measure, seconds) : lines(summary, measure, seconds)
}

const lines = (summary: Summary, measure: Measure, seconds: () => number): Progress => {
  let before = ''
  const say = () => {
    const { documents, skipped, failures } = summary
    const now = [documents, skipped, failures, measure.read()].join()
    if (now !== before) process.stderr.write(`${progressText(summary, measure, seconds())}\n`)
    before = now
  }
  const timer = setInterval(say, LINE_EVERY_MS).unref()
  return { aside: (write) => write(), stop: () => clearInterval(timer) }
}

const bar = (summary: Summary, measure: Measure, seconds: () => number): Progress => {
  const shown = new SingleBar({
    stream: process.stderr,
    format: '{bar} {words}',
    barsize: 20,
    hideCursor: true,
    clearOnComplete: true,
    // Ours ends the run in good order; the bar's own would end it at once.
    gracefulExit: false,
  })
  shown.start(1, 0, { words: '' })
  const draw = () => {
    const total = measure.total()
    shown.setTotal(total || 1)
    shown.update(total ? Math.min(measure.read(), total) : 0, { words: progressText(summary, measure, seconds()) })
  }
  const timer = setInterval(draw, BAR_EVERY_MS).unref()
  return {
    aside(write) {
      process.stderr.write(CLEAR_LINE)
      write()
    },
    stop() {
      clearInterval(timer)
      shown.stop()
    },
  }
}

const CLEAR_LINE = '\r\u001b[K'

/** Documents, speed, quotations, failures, and how long it will take where that can be told. */
export const progressText = (summary: Summary, measure: Measure, seconds: number): string => {
  const { documents, skipped, failures, characters, quotations } = summary
  const found = quotations.direct + quotations.mixed + quotations.indirect
  const speed = characters / 1e6 / Math.max(seconds, 0.001)
  // What has been read and is not yet written is little, but for the first moments.
  const [total, read] = [measure.total(), documents + skipped + failures > 0 ? measure.read() : 0]
  return [
    `${number(documents)} documents`,
    `${speed.toFixed(speed < 1 ? 2 : 1)} MB/s`,
    `${number(found)} quotations`,
    ...(skipped > 0 ? [`${number(skipped)} there already`] : []),
    `${number(failures)} failed`,
    ...(total && read > 0 && read < total ? [`${duration((seconds * (total - read)) / read)} left`] : []),
  ].join(', ')
}

const number = (n: number): string => n.toLocaleString('en')

const duration = (seconds: number): string => {
  if (seconds < 100) return `${Math.ceil(seconds)} s`
  if (seconds < 100 * 60) return `${Math.round(seconds / 60)} min`
  return `${(seconds / 3600).toFixed(1)} h`
}
