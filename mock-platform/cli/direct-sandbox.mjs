#!/usr/bin/env node
// Runs the command line on Node 24: this one, or the one that is installed as a package.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE_DIRECTORY } from '../../compile-cache.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const bins = join(here, '..', '..', 'node_modules', '.bin')
const packaged = join(bins, 'node')

if (Number.parseInt(process.versions.node, 10) >= 24) {
  module.enableCompileCache(COMPILE_CACHE_DIRECTORY)
  await import('./main.ts')
} else if (existsSync(packaged)) {
  runOn(packaged)
} else {
  process.stderr.write(`Node 24 is needed; this is ${process.version}. \`npm ci\` installs it as a package.\n`)
  process.exit(2)
}

// A group of its own: Ctrl-C reaches this process only, which hands it on once; a second one then means "now".
function runOn(node) {
  const child = spawn(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: 'inherit',
    detached: true,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}
