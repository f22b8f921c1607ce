import { describe, expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.js'
import { onrecord } from './onrecord.js'

describe('wrong usage is exit code 2 and says what there is', () => {
  test.each([
    [[], /Usage: onrecord/],
    [['extrakt'], /unknown command 'extrakt'[\s\S]*Did you mean extract/],
    [['extract'], /missing required argument 'input'/],
    [['extract', 'corpus', '--format', 'xml'], /'xml' is invalid\. Allowed choices are json, ndjson/],
    [['extract', 'corpus', '--from', 'xls'], /'xls' is invalid\. Allowed choices are text, markdown, jsonl/],
    [['extract', 'corpus', '--output', '-', '--format', 'json'], /standard output .* takes --format ndjson/],
    [['extract', 'corpus', '--resume'], /--resume asks databases .* for example --to sqlite:news\.db/],
    [['extract', 'corpus', '--to', 'csv:x', '--resume'], /--resume asks databases what they hold/],
    [
      ['extract', 'corpus', '--to', 'sqlite:x.db', '--to', 'csv:x', '--resume'],
      /files are written whole, .*: csv:x would lack it; leave out --resume, or/,
    ],
    [['extract', 'corpus', '--to', 'sqlite:x.db', '--output', 'r', '--resume'], /: --output r would lack it/],
    [['extract', 'corpus', '--to', 'ndjson:-', '--output', '-'], /standard output takes the records once/],
    [['extract', 'corpus', '--outputs', 'x'], /unknown option '--outputs'[\s\S]*Did you mean --output/],
    [['evaluate', 'x.jsonl', '--errors', 'many'], /'many' is invalid\. It must be a whole number/],
    [['train', 'speakers'], /'speakers' is invalid for argument 'model'\. Allowed choices are entities/],
    [['show'], /missing required argument 'file'/],
  ])('%j', async (args, message) => {
    const { code, out, err } = await onrecord(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(message)
  })
})

describe('help', () => {
  test('is there for every command, with an example', async () => {
    for (const { name, text } of helpTexts()) expect(text, name).toMatch(/Examples?:\n {2}\$ onrecord /)
  })

  test('goes to standard output with exit code 0', async () => {
    const { code, out, err } = await onrecord(['extract', '--help'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/Usage: onrecord extract \[options\] <input\.\.\.>/)
  })
})

const helpTexts = (): { name: string; text: string }[] => {
  const program = createProgram()
  return [program, ...program.commands].map((command) => {
    let text = ''
    command.configureOutput({ writeOut: (words) => (text += words) })
    command.outputHelp()
    return { name: command.name(), text }
  })
}
