import { defineConfig } from 'vitest/config'

// Slow machines and a first start of the embedded database: no test waits for a fixed time, so a limit costs nothing.
const testTimeout = 30_000
const hookTimeout = 60_000

// Node and the packages load graphql's main file; Vite would pick its "module" file for our imports, and the errors of
// one copy are no errors for the other.
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] }

// `isolate: false`, for files that leave nothing behind in their process: loading the schema and Prisma anew for each of
// them would take longer than the tests.

/** For tests that hold real milliseconds against a limit: after all others, one file at a time, on a quiet machine. */
const alone = (groupOrder: number) => ({ sequence: { groupOrder }, fileParallelism: false })

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
        test: { name: 'review', include: ['test/review/**/*.test.ts'], testTimeout, hookTimeout, ...alone(1) },
      },
      {
        resolve,
        test: { name: 'start', include: ['test/start/**/*.test.ts'], testTimeout, hookTimeout, ...alone(2) },
      },
      { resolve, test: { name: 'simulation', include: ['test/mock-platform/**/*.test.ts'], testTimeout, hookTimeout } },
    ],
  },
})
