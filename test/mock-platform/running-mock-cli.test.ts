import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addRunningMockCommands, CutShort } from '../../mock-platform/cli/running-mock-commands.ts'
import type { Host } from '../../mock-platform/http/host.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { mockInProcess, QUARTER } from './mock-in-process.ts'

// The commands that steer a running mock, against one that listens on a socket.

const mock = mockInProcess()
let host: Host
/** Requests that cut a skip short, once they are answered. */
const cutShort: string[] = []
beforeAll(async () => {
  host = await hostOnSocket(
    async (request) => {
      const response = await mock.handler(request)
      if (request.method === 'DELETE' && request.url.endsWith('/clock/advance')) cutShort.push(request.url)
      return response
    },
    '127.0.0.1',
    0,
  )
  await mock.addSupplier()
  mock.platform.start()
})
afterAll(() => host.close())

async function run(args: string[], signal = new AbortController().signal, lines: string[] = []): Promise<string> {
  const program = new Command().exitOverride()
  addRunningMockCommands(program, (line) => lines.push(line), signal)
  await program.parseAsync([...args, '--platform', host.url], { from: 'user' })
  return lines.join('\n')
}
const ofS1 = ['--supplier', 's1']

describe('clock', () => {
  test('shows, runs at a speed, pauses', async () => {
    expect(await run(['clock', 'show'])).toMatch(/^2026-01-05T00:00:00.000Z {2}paused, next event 2026/)
    expect(await run(['clock', 'run', '60'])).toContain('60x')
    expect(await run(['clock', 'run'])).toContain('real')
    expect(await run(['clock', 'pause'])).toContain('paused')
  })

  test('advances by a time, and until an instant', async () => {
    const { now } = (await mock.call('GET', '/control/status')).body.clock
    expect(await run(['clock', 'advance', '15m'])).toContain(new Date(now + QUARTER).toISOString())
    expect(await run(['clock', 'until', '2026-01-05T02:00:00Z'])).toMatch(/^2026-01-05T02:00:00.000Z/)
  })

  test('until an event tells which came, or that it did not within the limit', async () => {
    const [order] = (await run(['order', 'A', ...ofS1])).split(' ')
    expect(await run(['clock', 'until', 'order_node_reached', '--within', '90d'])).toMatch(
      /^order_node_reached of s1 at 2026/,
    )
    const notMet = run(['clock', 'until', 'ticket_opened', '--within', '15m'])
    await expect(notMet).rejects.toThrow(/^not met within the limit; 2026/)
    expect(order).toMatch(/^\d+$/)
  })

  test('Ctrl-C cuts a skip short, and says where the clock stands', async () => {
    await mock.call('POST', '/control/holds', { of: 'poll', supplier_id: 's1' })
    const before = mock.platform.clock.nowMs()
    const stopping = new AbortController()
    const printed: string[] = []
    const advancing = run(['clock', 'advance', '30d'], stopping.signal, printed)
    await expect.poll(async () => (await mock.call('GET', '/control/held-answers')).body.items.length).toBe(1)
    stopping.abort()
    // The cancellation goes over the socket: the held answer is let go once it has come.
    await expect.poll(() => cutShort.length).toBe(1)
    await mock.call('POST', '/control/held-answers/release')
    await expect(advancing).rejects.toThrow(CutShort)
    expect(printed.join()).toMatch(/paused/)
    expect(mock.platform.clock.nowMs()).toBeLessThanOrEqual(before + QUARTER)
  })
})

describe('order and trigger', () => {
  test('an order of two SKUs, for a market', async () => {
    expect(await run(['order', 'A:2', 'B', '--market', 'FR', ...ofS1])).toMatch(
      /2 x A, 1 x B {2}JIT to FR, EUR [\d.]+, paid/,
    )
  })

  test('a poll now; an event about an order', async () => {
    expect(await run(['trigger', 'poll', ...ofS1])).toMatch(/^poll has happened/)
    const [order] = (await run(['order', 'A', ...ofS1])).split(' ')
    expect(await run(['trigger', 'buyer_cancels', `trade_order_id=${order}`, ...ofS1])).toMatch(/^buyer_cancels has/)
  })
})

test('a push is sent again by its number, all since an instant, and a test message', async () => {
  const [order] = (await run(['order', 'A', ...ofS1])).split(' ')
  await run(['clock', 'advance', '1m'])
  expect(await run(['redeliver', order!, ...ofS1])).toBe(`1 sent: ${order}`)
  await run(['clock', 'advance', '1m'])
  expect(await run(['redeliver', '--since', '2026-01-05T00:00:00Z', ...ofS1])).toContain(order)
  expect(await run(['redeliver', '--since', '2026-01-05T00:00:00Z', '--only', 'dead', ...ofS1])).toBe('no such pushes')
  expect(await run(['redeliver', ...ofS1])).toMatch(/^1 sent: /)
  await run(['clock', 'advance', '1m'])
})

test('snapshots are taken, listed, gone back to and removed', async () => {
  expect(await run(['snapshot', 'list'])).toBe('no snapshots')
  const taken = await run(['snapshot', 'take', 'before'])
  expect(taken).toMatch(/^before {2}2026.* [0-9a-f]+$/)
  await run(['clock', 'advance', '1h'])
  expect(await run(['snapshot', 'restore', 'before'])).toMatch(/^back at 2026.*; history [0-9a-f]+$/)
  expect(await run(['snapshot', 'list'])).toBe(taken)
  expect(await run(['snapshot', 'remove', 'before'])).toBe('before removed')
})

test.each([
  [['order', 'A:x'], 'SKU: '],
  [['order', 'A', '--market', 'US'], 'Allowed choices are ES'],
  [['clock', 'advance', 'soon'], 'BY: "soon" must be a time like 90s, 15m, 2h or 7d'],
  [['clock', 'run', '0'], 'SPEED: "0" must be a number above 0, 3600 at most'],
  [['trigger', 'poll', 'x'], 'FIELD: '],
  [['trigger', 'nonsense', ...ofS1], 'Allowed choices are'],
  [['order', 'A', '--supplier', 'nobody'], 'SUPPLIER_UNKNOWN'],
  [['snapshot', 'restore', 'nothing'], 'SNAPSHOT_UNKNOWN'],
  [['redeliver', 'nothing', ...ofS1], 'PUSH_UNKNOWN'],
  [['redeliver', 'x', '--since', '2026-01-05T00:00:00Z'], '--since: '],
  [['snapshot', 'take', 'a b'], 'NAME: "a b" must be 1 to 40'],
])('%j is refused with what to write instead', async (args, problem) => {
  await expect(run(args)).rejects.toThrow(problem)
})

describe('what fails', () => {
  const main = join(import.meta.dirname, '../../mock-platform/cli/main.ts')
  const started = async (...args: string[]) => {
    const child = spawn(process.execPath, [main, ...args])
    let errors = ''
    child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()))
    const [code] = (await once(child, 'close')) as [number]
    return { code, errors }
  }

  test('is told by the code of the mock, with exit code 1: no setting is wrong', async () => {
    const at = ['--platform', host.url]
    expect(await started('order', 'NOWHERE', ...ofS1, ...at)).toMatchObject({
      code: 1,
      errors: expect.stringMatching(/^NOT_IN_STOCK: /),
    })
    expect(await started('trigger', 'buyer_cancels', ...ofS1, ...at)).toEqual({
      code: 1,
      errors: 'INVALID_REQUEST: trade_order_id: must be given\n',
    })
    const redelivered = await started('redeliver', '--since', 'yesterday', ...ofS1, ...at)
    expect(redelivered.errors).toContain('since: must be an instant with its offset, like 2026-01-05T08:00:00Z')
  })

  test('where no mock answers, it is said how to start one', async () => {
    const { code, errors } = await started('clock', '--platform', 'http://127.0.0.1:1')
    expect(code).toBe(1)
    expect(errors).toBe(
      'No mock answers at http://127.0.0.1:1: start it (npm start), or say with --platform where it is.\n',
    )
  })

  test('a wrong option ends what is printed: no help after it', async () => {
    const { code, errors } = await started('review', '--erp', 'http://127.0.0.1:1', '--pols', '3')
    expect(code).toBe(2)
    expect(errors).toBe("error: unknown option '--pols'\n(Did you mean --polls?)\nAdd --help to see what it takes.\n")
  })

  test.each([
    [['report', 'nowhere.ndjson', '--html', '/dev/null'], 'FILE: there is no file nowhere.ndjson'],
    [['replay', 'nowhere.journal'], 'FILE: there is no file nowhere.journal'],
    [['simulate', '--scenario', 'docs/scenarios.md'], 'scenarios:19:1: '],
  ])('%j: exit code 2, and what is wrong, shortly', async (args, message) => {
    const { code, errors } = await started(...args)
    expect(code).toBe(2)
    expect(errors).toContain(message)
    expect(errors.length).toBeLessThan(1000)
  })
})

test('completion prints a script for each shell, and completes commands and options', () => {
  const main = join(import.meta.dirname, '../../mock-platform/cli/main.ts')
  const started = (...args: string[]) => spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
  expect(started('completion', 'bash').stdout).toContain('direct-sandbox')
  expect(started('complete', '--', 'clo').stdout).toContain('clock')
  expect(started('complete', '--', 'order', '--').stdout).toContain('--market')
  expect(started('complete', '--', 'trigger', '').stdout).toContain('buyer_cancels')
})
