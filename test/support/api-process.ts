import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const REPOSITORY = fileURLToPath(new URL('../..', import.meta.url))

const { PATH, NODE_COMPILE_CACHE } = process.env

/** The API as a process of its own, as `npm start` starts it. */
export class ApiProcess {
  readonly child: ChildProcess
  output = ''

  constructor(settings: Record<string, string>) {
    this.child = spawn(process.execPath, ['server/main.ts'], {
      cwd: REPOSITORY,
      // Port 0 takes a free one. Nobody listens on port 9 of this machine: the platform is away.
      env: { PATH, NODE_COMPILE_CACHE, PORT: '0', PLATFORM_URL: 'http://127.0.0.1:9', ...settings },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.output += text
      })
    }
  }

  /** Its address, once it listens. */
  async ready(): Promise<string> {
    while (this.child.exitCode === null) {
      const [, address] = /API ready (http:\S+)\/graphql/.exec(this.output) ?? []
      if (address) return address
      await Promise.race([once(this.child.stdout!, 'data'), once(this.child, 'exit')])
    }
    throw new Error(`the API ended: ${this.output}`)
  }

  /** Its exit code, or the signal that ended it. */
  async ended(): Promise<number | string | null> {
    if (this.child.exitCode === null && this.child.signalCode === null) await once(this.child, 'close')
    return this.child.exitCode ?? this.child.signalCode
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null> {
    this.child.kill(signal)
    return this.ended()
  }
}
