import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const CLI = new URL('../../mock-platform/cli/direct-sandbox.mjs', import.meta.url).pathname

export type CliResult = { exitCode: number | null; stdout: string; stderr: string }

/** Runs the command line as a user does: a process of its own, with nothing of ours in it. */
export function runCli(...argv: string[]): Promise<CliResult> {
  return start(argv).result
}

function start(argv: string[]) {
  const child = spawn(CLI, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  const output = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString()))
  const result = new Promise<CliResult>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...output }))
  })
  return { child, result }
}

/** A review of an ERP that never answers, interrupted by pid once the ERP was asked. */
export async function interruptedReview(...options: string[]): Promise<CliResult> {
  const asked = Promise.withResolvers<void>()
  const server = createServer(() => asked.resolve()).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { child, result } = start(['review', '--erp', `http://127.0.0.1:${port}`, '--only', 'timing', ...options])
  await asked.promise
  child.kill('SIGINT')
  const finished = await result
  server.closeAllConnections()
  server.close()
  return finished
}
