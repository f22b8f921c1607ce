import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { differences } from './differences.js'
import { freshRecord, GOLDEN } from './golden.js'

// Looking at what changed is the point of a golden file: the differences are printed as it is written.
const record = await freshRecord()
const before: unknown = existsSync(GOLDEN) ? JSON.parse(readFileSync(GOLDEN, 'utf8')) : null
writeFileSync(GOLDEN, `${JSON.stringify(record, null, 1)}\n`)
console.log([...(before ? differences(before, record) : ['written for the first time'])].join('\n') || 'nothing has changed')
