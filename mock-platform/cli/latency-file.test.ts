import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { LatencyText } from '../faults/latency.ts'
import { withLatencyFile } from './latency-file.ts'
import { parseReviewSettings, SettingsError } from './settings.ts'

const folder = mkdtempSync(join(tmpdir(), 'latency-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  return path
}

test('a file of milliseconds becomes its values; comments and empty lines do not count', () => {
  const path = file('few', '# from the proxy log\n180\n\n120.4\r\n2400\n')
  expect(withLatencyFile(`file:${path}`)).toBe('empirical:120,180,2400')
  expect(withLatencyFile(`latency:file:${path};toxicity=0.5`)).toBe('latency:empirical:120,180,2400;toxicity=0.5')
  expect(withLatencyFile('fixed:250')).toBe('fixed:250')
})

test('5,000 values become 1,000 quantiles', () => {
  const path = file('many', Array.from({ length: 5000 }, (_, k) => 5000 - k).join('\n'))
  const latency = LatencyText.parse(withLatencyFile(`file:${path}`))
  const valuesMs = latency.type === 'empirical' ? latency.valuesMs : []
  expect([valuesMs.length, valuesMs[0], valuesMs[499], valuesMs.at(-1)]).toEqual([1000, 3, 2498, 4998])
})

test.each([
  ['1\nfast\n', /:2: must be milliseconds/],
  ['1\n60001\n', /:2: must be milliseconds/],
  ['-1\n', /:1: must be milliseconds/],
  ['# nothing\n', /has no number in it/],
  ['1\n'.repeat(200_001), /more than 200000 values/],
  [' '.repeat(4 * 1024 * 1024 + 1), /larger than 4194304 bytes/],
])('%#: what is wrong in a file is said with its line', (text, message) => {
  const path = file('wrong', text)
  expect(() => withLatencyFile(`file:${path}`)).toThrow(message)
})

test('an option takes a file, and refuses one that is not there as a wrong setting', () => {
  const options = { erp: 'http://127.0.0.1:1', polls: '2', seed: 's' }
  const path = file('option', '10\n')
  expect(parseReviewSettings({ ...options, latency: `file:${path}` }).latency).toEqual({
    type: 'empirical',
    valuesMs: [10],
  })
  expect(() => parseReviewSettings({ ...options, latency: 'file:/nowhere' })).toThrow(SettingsError)
})
