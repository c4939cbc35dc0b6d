import { expect, test } from 'vitest'
import { RandomStream } from '../sim/random.ts'
import { LatencyText } from './latency.ts'
import { previewLatency, previewText } from './latency-preview.ts'

const preview = (spec: string, draws = 10_000, seed = '1') =>
  previewLatency(LatencyText.parse(spec), { draws, seed, stream: new RandomStream(seed) })

test('each draw is in one row; 3,000 ms is below the line, 3,001 above it', () => {
  const { rows, tooSlow, quantilesMs } = preview('empirical:0,3000,3001,60000')
  expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(10_000)
  const below = rows.filter(({ untilMs }) => untilMs !== null && untilMs <= 3000)
  expect(below.at(-1)!.untilMs).toBe(3000)
  expect(below[0]!.count).toBeGreaterThan(2000)
  expect(below.at(-1)!.count).toBeGreaterThan(2000)
  expect(tooSlow).toBe(10_000 - below.reduce((sum, { count }) => sum + count, 0))
  expect(quantilesMs.find(({ percent }) => percent === 99)!.ms).toBe(60_000)
})

test('what clamping does is counted: half of normal mean=0 is drawn up to 0', () => {
  const { clamped, draws } = preview('normal:mean=0,deviation=60000')
  expect(clamped.toLeast / draws).toBeCloseTo(0.5, 1)
  expect(clamped.toMost / draws).toBeCloseTo(0.159, 1)
})

test('the text has a bar for each row, and the 3,000 ms line between two of them or at the end', () => {
  const far = previewText(preview('uniform:least=2900,most=3100')).split('\n')
  const line = far.findIndex((text) => text.includes('longer fails the poll'))
  expect(far[line - 1]).toMatch(/to 3000 ms +\d+\.\d\d % +#+/)
  expect(far[line + 1]).toMatch(/to 3150 ms +\d+\.\d\d % +#+/)
  expect(previewText(preview('fixed:20')).split('\n').at(-1)).toMatch(/3000 ms: longer fails the poll/)
})

test('the same seed gives the same preview, another seed another', () => {
  expect(preview('pareto:least=80,shape=1.5')).toEqual(preview('pareto:least=80,shape=1.5'))
  expect(preview('pareto:least=80,shape=1.5').meanMs).not.toBe(preview('pareto:least=80,shape=1.5', 10_000, '2').meanMs)
})
