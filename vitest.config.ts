import { defineConfig } from 'vitest/config'

// Slow machines and a first start of the embedded database: no test waits for a fixed time, so a limit costs nothing.
const testTimeout = 30_000
const hookTimeout = 60_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['server/**/*.test.ts', 'prisma/**/*.test.ts', 'schema/**/*.test.ts', 'mock-platform/**/*.test.ts'],
          testTimeout,
          hookTimeout,
        },
      },
      {
        test: {
          name: 'api',
          include: ['test/api/**/*.test.ts'],
          globalSetup: ['test/support/migrated-image.ts'],
          testTimeout,
          hookTimeout,
        },
      },
      { test: { name: 'review', include: ['test/review/**/*.test.ts'], testTimeout, hookTimeout } },
      { test: { name: 'simulation', include: ['test/mock-platform/**/*.test.ts'], testTimeout, hookTimeout } },
    ],
  },
})
