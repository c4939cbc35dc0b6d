import { spawn } from 'node:child_process'

const CLI = new URL('../../mock-platform/cli/direct-sandbox.mjs', import.meta.url).pathname

export type CliResult = { exitCode: number | null; stdout: string; stderr: string }

/** Runs the command line as a user does: a process of its own, with nothing of ours in it. */
export function runCli(...argv: string[]): Promise<CliResult> {
  const child = spawn(CLI, argv, { stdio: ['ignore', 'pipe', 'pipe'] })
  const result = { stdout: '', stderr: '' }
  child.stdout.on('data', (chunk: Buffer) => (result.stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (result.stderr += chunk.toString()))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, ...result }))
  })
}
