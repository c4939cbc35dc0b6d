import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// node bench/check.ts types|lint: the bench's part of the repository's checks. It has packages of its own, which who does
// not run it need not install.

const [check = ''] = process.argv.slice(2)
const directory = fileURLToPath(new URL('.', import.meta.url))

if (existsSync(new URL('node_modules/', import.meta.url))) {
  const { status } = spawnSync('npm', ['run', '--silent', `check:${check}`], { cwd: directory, stdio: 'inherit' })
  process.exitCode = status ?? 1
} else {
  process.stdout.write(`check:${check}: bench skipped, it is not installed (cd bench && npm ci)\n`)
}
