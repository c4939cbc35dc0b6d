import { defineConfig } from 'vitest/config'
import { COMPILE_CACHE_DIRECTORY } from './compile-cache.mjs'

// The tests' processes, and the programs that they start, load what Node has compiled before, as `npm start` does.
process.env.NODE_COMPILE_CACHE ??= COMPILE_CACHE_DIRECTORY

// Slow machines and a first start of the embedded database: no test waits for a fixed time, so a limit costs nothing.
const testTimeout = 30_000
const hookTimeout = 60_000

// Node and the packages load graphql's main file; Vite would pick its "module" file for our imports, and the errors of
// one copy are no errors for the other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// `isolate: false`, for files that leave nothing behind in their process: loading the schema and Prisma anew for each of
// them would take longer than the tests.

/** Real processes and real seconds, but no bound that a busy machine could break. */
const BESIDE_OTHERS = ['test/review/review.test.ts']

const HOSTS = ['test/mock-platform/*-hosts.test.ts']

export default defineConfig({
  test: {
    // All of the machine: vitest leaves a core free by itself, of two it would use one.
    maxWorkers: '100%',
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: [
            'server/**/*.test.ts',
            'prisma/**/*.test.ts',
            'schema/**/*.test.ts',
            'mock-platform/**/*.test.ts',
            'test/docs/**/*.test.ts',
          ],
          testTimeout,
          hookTimeout,
          isolate: false,
        },
      },
      {
        resolve,
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts', 'test/clients/**/*.test.ts'],
          globalSetup: ['test/support/migrated-databases.ts'],
          testTimeout,
          hookTimeout,
          isolate: false,
        },
      },
      {
        resolve,
        test: { name: 'start', include: ['test/start/**/*.test.ts', ...BESIDE_OTHERS], testTimeout, hookTimeout },
      },
      {
        resolve,
        test: {
          name: 'simulation',
          include: ['test/mock-platform/**/*.test.ts'],
          exclude: HOSTS,
          testTimeout,
          hookTimeout,
          isolate: false,
        },
      },
      // Real milliseconds against a limit: after all others, one file at a time, on a quiet machine.
      {
        resolve,
        test: {
          name: 'review',
          include: ['test/review/**/*.test.ts'],
          exclude: BESIDE_OTHERS,
          testTimeout,
          hookTimeout,
          sequence: { groupOrder: 1 },
          fileParallelism: false,
        },
      },
      // MSW knows a network error by the Response that was global when it was loaded: in a process of its own.
      { resolve, test: { name: 'hosts', include: HOSTS, testTimeout, hookTimeout } },
    ],
  },
})
