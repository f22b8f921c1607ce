import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createProgram } from '../../src/cli/program.js'
import { inRepository } from '../data.js'

const readme = readFileSync(inRepository('README.md'), 'utf8')
const commands = createProgram().commands

describe('the README', () => {
  test.each(commands.map((command) => [command.name()]))('documents the command %s', (name) => {
    expect(readme).toMatch(new RegExp(`onrecord ${name}\\b`))
  })

  const options = commands.flatMap((command) => command.options.map(({ long }) => [command.name(), long!] as const))
  test.each(options)('documents %s %s', (_, option) => {
    expect(readme).toContain(`\`${option}`)
  })

  test('begins with the two commands', () => {
    const [first, second] = ['npm ci && npm start', 'npm ci && npm test'].map((command) => readme.indexOf(command))
    expect(first).toBeGreaterThan(0)
    expect(second).toBeGreaterThan(first!)
    expect(readme.slice(0, second).split('\n').length).toBeLessThan(40)
  })
})
