import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    // Threads that tests start run the source.
    execArgv: ['--import', 'tsx'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: { include: ['src/**'] },
  },
})
