import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** Whether this machine has Python; without it the tests that need a foreign ERP are skipped, by name. */
export const hasPython = spawnSync('python3', ['--version']).status === 0

/** Starts the Python ERP that misbehaves in one way (or `none`), on a free port; it ends with `using`. */
export async function startPythonErp(mode: string): Promise<AsyncDisposable & { url: string }> {
  const child = spawn('python3', [new URL('broken_erp.py', import.meta.url).pathname, mode], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' },
  })
  const [port] = await once(createInterface({ input: child.stdout }), 'line')
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill('SIGKILL')
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    },
  }
}
