import { expect, test, vi } from 'vitest'
import { Summary } from '../../src/batch/summary.js'
import { progressText, showProgress } from '../../src/cli/display/progress.js'
import { extract } from '../../src/index.js'
import { empty } from '../../src/io/errors.js'

const measure = (read: number, total: number | null) => ({ read: () => read, total: () => total })

test('a line of progress comes only when something has changed', () => {
  vi.useFakeTimers()
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const terminal = process.stderr.isTTY
  process.stderr.isTTY = false
  const summary = new Summary()
  const progress = showProgress(summary, measure(0, null))
  vi.advanceTimersByTime(60_000)
  expect(write).toHaveBeenCalledTimes(1)
  summary.count({ kind: 'failed', error: empty('x') })
  vi.advanceTimersByTime(60_000)
  expect(write).toHaveBeenCalledTimes(2)
  progress.stop()
  process.stderr.isTTY = terminal
  vi.restoreAllMocks()
  vi.useRealTimers()
})

test('progress says what has been done, how fast, and how long it will take', () => {
  const summary = new Summary()
  expect(progressText(summary, measure(500, 1000), 2)).toBe('0 documents, 0.00 MB/s, 0 quotations, 0 failed')
  const record = extract('“Yes,” said Jane Doe.')
  for (let n = 0; n < 1200; n++) summary.count({ kind: 'written', record })
  summary.characters = 24_000_000
  summary.count({ kind: 'failed', error: empty('x') })
  const words = '1,200 documents, 2.4 MB/s, 1,200 quotations, 1 failed'
  expect(progressText(summary, measure(500, 1000), 10)).toBe(`${words}, 10 s left`)
  expect(progressText(summary, measure(10, 10_000), 10)).toBe(`${words}, 2.8 h left`)
  expect(progressText(summary, measure(100, 10_000), 10)).toBe(`${words}, 17 min left`)
  expect(progressText(summary, measure(500, null), 10)).toBe(words)
  expect(progressText(summary, measure(1000, 1000), 10)).toBe(words)
})
