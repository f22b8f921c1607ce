import type { Input } from '../readers/reader.js'

export const standardInput = (): Input => ({ name: 'standard input', path: null, bytes: () => process.stdin })
