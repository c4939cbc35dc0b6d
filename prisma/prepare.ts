import { spawnSync } from 'node:child_process'
import { COMPILE_CACHE_DIRECTORY } from '../compile-cache.mjs'
import { prepareDatabase } from './prepared-database.ts'

// Run by `npm install`: what a first start would spend seconds on is there already.

await prepareDatabase()

// Each program loads its modules once, and Node keeps what it has compiled of them.
for (const module of ['../server/app.ts', '../mock-platform/cli/serve.ts']) {
  const url = new URL(module, import.meta.url).href
  spawnSync(process.execPath, ['--input-type=module', '--eval', `await import('${url}')`], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILE_CACHE_DIRECTORY },
  })
}
