import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { NODE_OPTIONS } from './mock-platform/cli/node-options.mjs'
import { COMPILE_CACHE_DIRECTORY } from './compile-cache.mjs'
import { parseServeSettings, SettingsError } from './mock-platform/cli/settings.ts'
import type { ServeSettings } from './mock-platform/cli/settings.ts'
import { ConfigRefused, shownDemoToken } from './server/config.ts'
import type { Config } from './server/config.ts'
import { readSettings as readApiSettings } from './server/settings.ts'
import { outliveReaders } from './unread-output.ts'

// `npm start`: the API and the mock as two processes, their output side by side, and one Ctrl-C for both.

const startedAtMs = performance.now()
const PARENT_WATCH_MS = 1000
const DEMO_HISTORY_DAYS = '60'
const MockStatus = z.object({ clock: z.object({ mode: z.object({ type: z.string() }) }) })

type Program = { name: string; child: ChildProcess }

outliveReaders()
await main()

async function main(): Promise<void> {
  const settings = await readSettings()
  if (!settings) return
  const { api, mock } = settings
  const apiUrl = `http://${hostName(api.HOST)}:${api.PORT}`
  const mockUrl = `http://${hostName(mock.PLATFORM_HOST)}:${mock.PLATFORM_PORT}`
  const together = {
    ERP_URL: process.env.ERP_URL || apiUrl,
    PLATFORM_URL: process.env.PLATFORM_URL || mockUrl,
    // Of another ERP the platform knows nothing: history would teach it goods that are not there.
    HISTORY_DAYS: process.env.HISTORY_DAYS || (process.env.ERP_URL ? '0' : DEMO_HISTORY_DAYS),
  }

  const programs = [
    startProgram('api ', ['server/main.ts'], together),
    startProgram('mock', [...NODE_OPTIONS, 'mock-platform/cli/main.ts', 'serve'], together),
  ]
  let isStopping = false
  const stop = (exitCode: number) => {
    if (isStopping) return
    isStopping = true
    process.exitCode = exitCode
    for (const { child } of programs) child.kill('SIGTERM')
    void Promise.all(programs.map(({ child }) => ended(child))).then(() => process.exit())
  }
  process.on('SIGINT', () => stop(0))
  process.on('SIGTERM', () => stop(0))
  watchParent(() => stop(1))
  for (const { name, child } of programs) {
    child.on('exit', (code, signal) => {
      if (isStopping) return
      console.log(`${name} | ended (${signal ?? `exit code ${code}`}); stopping the other program`)
      stop(code || 1)
    })
  }
  await untilReady(`${apiUrl}/health`, mockUrl, () => isStopping)
  if (!isStopping) announce(apiUrl, mockUrl, shownDemoToken(api))
}

/** Wrong settings of either program, or a port in use, are refused before anything starts: all together. */
async function readSettings() {
  const problems: string[] = []
  const read = <Settings>(reader: () => Settings): Settings | null => {
    try {
      return reader()
    } catch (error) {
      if (!(error instanceof ConfigRefused || error instanceof SettingsError)) throw error
      problems.push(...error.problems)
      return null
    }
  }
  const api = read(() => readApiSettings().config)
  const mock = read(() => parseServeSettings(process.env))
  if (api && mock) problems.push(...(await portProblems(api, mock)))
  if (api && mock && problems.length === 0) return { api, mock }
  console.error(['Wrong settings:', ...problems].join('\n  '))
  process.exitCode = 2
  return null
}

async function portProblems(api: Config, mock: ServeSettings): Promise<string[]> {
  if (api.PORT === 0 || mock.PLATFORM_PORT === 0) return ['PORT, PLATFORM_PORT: 0 is for a program started alone']
  if (api.PORT === mock.PLATFORM_PORT) return ['PLATFORM_PORT: it is the same as PORT; each program needs its own']
  const [isApiFree, isMockFree] = [
    await isFree(api.HOST, api.PORT),
    await isFree(mock.PLATFORM_HOST, mock.PLATFORM_PORT),
  ]
  const inUse = 'is in use; stop the other program (is `npm start` running already?), or set another port'
  return [
    ...(isApiFree ? [] : [`PORT: ${api.PORT} ${inUse}`]),
    ...(isMockFree ? [] : [`PLATFORM_PORT: ${mock.PLATFORM_PORT} ${inUse}`]),
  ]
}

function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })
}

function hostName(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}

// The IPC channel tells a program when this one has died, even by kill -9.
function startProgram(name: string, argv: string[], addresses: Record<string, string>): Program {
  const child = spawn(process.execPath, argv, {
    cwd: import.meta.dirname,
    env: { NODE_COMPILE_CACHE: COMPILE_CACHE_DIRECTORY, ...process.env, ...addresses },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface({ input: stream }).on('line', (line) => console.log(`${name} | ${line}`))
  }
  return { name, child }
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => child.once('exit', () => resolve()))
}

// npm runs this in a shell; when that is killed, nobody could stop the two programs any more.
function watchParent(onGone: () => void): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && onGone(), PARENT_WATCH_MS).unref()
}

async function untilReady(apiHealthUrl: string, mockUrl: string, isStopping: () => boolean): Promise<void> {
  while (!isStopping() && !(await answers(apiHealthUrl, () => true))) await sleep(100)
  while (!isStopping() && !(await answers(`${mockUrl}/control/status`, isRunning))) await sleep(100)
}

async function answers(url: string, isReady: (body: unknown) => boolean): Promise<boolean> {
  // Not listening yet, or not answering: asked again.
  const body: unknown = await fetch(url, { signal: AbortSignal.timeout(1000) })
    .then((response) => (response.ok ? response.json() : null))
    .catch(() => null)
  return body !== null && isReady(body)
}

// The mock's clock is paused until the history is made.
function isRunning(status: unknown): boolean {
  const parsed = MockStatus.safeParse(status)
  return parsed.success && parsed.data.clock.mode.type !== 'paused'
}

function announce(apiUrl: string, mockUrl: string, token: string): void {
  const seconds = ((performance.now() - startedAtMs) / 1000).toFixed(1)
  const query =
    '{ viewer { supplier { code inventorySyncRuns(first: 3) { nodes { dueAt measuredMs verdict } } orders(first: 3) { nodes { tradeOrderId market } } } } }'
  console.log(`
Ready after ${seconds} s.

  GraphQL API    ${apiUrl}/graphql
  Mock platform  ${mockUrl}  (control API: ${mockUrl}/openapi.json)
  Demo token     ${token}

Three things to try:

  1. Query it, in a browser at ${apiUrl}/graphql or here:
     curl -s ${apiUrl}/graphql -H 'authorization: Bearer ${token}' -H 'content-type: application/json' \\
       -d '${JSON.stringify({ query })}'

  2. Let two hours pass at once: eight polls, and the orders between them.
     curl -s -X POST ${mockUrl}/control/clock/advance -H 'content-type: application/json' -d '{"by_ms":7200000}'

  3. Slow the ERP down to 3,010 ms, advance as above, and see it fail.
     curl -s -X PATCH ${mockUrl}/control/suppliers/demo -H 'content-type: application/json' -d '{"latency":"fixed:3010"}'

Ctrl-C stops both.`)
}
