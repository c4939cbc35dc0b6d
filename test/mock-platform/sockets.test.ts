import { request } from 'node:http'
import type { RequestOptions } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Host } from '../../mock-platform/http/host.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { mockInProcess } from './mock-in-process.ts'

// What only real sockets show: bodies without a length, names a page was called by.

const mock = mockInProcess()
let host: Host
beforeAll(async () => {
  host = await hostOnSocket(mock.handler, '127.0.0.1', 0)
})
afterAll(() => host.close())

function send(path: string, options: RequestOptions, body?: string): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(host.url + path, options, (incoming) => {
      let text = ''
      incoming.on('data', (chunk: Buffer) => (text += chunk.toString()))
      incoming.on('end', () => resolve({ status: incoming.statusCode ?? 0, text }))
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

/** The mock may close the connection before the whole body is sent: the answer is then lost on the way. */
function hungUp(error: Error): { status: number } {
  if ('code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE')) return { status: 413 }
  throw error
}

describe('over a socket', () => {
  test('a supplier is removed by DELETE without a body', async () => {
    await mock.addSupplier()
    expect((await send('/control/suppliers/s1', { method: 'DELETE' })).status).toBe(204)
    expect(mock.bugs).toEqual([])
  })

  test('bodies may come in chunks, without a length, at the control API and at the gateway', async () => {
    const json = { 'transfer-encoding': 'chunked', 'content-type': 'application/json' }
    expect((await send('/control/clock', { method: 'PUT', headers: json }, '{"type":"paused"}')).status).toBe(200)
    const form = { 'transfer-encoding': 'chunked', 'content-type': 'application/x-www-form-urlencoded' }
    const { status, text } = await send('/sync', { method: 'POST', headers: form }, 'method=x')
    expect(status).toBe(200)
    expect(text).toContain('MissingParameter')
    expect(mock.bugs).toEqual([])
  })

  test('a body over its limit is 413, with and without a length', async () => {
    const body = JSON.stringify({ type: 'paused', padding: 'x'.repeat(3_000_000) })
    for (const headers of [{ 'content-length': String(body.length) }, { 'transfer-encoding': 'chunked' }]) {
      const options = { method: 'PUT', headers: { ...headers, 'content-type': 'application/json' } }
      expect((await send('/control/clock', options, body).catch(hungUp)).status).toBe(413)
      // The rest of the body is not read, so the connection ends; the next call has one of its own.
      expect((await send('/control/status', { method: 'GET' })).status).toBe(200)
    }
  })

  test.each([
    ['localhost', 200],
    ['127.0.0.1:4100', 200],
    ['[::1]:4100', 200],
    ['evil.example', 403],
    ['127.0.0.1.evil.example', 403],
  ])('called by the name %s: %d', async (name, status) => {
    expect((await send('/control/status', { method: 'GET', headers: { host: name } })).status).toBe(status)
  })

  test('a port in use is an error, not a hang', async () => {
    await expect(hostOnSocket(mock.handler, '127.0.0.1', Number(new URL(host.url).port))).rejects.toThrow('EADDRINUSE')
  })
})
