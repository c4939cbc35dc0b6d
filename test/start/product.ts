import { execFile, spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { setTimeout as sleep } from 'node:timers/promises'

// The product as a newcomer runs it: `npm start`, two processes, no database, real sockets.

export const ROOT = new URL('../..', import.meta.url).pathname
const running = new Set<ChildProcess>()

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

export async function startProduct(dataDir: string) {
  const [apiPort, mockPort] = [await freePort(), await freePort()]
  const output: string[] = []
  const environment = {
    PORT: String(apiPort),
    PLATFORM_PORT: String(mockPort),
    DATA_DIR: dataDir,
    ERP_URL: '',
    PLATFORM_URL: '',
    // Enough to show: the API takes a second for each day that it reads, a minute for 60.
    HISTORY_DAYS: '2',
  }
  // Detached: a group of its own, so that kill -9 takes npm, the shell and all programs at one blow.
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  running.add(child)
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const mockUrl = `http://127.0.0.1:${mockPort}`
  const apiUrl = `http://127.0.0.1:${apiPort}/graphql`
  const query = (text: string, variables = {}) =>
    post(apiUrl, { query: text, variables }, { authorization: 'Bearer demo-supplier-token' })
  return { child, output, query, mockUrl, apiUrl }
}

/** `npm start` that is expected to end by itself. */
export async function startUntilEnd(environment: Record<string, string | undefined>) {
  const env = { ...process.env, ERP_URL: '', PLATFORM_URL: '', ...environment }
  const child = spawn('npm', ['start', '--silent'], { cwd: ROOT, env, detached: true })
  running.add(child)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const [exitCode] = await once(child, 'close')
  running.delete(child)
  return { exitCode, output }
}

export async function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> {
  const init = {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  }
  return (await fetch(url, init)).json()
}

/** The README's recipes: a typed program against the running API. */
export const runExample = (file: string, apiUrl: string) => run('node', [`examples/${file}`], { API: apiUrl })

async function run(command: string, argv: string[], environment: Record<string, string>): Promise<string> {
  const bins = `${ROOT}node_modules/.bin`
  const env = { ...process.env, ...environment, PATH: `${bins}:${process.env.PATH}` }
  return (await promisify(execFile)(command, argv, { cwd: ROOT, env })).stdout
}

const WAIT_LIMIT_MS = 60_000

/** Tries until there is a result; gives up with what went wrong last. */
export async function waitFor<T>(what: string, attempt: () => Promise<T | undefined>): Promise<T> {
  const giveUpAtMs = performance.now() + WAIT_LIMIT_MS
  let last: unknown = 'no result yet'
  while (performance.now() < giveUpAtMs) {
    const result = await attempt().catch((error: unknown) => void (last = error))
    if (result !== undefined) return result
    await sleep(50)
  }
  throw new Error(`${what}: nothing within ${WAIT_LIMIT_MS} ms`, { cause: last })
}

export function killGroup(child: ChildProcess): void {
  running.delete(child)
  try {
    if (child.pid) process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

/** Ends all that was started here and still runs. */
export function killAll(): void {
  running.forEach(killGroup)
}

/** A program in a group of its own, with its output so far. */
export function startProgram(command: string, argv: string[], environment: Record<string, string> = {}) {
  const env = { ...process.env, PYTHONDONTWRITEBYTECODE: '1', ...environment }
  const child = spawn(command, argv, { cwd: ROOT, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  running.add(child)
  let text = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = once(child, 'close').then(([exitCode]: (number | null)[]) => {
    running.delete(child)
    return { exitCode, output: text }
  })
  return { child, output: () => text, ended }
}
