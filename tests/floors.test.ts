import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inRepository } from './data.js'

// The house: a file imports only from floors below its own. A room is a folder of src or a file; `stages/*` is each
// stage's own folder, which may also import itself.
const FLOORS: { readonly [room: string]: readonly string[] } = {
  document: [],
  lexicon: ['document'],
  weights: [],
  'stages/stage.ts': ['document'],
  'stages/*': ['document', 'lexicon', 'weights', 'stages/stage.ts'],
  record: ['document', 'weights'],
  'pipeline.ts': ['document', 'stages/stage.ts', 'stages/*', 'record'],
  io: ['document'],
  batch: ['document', 'record', 'io', 'pipeline.ts'],
  'index.ts': ['document', 'stages/stage.ts', 'record', 'pipeline.ts', 'io', 'batch'],
  evaluate: ['document', 'stages/stage.ts', 'stages/*', 'io', 'pipeline.ts', 'index.ts'],
  train: ['document', 'lexicon', 'record', 'stages/stage.ts', 'stages/*', 'io', 'pipeline.ts', 'index.ts', 'evaluate'],
  cli: ['document', 'record', 'io', 'batch', 'pipeline.ts', 'index.ts', 'evaluate', 'train'],
}

// Packages, and Node's own modules, by the rooms that may use them: a stage never touches disk, network or clock.
const OUTSIDE: { readonly [name: string]: readonly string[] } = {
  zod: ['document', 'evaluate', 'cli'],
  commander: ['cli'],
  'wink-nlp': ['stages/*'],
  'wink-eng-lite-web-model': ['stages/*'],
  compromise: ['stages/*', 'train'],
  'iconv-lite': ['io'],
  chardet: ['io'],
  '@mozilla': ['io'],
  linkedom: ['io'],
  yaml: ['io'],
  feedsmith: ['io'],
  mailparser: ['io'],
  mammoth: ['io'],
  unpdf: ['io'],
  warcio: ['io'],
  kysely: ['io'],
  libsql: ['io'],
  pg: ['io'],
  'hyparquet-writer': ['io'],
  piscina: ['io', 'batch'],
  'cli-progress': ['cli'],
  'node:crypto': ['record', 'io', 'evaluate', 'train', 'cli'],
  'node:*': ['io', 'batch', 'evaluate', 'train', 'cli'],
}

const SRC = inRepository('src')
const IMPORT =
  /(?:^|[;\s])(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|^import\s+['"]([^'"]+)['"]/gmu

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => path.endsWith('.ts'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(IMPORT)].map(
    ([, from, dynamic, bare]) => (from ?? dynamic ?? bare)!,
  )

/** The room of a file, and for a stage the stage's own folder. */
const roomOf = (file: string): { room: string; own: string } => {
  const [first, second] = file.split('/')
  if (first === 'stages' && second !== 'stage.ts') return { room: 'stages/*', own: `stages/${second}` }
  const room = first === 'stages' ? 'stages/stage.ts' : first!
  return { room, own: room }
}

/** The rooms that may import a package (or a part of it), or a module of Node's. */
const roomsFor = (name: string): readonly string[] =>
  name.startsWith('node:') ? [...(OUTSIDE[name] ?? []), ...OUTSIDE['node:*']!] : (OUTSIDE[name.split('/')[0]!] ?? [])

const complaintsAbout = (file: string): string[] => {
  const { room, own } = roomOf(file)
  const allowed = FLOORS[room]
  if (!allowed) return [`${file} stands in no room of the house`]
  return importsOf(file).flatMap((name) => {
    if (!name.startsWith('.'))
      return roomsFor(name).includes(room) ? [] : [`${file} imports ${name}, which is not for ${room}`]
    const path = relative(SRC, normalize(join(SRC, dirname(file), name)))
    const target = path.split(sep).join('/').replace(/\.js$/u, '.ts')
    const to = roomOf(target)
    return to.own === own || allowed.includes(to.room)
      ? []
      : [`${file} imports ${target}: ${to.room} is not below ${room}`]
  })
}

describe('the floors of the house', () => {
  test('the imports of every file are read', () => {
    expect(files.length).toBeGreaterThan(50)
    expect(importsOf('pipeline.ts')).toContain('./stages/stage.js')
    expect(importsOf('cli/running.ts')).toContain('../batch/run.js')
  })

  test('every file imports from floors below its own only', () => {
    expect(files.flatMap(complaintsAbout)).toEqual([])
  })

  test('no file is past the wall of 300 lines', () => {
    const lines = (file: string) => readFileSync(join(SRC, file), 'utf8').split('\n').length
    expect(files.filter((file) => !file.startsWith('weights/') && lines(file) > 300)).toEqual([])
  })

  test('no drawer for odds and ends', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|common|misc)(\/|\.ts$)/u.test(file))).toEqual([])
  })

  test('the top level holds what the house says, and nothing else', () => {
    const held = [
      'LICENSE',
      'README.md',
      'biome.json',
      'corpus',
      'output',
      'package-lock.json',
      'package.json',
      'src',
      'tests',
      'tsconfig.json',
    ]
    const made = ['node_modules', 'dist', 'coverage']
    const there = readdirSync(inRepository('.')).filter((name) => !name.startsWith('.') && !made.includes(name))
    expect(there.filter((name) => !held.includes(name))).toEqual([])
  })
})
