#!/usr/bin/env node
// Runs the command line on Node 24, this one or the one that is installed as a package, and with the options that it needs.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { COMPILE_CACHE_DIRECTORY } from '../../compile-cache.mjs'
import { NODE_OPTIONS } from './node-options.mjs'

const here = dirname(fileURLToPath(import.meta.url))
const packaged = join(here, '..', '..', 'node_modules', '.bin', 'node')

/** Commands that play the platform themselves; the others only ask or read, and need not wait for a second Node to start. */
const PLAYING = new Set(['serve', 'review', 'simulate', 'replay'])

const isRightNode = Number.parseInt(process.versions.node, 10) >= 24
const hasOptions = NODE_OPTIONS.every((option) => process.execArgv.includes(option))

if (isRightNode && (hasOptions || !PLAYING.has(process.argv[2]))) {
  module.enableCompileCache(COMPILE_CACHE_DIRECTORY)
  await import('./main.ts')
} else if (isRightNode) {
  runOn(process.execPath)
} else if (existsSync(packaged)) {
  runOn(packaged)
} else {
  process.stderr.write(`Node 24 is needed; this is ${process.version}. \`npm ci\` installs it as a package.\n`)
  process.exit(2)
}

// A group of its own: Ctrl-C reaches this process only, which hands it on once; a second one then means "now". The channel
// tells it when this process has died, even by kill -9.
function runOn(node) {
  const child = spawn(node, [...NODE_OPTIONS, fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + constants.signals[signal] : code))
}
