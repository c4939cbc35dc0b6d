import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ReviewEntry } from '../../mock-platform/judge/review-journal.ts'
import { hasPython, startPythonErp } from './python-erp.ts'
import { reviewByCli } from './review-by-cli.ts'
import { interruptedReview, runCli } from './run-cli.ts'

// SYNC-4 as an integration tester meets it: the command line against an ERP in Python.

const directory = mkdtempSync(join(tmpdir(), 'review-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe.skipIf(!hasPython)(`an ERP in Python${hasPython ? '' : ' (skipped: no python3 on this machine)'}`, () => {
  test('that answers in time and takes its orders passes a day of 96 polls: exit code 0', async () => {
    const { exitCode, stdout, report } = await reviewByCli('none')
    expect(stdout).toMatch(/^PASSED/)
    expect(exitCode).toBe(0)
    expect(report.polls).toEqual({ asked: 96, judged: 96, failed: 0 })
    expect(report.orders).toEqual({ placed: 190, acknowledged: 190 })
  })

  // Those that wait, for real seconds, wait at the same time, each with an ERP of its own.
  test.concurrent(
    'a bad network in between: measured and injected time apart, what it did by name, the same for the same seed',
    async () => {
      const options = ['--polls', '6', '--only', 'timing', '--network', 'latency:fixed:120;on=poll.answer']
      const held = await reviewByCli('none', ...options)
      expect(held).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('network   latency:fixed:120') })
      const broken = ['--network', 'reset;on=poll.answer;toxicity=0.5;after=30m', '--seed', 'n']
      const [first, again] = [
        await reviewByCli('none', ...options, ...broken),
        await reviewByCli('none', ...options, ...broken),
      ]
      const struck = ({ report }: typeof first) =>
        report.failed_polls.map(({ kind, injected_faults }) => [kind, injected_faults])
      expect(struck(first).length).toBeGreaterThan(0)
      expect(new Set(struck(first).map(String))).toEqual(new Set(['CONNECTION_RESET,latency:fixed:120 + reset']))
      expect(struck(again)).toEqual(struck(first))
      for (const { measured_ms, injected_ms } of first.report.failed_polls) {
        expect(injected_ms).toBeGreaterThanOrEqual(119)
        expect(injected_ms).toBeLessThanOrEqual(measured_ms)
      }
    },
  )

  test.concurrent(
    'that answers after 3,010 ms is refused with AD-507: each poll with due time, measured and injected ms',
    async () => {
      const { exitCode, stdout, report } = await reviewByCli('slow:3010', '--polls', '2', '--only', 'timing')
      expect(exitCode).toBe(99)
      expect(stdout).toMatch(/^REFUSED {2}AD-507/)
      expect(report.code).toBe('AD-507')
      expect(report.failed_polls).toHaveLength(2)
      for (const poll of report.failed_polls) {
        expect(poll.kind).toBe('ANSWER_TOO_SLOW')
        expect(new Date(poll.due_at).getTime() % (15 * 60 * 1000)).toBe(0)
        expect(poll.measured_ms).toBeGreaterThanOrEqual(3001)
        expect(poll.injected_ms).toBe(0)
        expect(stdout).toContain(poll.due_at)
      }
      expect(Object.keys(report.remedies)).toEqual(['ANSWER_TOO_SLOW'])
    },
  )

  test.concurrent('whose body drips past 3 s is refused although its headers came at once', async () => {
    const { exitCode, report } = await reviewByCli('drip:4000', '--polls', '1', '--only', 'timing')
    expect(exitCode).toBe(99)
    expect(report.failed_polls[0]).toMatchObject({ kind: 'ANSWER_TOO_SLOW' })
    expect(report.failed_polls[0]?.detail).toContain('the headers had come')
  })

  test.concurrent('passes with 250 ms injected, and each poll takes them', async () => {
    const { exitCode, stdout } = await reviewByCli('none', '--polls', '3', '--latency', 'fixed:250')
    expect(exitCode).toBe(0)
    expect(Number(/p50 (\d+) ms/.exec(stdout)?.[1])).toBeGreaterThanOrEqual(250)
  })

  test('that ignores a pushed JIT order in its next answer is refused', async () => {
    const { exitCode, report } = await reviewByCli('ignore-orders', '--polls', '3')
    expect(exitCode).toBe(99)
    expect(report.failed_polls.map((poll) => poll.kind)).toEqual(['ORDER_NOT_SHOWN', 'ORDER_NOT_SHOWN'])
    expect(report.failed_polls[0]?.detail).toMatch(/PY-\d+ reports 1000, expected at most 99\d/)
  })

  test('that ignores orders passes when --only timing leaves them out', async () => {
    const { exitCode, report } = await reviewByCli('ignore-orders', '--polls', '3', '--only', 'timing')
    expect(exitCode).toBe(0)
    expect(report.orders.placed).toBe(0)
  })

  test('that loses its first push passes: the platform sends it again after 30 minutes', async () => {
    const { exitCode, report } = await reviewByCli('refuse-first-push', '--polls', '8')
    expect(report.failed_polls).toEqual([])
    expect(exitCode).toBe(0)
  })

  test('that takes an order but acknowledges after 700 ms passes: it is told by its stock, and gets the push again', async () => {
    const { exitCode, report } = await reviewByCli('slow-first-push', '--polls', '8')
    expect(report.failed_polls).toEqual([])
    expect(exitCode).toBe(0)
  })

  test('that loses one push near the end passes: the late ones have their 12 attempts too', async () => {
    const { exitCode, report } = await reviewByCli('refuse-14th-push', '--polls', '8')
    expect(report.polls).toEqual({ asked: 8, judged: 8, failed: 0 })
    expect(report.orders).toEqual({ placed: 14, acknowledged: 14 })
    expect(exitCode).toBe(0)
  })

  test('that acknowledges its orders only at the second try and ignores them is refused, also when those tries come last', async () => {
    const { exitCode, report } = await reviewByCli('ignore-at-second-try', '--polls', '2')
    expect(exitCode).toBe(99)
    expect(report.failed_pushes).toEqual([])
    expect(new Set(report.failed_polls.map((poll) => poll.kind))).toEqual(new Set(['ORDER_NOT_SHOWN']))
  })

  test('that sends 200 at once and the body of its receipt later has acknowledged', async () => {
    const { exitCode, report } = await reviewByCli('slow-receipt', '--polls', '3')
    expect(report.failed_pushes).toEqual([])
    expect(exitCode).toBe(0)
  })

  test('is reviewed again and passes again: no order of the second review is one of the first', async () => {
    await using erp = await startPythonErp('none')
    for (const round of [1, 2]) {
      const { exitCode, stdout } = await runCli('review', '--erp', erp.url, '--polls', '4')
      expect(`${round}: ${stdout}`).toContain('PASSED')
      expect(exitCode).toBe(0)
    }
  })

  test('that writes a verdict of its own and terminal codes into its answer reaches no line of the report', async () => {
    const { exitCode, stdout } = await reviewByCli('forge', '--polls', '2', '--only', 'timing')
    expect(exitCode).toBe(99)
    expect(stdout).not.toMatch(/^PASSED/m)
    expect(stdout).not.toContain('\u001B')
  })

  test('that never acknowledges a push is refused: PUSH_NOT_ACKNOWLEDGED', async () => {
    const { exitCode, report } = await reviewByCli('push-status', '--polls', '4')
    expect(exitCode).toBe(99)
    expect(report.failed_pushes[0]).toMatchObject({ kind: 'PUSH_NOT_ACKNOWLEDGED' })
    expect(report.failed_pushes[0]?.detail).toContain('HTTP status 500')
  })

  test.each([
    ['status:500', 'HTTP_STATUS'],
    ['status:302', 'HTTP_STATUS'],
    ['switch', 'HTTP_STATUS'],
    ['reset', 'CONNECTION_RESET'],
    ['truncated', 'CONNECTION_RESET'],
    ['html', 'BODY_NOT_JSON'],
    ['garbage', 'CONTRACT_BROKEN'],
    ['quantity-text', 'CONTRACT_BROKEN'],
    ['wrong-request-id', 'CONTRACT_BROKEN'],
    ['twice', 'CONTRACT_BROKEN'],
    ['short-page', 'CONTRACT_BROKEN'],
    ['missing-sku', 'SKU_MISSING'],
    ['negative', 'QUANTITY_NEGATIVE'],
    ['fractional', 'QUANTITY_FRACTIONAL'],
  ])('that fails by %s is refused, and the failure is named %s with what to do', async (mode, kind) => {
    const { exitCode, stdout, report } = await reviewByCli(mode, '--polls', '2')
    expect(exitCode).toBe(99)
    expect(new Set(report.failed_polls.map((poll) => poll.kind))).toEqual(new Set([kind]))
    expect(stdout).toContain(report.remedies[kind]?.en)
    expect(stdout).toContain(report.remedies[kind]?.zh)
  })

  test('that is asked with another secret answers 401 and is refused', async () => {
    const { exitCode, report } = await reviewByCli('none', '--polls', '2', '--secret', 'another-secret')
    expect(exitCode).toBe(99)
    expect(report.failed_polls[0]).toMatchObject({ kind: 'HTTP_STATUS' })
  })

  test('with 1,201 SKUs is asked for three pages, and known by all of them', async () => {
    const { exitCode, report } = await reviewByCli('skus:1201', '--polls', '2')
    expect(exitCode).toBe(0)
    expect(report.known_skus).toBe(1201)
  })

  test('that reports no SKU, or none in stock, gives nothing to judge by: exit code 3', async () => {
    expect(await reviewByCli('skus:0', '--polls', '2')).toMatchObject({
      exitCode: 3,
      report: { verdict: 'inconclusive' },
    })
    expect(await reviewByCli('sold-out', '--polls', '2')).toMatchObject({
      exitCode: 3,
      report: { verdict: 'inconclusive' },
    })
  })
})

test('an address where nothing listens is refused: CONNECTION_FAILED', async () => {
  const { exitCode, stdout } = await runCli('review', '--erp', 'http://127.0.0.1:9', '--polls', '2')
  expect(exitCode).toBe(99)
  expect(stdout).toContain('CONNECTION_FAILED')
})

test('wrong options are refused all at once, with what is allowed: exit code 2', async () => {
  const { exitCode, stderr } = await runCli(
    'review',
    '--erp',
    'ftp://erp',
    '--polls',
    'many',
    '--latency',
    'slow',
    '--only',
    'x',
  )
  expect(exitCode).toBe(2)
  for (const option of ['--erp', '--polls', '--latency', '--only']) expect(stderr).toContain(option)
  expect(stderr).toContain('lognormal:p50=200,p99=2500')
})

test('one poll can not show an order: exit code 2 unless --only timing', async () => {
  const { exitCode, stderr } = await runCli('review', '--erp', 'http://127.0.0.1:9', '--polls', '1')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('--only timing')
})

test('10,001 polls are refused: exit code 2', async () => {
  const { exitCode, stderr } = await runCli('review', '--erp', 'http://127.0.0.1:9', '--polls', '10001')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('from 1 to 10000')
})

test('a report that can not be written is refused before the review, not after it: exit code 2', async () => {
  const { exitCode, stderr } = await runCli('review', '--erp', 'http://127.0.0.1:9', '--json', '/nonexistent/x.json')
  expect(exitCode).toBe(2)
  expect(stderr).toContain('--json')
})

test.each(['127.0.0.1:8080', 'erp', ''])('--erp %j is no address: exit code 2', async (address) => {
  const { exitCode, stderr } = await runCli('review', '--erp', address)
  expect(exitCode).toBe(2)
  expect(stderr).toContain(`--erp: "${address}" must be an http:// or https:// address`)
})

test('a file for two reports, or a report over its own journal, is refused: exit code 2', async () => {
  const file = join(directory, 'one.json')
  const detour = `${directory}/sub/../one.json`
  mkdirSync(join(directory, 'sub'))
  const twice = await runCli('review', '--erp', 'http://127.0.0.1:9', '--json', file, '--journal', detour)
  expect(twice).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is the file of --json too') })
  writeFileSync(file, 'a journal')
  const over = await runCli('report', file, '--html', file)
  expect(over).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('is the file of FILE too') })
  expect(readFileSync(file, 'utf8')).toBe('a journal')
})

test.skipIf(!existsSync('/dev/full')).each(['--journal', '--json'])(
  '%s on a full disk: the review is made and told, and then what is missing: exit code 1',
  async (option) => {
    const asked = ['--erp', 'http://127.0.0.1:9', '--polls', '2', '--only', 'timing']
    const { exitCode, stdout, stderr } = await runCli('review', ...asked, option, '/dev/full')
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^REFUSED/)
    expect(stderr).toContain(`Not written to its end: ${option}: ENOSPC`)
  },
)

test('a password in an address is refused and not shown: exit code 2', async () => {
  const { exitCode, stdout, stderr } = await runCli('review', '--erp', 'http://user:hunter2@127.0.0.1:9')
  expect(exitCode).toBe(2)
  expect(stdout + stderr).not.toContain('hunter2')
})

test.each([[[]], [['--network', 'none']]])(
  'SIGINT to the command ends a review %j with exit code 130 and no verdict',
  async (options) => {
    const { exitCode, stdout } = await interruptedReview(...options)
    expect(exitCode).toBe(130)
    expect(stdout).toMatch(/^STOPPED/)
  },
)

describe.skipIf(!hasPython)('the command line', () => {
  test('an ERP in Python that counts a repeated push twice is refused with AD-507 by repeated-push, in JSON, JUnit and HTML; all again from the journal, byte by byte', async () => {
    await using erp = await startPythonErp('count-twice')
    const file = (name: string) => join(directory, name)
    const files = ['--json', file('twice.json'), '--junit', file('twice.xml'), '--html', file('twice.html')]
    const journal = file('twice.ndjson')
    const asked = ['--erp', erp.url, '--profile', 'quick', '--journal', journal]
    const { exitCode, stdout } = await runCli('review', ...asked, ...files)
    expect(exitCode).toBe(99)
    expect(stdout).toMatch(/^ {2}repeated-push x 1$/m)
    const readReports = () => ['twice.json', 'twice.xml', 'twice.html'].map((name) => readFileSync(file(name), 'utf8'))
    const written = readReports()
    expect(written[1]).toMatch(/name="repeated-push" time="0">\n +<failure [^>]+ type="AD-507">/)
    for (const name of ['twice.json', 'twice.xml', 'twice.html']) rmSync(file(name))
    expect(await runCli('report', journal, ...files)).toMatchObject({ exitCode: 0, stdout })
    expect(readReports()).toEqual(written)
    // Each page with what happened to it when.
    const pages = readFileSync(journal, 'utf8')
      .split('\n')
      .filter((line) => line.includes('"type":"page"'))
    expect(pages).toHaveLength(4)
    for (const line of pages) {
      const page = ReviewEntry.parse(JSON.parse(line))
      if (page.type !== 'page') throw new Error(line)
      const times = [page.due_ms, page.sent_ms, page.connected_ms, page.first_byte_ms, page.ended_ms]
      expect(times).toEqual(times.toSorted((a, b) => a! - b!))
      expect(page.ended_ms - page.sent_ms).toBeLessThan(3000)
    }
  })
})

test('a report of something that is no journal, and --days without soak, are refused: exit code 2', async () => {
  const file = new URL('../../package.json', import.meta.url).pathname
  const refused = await runCli('report', file, '--html', join(directory, 'x.html'))
  expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('line 1 is no line of a review') })
  expect(await runCli('report', '/nonexistent.ndjson')).toMatchObject({ exitCode: 2 })
  expect(await runCli('review', '--erp', 'http://127.0.0.1:9', '--days', '2')).toMatchObject({ exitCode: 2 })
})
