import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

// `fault`, as people run it; list, set and remove are run against the product in test/start/readme-recipes.test.ts.

const MAIN = join(import.meta.dirname, '../../mock-platform/cli/main.ts')

function started(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, 'fault', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const texts = { output: '', errors: '' }
  child.stdout.on('data', (chunk: Buffer) => (texts.output += String(chunk)))
  child.stderr.on('data', (chunk: Buffer) => (texts.errors += String(chunk)))
  const ended = new Promise<{ code: number | null; output: string; errors: string }>((resolve) => {
    child.on('close', (code) => resolve({ code, ...texts }))
  })
  return { child, texts, ended }
}

test('preview: quantiles and a histogram; the same seed the same text', async () => {
  const args = ['preview', 'lognormal:p50=200,p99=2500', '--draws', '5000', '--seed', '9']
  const [first, again] = await Promise.all([started(...args).ended, started(...args).ended])
  expect(first).toMatchObject({ code: 0, errors: '' })
  expect(first.output).toMatch(/p50 \d+ .*p99 \d+/)
  expect(first.output).toMatch(/3000 ms: longer fails the poll/)
  expect(again.output).toBe(first.output)
})

test('preview --json: the numbers', async () => {
  const { output } = await started('preview', 'fixed:250', '--json').ended
  expect(JSON.parse(output)).toMatchObject({ latency: 'fixed:250', draws: 10_000, meanMs: 250, tooSlow: 0 })
})

test.each([
  [['preview', 'fast'], /SPEC: "fast" must be `none`/],
  [['preview', 'none', '--draws', '0'], /--draws: "0" must be a whole number from 1 to 1000000/],
  [['proxy', '--to', 'http://127.0.0.1:1', '--fault', 'rest'], /--fault: .*there is no fault "rest"/],
  [['proxy', '--to', 'ftp://x'], /--to: "ftp:\/\/x" must be an http/],
  [['set', 'a b', 'reset'], /NAME: "a b" must be 1 to 40/],
  [['set', 'a', 'rest'], /FAULT: "rest" there is no fault "rest"/],
])('%j: exit code 2, and what is wrong', async (args, message) => {
  const { code, errors } = await started(...args).ended
  expect(code).toBe(2)
  expect(errors).toMatch(message)
})

describe('proxy', () => {
  test('stands in front of a program, says what it does to each exchange, and ends on SIGTERM', async () => {
    const server = createServer((_, outgoing) => outgoing.end('fine')).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const to = `http://127.0.0.1:${port}`
    const { child, texts, ended } = started('proxy', '--to', to, '--listen', '0', '--fault', 'status:503;every=2')
    await expect.poll(() => texts.output, { timeout: 20_000 }).toMatch(/listening on http/)
    const url = /listening on (\S+),/.exec(texts.output)![1]!
    const answers = []
    for (let call = 0; call < 4; call++) answers.push((await fetch(`${url}/x`)).status)
    expect(answers).toEqual([200, 503, 200, 503])
    await expect.poll(() => texts.output.match(/\/x {2}/g)?.length).toBe(4)
    expect(texts.output).toContain('/x  status:503, 0 ms injected')
    child.kill('SIGTERM')
    expect(await ended).toMatchObject({ code: 0, errors: '' })
    server.close()
  })
})
