import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { hasPython } from '../review/python-erp.ts'
import type { StreamMessage } from '../support/event-reader.ts'
import { readEvents } from '../support/event-reader.ts'
import type { Block, CurlRequest } from '../support/readme.ts'
import { recipeOf, shapeOf, wordsOf } from '../support/readme.ts'
import { freePort, killAll, post, ROOT, startProduct, startProgram, waitFor } from './product.ts'

// Each recipe of README.md, read from there and run against the product.

const directory = mkdtempSync(join(tmpdir(), 'recipes-'))
afterAll(() => {
  killAll()
  // A program whose launcher was killed closes its books before it goes.
  rmSync(directory, { recursive: true, force: true, maxRetries: 50, retryDelay: 100 })
})

const Lists = z.object({
  data: z.object({
    viewer: z.object({
      supplier: z.object({
        inventorySyncRuns: z.object({ nodes: z.array(z.unknown()).min(1) }),
        orders: z.object({ nodes: z.array(z.unknown()).min(1) }),
      }),
    }),
  }),
})

describe('a recipe against the running product', () => {
  let product: Awaited<ReturnType<typeof startProduct>>
  beforeAll(async () => {
    product = await startProduct(join(directory, 'data'))
    const first = recipeOf('Query it').requests[0]!
    await waitFor('a run and an order', async () => Lists.parse(await (await send(first)).json()))
    await waitFor('the banner', async () => product.output.join('').includes('Three things to try') || undefined)
  })

  /** As curl sends it, to the ports of this start. */
  const send = ({ url, method, headers, body }: CurlRequest) => {
    const here = url
      .replace('http://127.0.0.1:4000', new URL(product.apiUrl).origin)
      .replace('http://127.0.0.1:4100', product.mockUrl)
    expect(here).not.toBe(url)
    return fetch(here, { method, headers, body })
  }
  const advance = (ms: number) => post(`${product.mockUrl}/control/clock/advance`, { by_ms: ms })

  test('Query it: the answer has the shape that is shown', async () => {
    const { requests, blocks } = recipeOf('Query it')
    const shown: unknown = JSON.parse(textOf(blocks, 'json'))
    const answer: unknown = await (await send(requests[0]!)).json()
    expect(shapeOf(answer)).toEqual(shapeOf(shown))
  })

  test('Follow what happens: the feed has the shape that is shown, and the stream tells of the next order', async () => {
    const { requests, blocks } = recipeOf('Follow what happens')
    const [feed, stream] = requests
    const shown = z.object({ data: z.unknown() }).parse(JSON.parse(textOf(blocks, 'json')))
    const answer = z.object({ data: z.unknown() }).parse(await (await send(feed!)).json())
    expect(shapeOf(answer.data)).toEqual(shapeOf(shown.data))

    const reader = readEvents(await send(stream!))
    const told = reader.next()
    await advance(900_000)
    const message = await told
    await reader.leave()
    const text = textOf(blocks, 'text')
    const shownMessage = await readEvents(new Response(`${text}\n`)).next()
    expect(withoutCursor(message)).toEqual(withoutCursor(shownMessage))
    expect(message?.id).toMatch(/^\w+$/)
  })

  test('Export a list: lines of the shape that is shown, the last one says that it is complete', async () => {
    const { requests, blocks } = recipeOf('Export a list')
    const linesOf = (text: string) =>
      text
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line): unknown => JSON.parse(line))
    const shown = linesOf(textOf(blocks, 'text'))
    const lines = linesOf(await (await send(requests[0]!)).text())
    expect(lines.length).toBeGreaterThan(1)
    expect(shapeOf(lines[0])).toEqual(shapeOf(shown[0]))
    expect(shapeOf(lines.at(-1))).toEqual(shapeOf(shown.at(-1)))
    expect(lines.at(-1)).toMatchObject({ '@export': { isComplete: true, rowCount: lines.length - 1 } })
  })

  test('Open a ticket: the platform has answered it after 2 hours, as is shown (TKT-1, TKT-2)', async () => {
    const { requests, blocks } = recipeOf('Open a ticket')
    const [open, pass, read] = requests
    const opened = z.object({ data: z.object({ openTicket: z.object({ ticket: z.object({ number: z.string() }) }) }) })
    const { number } = opened.parse(await (await send(open!)).json()).data.openTicket.ticket
    await waitFor('the platform to have it', async () => {
      const listed = await fetch(`${product.mockUrl}/control/suppliers/demo/tickets`)
      return (await listed.text()).includes(number) || undefined
    })
    expect((await send(pass!)).status).toBe(200)
    const shown = z.object({ data: z.unknown() }).parse(JSON.parse(textOf(blocks, 'json')))
    const answered = z.object({ data: z.object({ ticket: z.looseObject({ state: z.literal('ANSWERED') }) }) })
    const body = read!.body!.replace('<its number>', number)
    const answer = await waitFor('the answer', async () => {
      return answered.safeParse(await (await send({ ...read!, body })).json()).data
    })
    expect(shapeOf(answer.data)).toEqual(shapeOf(shown.data))
    expect(answer.data.ticket).toMatchObject({ isAnsweredInTime: true })
  })

  test('Make time pass, and make it go wrong: an answer at 3,010 ms fails the poll', async () => {
    const { requests } = recipeOf('Make time pass, and make it go wrong')
    expect(requests).toHaveLength(3)
    let last: Response | null = null
    for (const request of requests) {
      last = await send(request)
      expect(last.status).toBeLessThan(300)
    }
    const { items } = z
      .object({ items: z.array(z.object({ verdict: z.string(), measured_ms: z.number() })) })
      .parse(await last!.json())
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({ verdict: 'FAILED' })
    expect(items[0]!.measured_ms).toBeGreaterThan(3000)
  })

  test('Hold an answer up: the API’s next call waits, is seen, and is released', async () => {
    const [hold, list, release] = recipeOf('Hold an answer up').requests
    const { hold_id } = z.object({ hold_id: z.string() }).parse(await (await send(hold!)).json())
    // A poll, after which the API reads the feed.
    await advance(900_000)
    const Held = z.object({ items: z.array(z.object({ method: z.string() })).min(1) })
    const held = await waitFor('a held answer', async () => Held.parse(await (await send(list!)).json()))
    expect(held.items[0]).toMatchObject({ method: 'aliexpress.direct.event.query' })
    await fetch(`${product.mockUrl}/control/holds/${hold_id}`, { method: 'DELETE' })
    expect(await (await send(release!)).json()).toEqual({ released: held.items.length })
  })

  // The last one: the API's books then follow another history than the mock.
  test('Go back: the world is as it was, and the API says that it follows another history', async () => {
    const [take, away, restore] = recipeOf('Go back').requests
    await fetch(`${product.mockUrl}/control/suppliers/demo`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ latency: 'none' }),
    })
    const Taken = z.object({ world_hash: z.string() })
    const taken = await waitFor('a moment with nothing in flight', async () =>
      Taken.parse(await (await send(take!)).json()),
    )
    expect((await send(away!)).status).toBe(200)
    expect(await (await send(restore!)).json()).toMatchObject(taken)
    const Told = z.object({ status: z.literal('platform-went-back') })
    const health = `${new URL(product.apiUrl).origin}/health`
    await waitFor('the API to say so', async () => Told.parse(await (await fetch(health)).json()))
  })

  test('Make time pass, and make it go wrong: a fault is set, listed and removed, as is shown', async () => {
    const { commands, blocks } = recipeOf('Make time pass, and make it go wrong')
    const [set, list, remove] = commands.filter((line) => line.startsWith('npx direct-sandbox fault '))
    const outputOf = async (command: string) => {
      const argv = [...wordsOf(command).slice(2), '--platform', product.mockUrl]
      const run = await startProgram(`${ROOT}mock-platform/cli/direct-sandbox.mjs`, argv).ended
      expect(run).toMatchObject({ exitCode: 0 })
      return run.output.trim()
    }
    const withoutInstants = (text: string) => text.trim().replaceAll(/\d{4}-\S+Z/g, 'then')
    expect(withoutInstants(await outputOf(set!))).toBe(withoutInstants(textOf(blocks, 'text')))
    expect(await outputOf(list!)).toContain('status:503')
    expect(await outputOf(remove!)).toBe('outage removed')
    expect(await outputOf(list!)).toBe('no faults')
  })
})

/** The first block of the language. */
function textOf(blocks: Block[], wanted: string): string {
  return blocks.find(({ language }) => language === wanted)!.text
}

function withoutCursor(message: StreamMessage | null): unknown {
  return { event: message?.event, shape: shapeOf(message?.data) }
}

test('Live through months in seconds: the simulation is as is shown, and its journal gives the same hash', async () => {
  const { commands, blocks } = recipeOf('Live through months in seconds')
  const [simulate, replay] = commands.map((command) => wordsOf(command).slice(2))
  const inDirectory = (argv: string[]) =>
    argv.map((word) => (word === 'peak.journal' ? join(directory, 'peak.journal') : word))
  const cli = `${ROOT}mock-platform/cli/direct-sandbox.mjs`
  const played = await startProgram(cli, inDirectory(simulate!)).ended
  const replayed = await startProgram(cli, inDirectory(replay!)).ended
  const labelsOf = (text: string) => [...text.matchAll(/^(\w+) {2,}\S/gm)].map(([, label]) => label)
  expect(labelsOf(played.output)).toEqual(labelsOf(textOf(blocks, 'text')))
  const hashIn = (text: string) => /^hash +([0-9a-f]{64})$/m.exec(text)?.[1]
  expect(hashIn(played.output)).toBeDefined()
  expect(hashIn(replayed.output)).toBe(hashIn(played.output))
})

describe.skipIf(!hasPython)('Test my ERP', () => {
  const { commands, blocks } = recipeOf('Test my ERP')
  /** The shell's words of the command that begins so, for the ERP of this test. */
  const commandWith = (text: string, erpUrl: string) => {
    const found = commands.filter((line) => line.includes(text))
    expect(found).toHaveLength(1)
    return wordsOf(found[0]!.replace('http://127.0.0.1:8080', erpUrl))
  }
  const shownAfter = (text: string) => {
    const at = blocks.findIndex((block) => block.text.includes(text))
    return textOf(blocks.slice(at), 'text')
  }
  let erpUrl: string
  beforeAll(async () => {
    const port = String(await freePort())
    const [program, file] = commandWith('erp.py', '')
    startProgram(program!, [file!, port])
    erpUrl = `http://127.0.0.1:${port}`
    await waitFor('the ERP', async () => (await fetch(erpUrl, { method: 'POST', body: '{}' }), true))
  })

  test.each([
    ['npx direct-sandbox review --erp http://127.0.0.1:8080', 0],
    ['npx direct-sandbox review --erp http://127.0.0.1:8080 --polls 2 --latency fixed:3010', 99],
  ])('%s ends with exit code %i, as is shown', async (command, exitCode) => {
    expect(commands).toContain(command)
    const [, program, ...argv] = wordsOf(command.replace('http://127.0.0.1:8080', erpUrl))
    expect(program).toBe('direct-sandbox')
    const run = await startProgram(`${ROOT}mock-platform/cli/direct-sandbox.mjs`, argv).ended
    expect(run).toMatchObject({ exitCode, output: expect.stringContaining(shownAfter(command).split('\n')[0]!) })
    const labels = (text: string) => [...text.matchAll(/^ {2}(\w+) +\S/gm)].map(([, label]) => label)
    expect(labels(run.output)).toEqual(labels(shownAfter(command)))
  })

  test('a bad network refuses a healthy ERP, and is told apart, as is shown', async () => {
    const [, , ...argv] = commandWith('--network', erpUrl)
    const run = await startProgram(`${ROOT}mock-platform/cli/direct-sandbox.mjs`, argv).ended
    expect(run).toMatchObject({ exitCode: 99 })
    const withoutNumbers = (text: string) => text.replaceAll(/\d{4}-\S+Z/g, 'then').replaceAll(/\d+ ms/g, 'n ms')
    for (const line of shownAfter('--network').trimEnd().split('\n')) {
      expect(withoutNumbers(run.output)).toContain(withoutNumbers(line))
    }
  })

  test('our own API, which fetches order details at the review’s gateway, passes a day of 96 polls', async () => {
    const words = commandWith('npm run server', '')
    const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('=')[0])
    expect(settings).toEqual(['PORT', 'PLATFORM_URL', 'DATA_DIR'])
    const [apiPort, gatewayPort] = [String(await freePort()), String(await freePort())]
    const apiUrl = `http://127.0.0.1:${apiPort}`
    startProgram('npm', ['run', 'server'], {
      PORT: apiPort,
      PLATFORM_URL: `http://127.0.0.1:${gatewayPort}`,
      DATA_DIR: join(directory, 'reviewed'),
    })
    await waitFor('the API', async () => (await fetch(`${apiUrl}/health`)).ok || undefined)
    const [, , ...argv] = commandWith('--gateway-port', '').map(
      (word) => ({ 'http://127.0.0.1:4010': apiUrl, '4110': gatewayPort })[word] ?? word,
    )
    const run = await startProgram(`${ROOT}mock-platform/cli/direct-sandbox.mjs`, argv).ended
    expect(run).toMatchObject({ exitCode: 0, output: expect.stringContaining(' 0 failed, 190 orders') })
    for (const address of [apiUrl, gatewayPort]) expect(argv).toContain(address)
  }, 120_000)

  test('npm run platform polls it, as is shown', async () => {
    const words = commandWith('npm run platform', erpUrl)
    const settings = words.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split('='))
    expect(words.slice(settings.length)).toEqual(['npm', 'run', 'platform'])
    const environment = { PLATFORM_PORT: String(await freePort()), DATA_DIR: join(directory, 'platform') }
    expect(settings.map(([name]) => name)).toEqual(['ERP_URL', 'SPEED'])
    // Faster than is shown: nobody watches.
    const given = { ...environment, ...Object.fromEntries(settings), SPEED: '3600' }
    const program = startProgram('npm', ['run', 'platform'], given)
    for (const what of ['poll', 'order']) {
      const line = shownAfter('npm run platform')
        .split('\n')
        .find((shown) => shown.includes(`  ${what} `))!
      const pattern = new RegExp(line.replaceAll(/[.()]/g, String.raw`\$&`).replaceAll(/\d+/g, String.raw`\d+`))
      await waitFor(line, async () => pattern.test(program.output()) || undefined)
    }
  })
})

test('Use the mock in my tests: a day of polls and orders, in a program that installed this folder', async () => {
  const text = textOf(recipeOf('Use the mock in my tests').blocks, 'ts')
  const modules = join(directory, 'node_modules')
  mkdirSync(modules)
  symlinkSync(ROOT, join(modules, 'direct-sandbox'))
  symlinkSync(join(ROOT, 'node_modules/msw'), join(modules, 'msw'))
  writeFileSync(join(directory, 'package.json'), '{"type":"module"}')
  // The program's own: here one that has no stock to answer with.
  const app = `const app = { fetch: async () => Response.json({}) }\n`
  const shown = `
const polls = await (await fetch('http://platform.test/control/suppliers/demo/polls?limit=1000')).json()
process.stdout.write(String(polls.items.length))
process.exit(0)
`
  writeFileSync(join(directory, 'day.ts'), app + text + shown)
  const node = `${ROOT}node_modules/.bin/node`
  // 96, and the first of the next day.
  expect(await startProgram(node, [join(directory, 'day.ts')]).ended).toEqual({ exitCode: 0, output: '97' })
})
