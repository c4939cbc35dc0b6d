import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, onTestFinished, test } from 'vitest'
import { NODE_OPTIONS } from '../../mock-platform/cli/node-options.mjs'
import { killAll, ROOT, startProgram, waitFor } from './product.ts'

// The command line starts the mock as a process of its own, on Node 24 and with Node's options for it.

const LAUNCHER = `${ROOT}mock-platform/cli/direct-sandbox.mjs`
const directory = mkdtempSync(join(tmpdir(), 'launcher-'))

afterEach(() => {
  killAll()
  rmSync(directory, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
})

test('after kill -9 of the launcher the mock closes its books and is gone', async () => {
  const { child, output } = startProgram(LAUNCHER, ['serve'], {
    PLATFORM_PORT: '0',
    DATA_DIR: directory,
    DEMO: 'false',
  })
  const url = await waitFor('the mock', async () => /listening on (\S+)/.exec(output())?.[1])
  expect((await fetch(`${url}/health`)).status).toBe(200)
  child.kill('SIGKILL')
  await waitFor('the mock to be gone', () => isGone(url))
})

test('a mock whose launcher has died before it was loaded ends too', async () => {
  // What is loaded first, as an instrumentation by NODE_OPTIONS is, takes until the launcher has gone.
  const first = 'while (process.connected) await new Promise(setImmediate)'
  const execArgv = [...NODE_OPTIONS, `--import=data:text/javascript,${encodeURIComponent(first)}`]
  const env = { ...process.env, PLATFORM_PORT: '0', DATA_DIR: directory, DEMO: 'false' }
  const child = fork(LAUNCHER, ['serve'], { env, execArgv, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  child.disconnect()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test.each([
  ['SIGINT', 0],
  ['SIGTERM', 0],
] as const)('%s is handed on: the mock ends in good order, with exit code %i', async (signal, exitCode) => {
  const { child, output, ended } = startProgram(LAUNCHER, ['serve'], {
    PLATFORM_PORT: '0',
    DATA_DIR: directory,
    DEMO: 'false',
  })
  const url = await waitFor('the mock', async () => /listening on (\S+)/.exec(output())?.[1])
  child.kill(signal)
  expect(await ended).toMatchObject({ exitCode })
  expect(await isGone(url)).toBe(true)
})

test.each(['stdout', 'stderr'] as const)(
  'a review whose %s nobody reads any more ends by its verdict, 99, without a stack trace',
  async (stream) => {
    const { child, ended } = startProgram(LAUNCHER, ['review', '--erp', 'http://127.0.0.1:1', '--polls', '4'])
    child[stream].destroy()
    const { exitCode, output } = await ended
    expect(output).not.toContain('EPIPE')
    expect(exitCode).toBe(99)
  },
)

function isGone(url: string): Promise<true | undefined> {
  return fetch(`${url}/health`).then(
    () => undefined,
    () => true,
  )
}
