import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How to start a contender. It prints `ready http://host:port` when it listens. */
export type ContenderProgram = { file: string; environment: (databaseUrl: string) => Record<string, string> }

export type RunningContender = { origin: string; pid: number; output: () => string; stop: () => Promise<void> }

/** The server has this CPU for itself; the load generator and the database have the other one. */
export const SERVER_CPU = 0
export const OTHERS_CPU = 1

/** Starts a contender on its CPU and waits until it listens. */
export async function startContender(
  { file, environment }: ContenderProgram,
  databaseUrl: string,
  isPinned: boolean,
): Promise<RunningContender> {
  const command = [process.execPath, ...nodeOptions(), fileURLToPath(new URL(file, import.meta.url))]
  const [program, ...args] = isPinned ? ['taskset', '-c', String(SERVER_CPU), ...command] : command
  const child = spawn(program!, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment(databaseUrl) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output = (output + text).slice(-20_000)
    })
  }
  const origin = await readyOrigin(child, () => output)
  return { origin, pid: child.pid!, output: () => output, stop: () => stop(child) }
}

/** For a profile of one contender: BENCH_NODE_OPTIONS="--cpu-prof --cpu-prof-dir=...". */
function nodeOptions(): string[] {
  return (process.env.BENCH_NODE_OPTIONS ?? '').split(' ').filter(Boolean)
}

async function readyOrigin(child: ChildProcess, output: () => string): Promise<string> {
  while (child.exitCode === null) {
    const [, origin] = /ready (http:\/\/[^\s/]+)/.exec(output()) ?? []
    if (origin) return origin
    await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')])
  }
  throw new Error(`a contender ended before it listened:\n${output()}`)
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'close')
}

/** CPU time of a process so far, all its threads; null where the system does not tell. */
export function cpuSeconds(pid: number): number | null {
  try {
    // The name may hold spaces; what follows it does not. utime and stime are fields 14 and 15, in hundredths.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return null
  }
}

/** Memory of a process in MiB; null where the system does not tell. */
export function residentMib(pid: number): number | null {
  try {
    const [, kib] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kib === undefined ? null : Math.round(Number(kib) / 1024)
  } catch {
    return null
  }
}
