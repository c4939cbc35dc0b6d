import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { machineTimer } from '../judge/monotonic-timer.ts'
import type { ExchangeResult } from './exchange.ts'
import { socketExchange } from './exchange.ts'

/** What comes of a request to a server that answers these bytes, and the request as it came. */
async function exchangeWith(answer: string): Promise<{ result: ExchangeResult; asked: string }> {
  let asked = ''
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      asked += chunk
      if (asked.endsWith('{}')) socket.end(answer)
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const result = await socketExchange(machineTimer().nowMs)({
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    headers: {},
    body: '{}',
    limitMs: 3001,
    maxAnswerBytes: 1000,
    signal: new AbortController().signal,
  })
  server.close()
  return { result, asked }
}

test('an answer whose content-length counts characters is told that bytes follow its end', async () => {
  const body = '{"title":"连衣裙"}'
  const { result } = await exchangeWith(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`)
  expect(result).toMatchObject({ type: 'not-http', detail: expect.stringContaining('in bytes, not in characters') })
})

test('a 204 with a body is told its status', async () => {
  const { result } = await exchangeWith('HTTP/1.1 204 No Content\r\ncontent-length: 2\r\n\r\n{}')
  expect(result).toMatchObject({ type: 'not-http', detail: expect.stringContaining('status 204') })
})

test('bodies are asked for as they are, and what packs or redirects them is told', async () => {
  const { result, asked } = await exchangeWith(
    'HTTP/1.1 308 x\r\nlocation: /elsewhere\r\ncontent-encoding: br\r\ncontent-length: 0\r\n\r\n',
  )
  expect(asked.toLowerCase()).toContain('accept-encoding: identity\r\n')
  expect(result).toMatchObject({ type: 'answered', status: 308, location: '/elsewhere', contentEncoding: 'br' })
})
