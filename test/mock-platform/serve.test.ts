import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { serve } from '../../mock-platform/cli/serve.ts'
import { parseServeSettings } from '../../mock-platform/cli/settings.ts'

// `serve` over restarts: the world, how its suppliers are reached, and where time stands.

let directory: string
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'serve-'))))
afterEach(() => rmSync(directory, { recursive: true }))

/** Runs the mock until `work` is done with it; returns what it printed. */
async function whileServing(
  environment: Record<string, string>,
  work: (call: (method: string, path: string, body?: unknown) => Promise<unknown>, url: string) => Promise<void>,
): Promise<string> {
  const lines: string[] = []
  const listening = Promise.withResolvers<string>()
  const print = (line: string) => {
    lines.push(line)
    const url = /listening on (\S+)/.exec(line)?.[1]
    if (url) listening.resolve(url)
  }
  const stopping = new AbortController()
  const settings = parseServeSettings({ PLATFORM_PORT: '0', DATA_DIR: directory, DEMO: 'false', ...environment })
  const ended = serve(settings, print, stopping.signal)
  ended.catch(listening.reject)
  const url = await listening.promise
  const done = work(async (method, path, body) => {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(url + path, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body), headers }),
    })
    return response.json()
  }, url)
  await done.finally(() => stopping.abort())
  await ended
  return lines.join('\n')
}

const SUPPLIER = {
  supplier_id: 's1',
  erp_url: 'http://127.0.0.1:9',
  app_key: '600001',
  app_secret: 'a-secret-of-the-test',
  orders_per_day: 0,
}
const Status = z.object({ world_hash: z.string(), clock: z.object({ now: z.number() }).loose() }).loose()

test('a supplier that was added by hand is there after a restart, reached as before, and time has not gone back', async () => {
  let before = 0
  await whileServing({}, async (call) => {
    await call('POST', '/control/suppliers', SUPPLIER)
    await call('POST', '/control/clock/advance', { by_ms: 3_600_000 })
    before = Status.parse(await call('GET', '/control/status')).clock.now
  })
  await whileServing({}, async (call) => {
    expect(await call('GET', '/control/suppliers/s1')).toMatchObject({ supplier_id: 's1', erp_url: SUPPLIER.erp_url })
    const polls = z.object({ items: z.array(z.unknown()) }).parse(await call('GET', '/control/suppliers/s1/polls'))
    expect(polls.items.length).toBeGreaterThanOrEqual(4)
    expect(Status.parse(await call('GET', '/control/status')).clock.now).toBeGreaterThan(before)
  })
})

test('a mock whose DATA_DIR can not be written any more says so at its end, and ends', async () => {
  let url = ''
  const output = await whileServing({}, async (call, at) => {
    url = at
    await call('POST', '/control/suppliers', SUPPLIER)
    rmSync(directory, { recursive: true })
    writeFileSync(directory, 'no folder')
  })
  expect(output).toMatch(/the virtual time can not be kept for a restart: .*ENOTDIR/)
  expect(output).toMatch(/the world can not be kept at its end, .*ENOTDIR/)
  await expect(fetch(url)).rejects.toThrow('fetch failed')
})

test('of 40 suppliers that are added while the mock is stopped, each whose 201 has come is kept, and nothing is a bug', async () => {
  const added: string[] = []
  const adding: Promise<unknown>[] = []
  const output = await whileServing({}, async (_, url) => {
    const add = async (name: string) => {
      const body = JSON.stringify({ ...SUPPLIER, supplier_id: name, app_key: name })
      const headers = { 'content-type': 'application/json' }
      const { status } = await fetch(`${url}/control/suppliers`, { method: 'POST', body, headers })
      if (status === 201) added.push(name)
    }
    // So many connections are there then, and all calls come at once.
    await Promise.all(Array.from({ length: 40 }, async () => (await fetch(`${url}/health`)).text()))
    for (let n = 0; n < 40; n++) adding.push(add(`s${n}`))
    await Promise.race(adding)
  })
  await Promise.allSettled(adding)
  expect(output).not.toContain('bug')
  await whileServing({}, async (call) => {
    const kept = z.object({ items: z.array(z.object({ supplier_id: z.string() })) })
    const ids = kept.parse(await call('GET', '/control/suppliers')).items.map((supplier) => supplier.supplier_id)
    expect(ids).toEqual(expect.arrayContaining(added))
  })
})

test('a second mock is refused the folder of one that runs: two would write into one journal', async () => {
  await whileServing({}, async (call) => {
    await call('POST', '/control/suppliers', SUPPLIER)
    const second = whileServing({}, async () => {})
    await expect(second).rejects.toThrow(`DATA_DIR: ${directory} is in use by process ${process.pid}: stop it, or set`)
  })
  expect(await whileServing({}, async () => {})).not.toContain('a new world begins')
})

test('the secret is in a file of its own, for its owner only; the journal has neither it nor the address', async () => {
  await whileServing({}, async (call) => void (await call('POST', '/control/suppliers', SUPPLIER)))
  const kept = join(directory, 'connections.json')
  expect(readFileSync(kept, 'utf8')).toContain(SUPPLIER.app_secret)
  expect(statSync(kept).mode & 0o077).toBe(0)
  const journal = readFileSync(join(directory, 'world.journal'), 'utf8')
  expect(journal).toContain('"s1"')
  expect(journal).not.toContain(SUPPLIER.app_secret)
  expect(journal).not.toContain(SUPPLIER.erp_url)
})

test('a history of 3 days is made before anybody is called, and is there after a restart', async () => {
  // Nobody listens at the ERP's address: it is waited for after the history.
  const environment = { DEMO: 'true', HISTORY_DAYS: '3', ERP_URL: 'http://127.0.0.1:9' }
  const polls: unknown[] = []
  const first = await whileServing(
    environment,
    async (call) => void polls.push(await call('GET', '/control/suppliers/demo/polls?limit=1')),
  )
  expect(first).toMatch(/history done: 28[89] polls \(\d+ failed\), \d+ orders, \d+ events/)
  const second = await whileServing(
    environment,
    async (call) => void polls.push(await call('GET', '/control/suppliers/demo/polls?limit=1')),
  )
  expect(second).not.toContain('history')
  expect(polls[1]).toEqual(polls[0])
})

test('a snapshot survives a restart; the world goes back to it, and is that one after the next restart too', async () => {
  const Told = z.object({ world_hash: z.string(), history: z.string(), suppliers: z.number() }).loose()
  const status = async (call: (method: string, path: string) => Promise<unknown>) =>
    Told.parse(await call('GET', '/control/status'))
  let taken = ''
  await whileServing({}, async (call) => {
    await call('POST', '/control/suppliers', SUPPLIER)
    taken = Told.partial()
      .loose()
      .parse(await call('POST', '/control/snapshots', { name: 'one' })).world_hash!
    await call('POST', '/control/suppliers', { ...SUPPLIER, supplier_id: 's2' })
  })
  let restored = { world_hash: '', history: '' }
  await whileServing({}, async (call) => {
    const before = await status(call)
    expect(before.suppliers).toBe(2)
    restored = Told.parse(await call('POST', '/control/snapshots/one/restore'))
    expect(restored).toMatchObject({ world_hash: taken, suppliers: 1 })
    expect(restored.history).not.toBe(before.history)
  })
  await whileServing({}, async (call) => {
    const { history, suppliers } = await status(call)
    expect({ history, suppliers }).toEqual({ history: restored.history, suppliers: 1 })
    expect(await call('GET', '/control/snapshots')).toMatchObject({ items: [{ name: 'one', world_hash: taken }] })
  })
})

describe('what can not go on', () => {
  test('a journal that was changed is set aside, said, and a new world begins', async () => {
    await whileServing({}, async (call) => void (await call('POST', '/control/suppliers', SUPPLIER)))
    const journal = join(directory, 'world.journal')
    rmSync(join(directory, 'world.snapshot'), { force: true })
    const text = readFileSync(journal, 'utf8')
    writeFileSync(journal, text.replace('"s1"', '"s2"'))
    const output = await whileServing({}, async (call) => {
      expect(await call('GET', '/control/suppliers')).toMatchObject({ items: [] })
    })
    expect(output).toMatch(/the world that was kept can not go on here \(line 2, byte \d+: /)
    expect(readFileSync(`${journal}.old`, 'utf8')).toContain('"s2"')
  })

  test('damaged connections end the start with a line that names the file', async () => {
    appendFileSync(join(directory, 'connections.json'), '{')
    const settings = parseServeSettings({ PLATFORM_PORT: '0', DATA_DIR: directory, DEMO: 'false' })
    await expect(serve(settings, () => {}, AbortSignal.abort())).rejects.toThrow(
      /DATA_DIR: .*connections\.json is damaged/,
    )
  })
})
