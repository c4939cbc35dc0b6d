#!/usr/bin/env node
// Runs the command line on the Node 24 that is installed as a package, whatever Node started this file.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const bins = join(here, '..', '..', 'node_modules', '.bin')
const node = existsSync(join(bins, 'node')) ? join(bins, 'node') : process.execPath
const child = spawn(node, [join(here, 'main.ts'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${bins}${delimiter}${process.env.PATH ?? ''}` },
})
// Ctrl-C reaches the child by itself (same terminal); this process only waits for its exit code.
process.on('SIGINT', () => undefined)
process.on('SIGTERM', () => child.kill('SIGTERM'))
child.on('exit', (code, signal) => process.exit(signal ? 130 : (code ?? 1)))
