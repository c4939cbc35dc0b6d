import { beforeEach, expect, test } from 'vitest'
import { createTokenHolders } from './token-holders.ts'

const HOLDER = { id: 'id', label: 'night shift', role: 'PLATFORM_OPERATOR', supplierId: null }

let now: Date
let rows: unknown[]
let lookUps: number
const clock = { now: () => now }

const read = async <Row>() => {
  lookUps += 1
  const found = rows
  await Promise.resolve()
  return found as Row[]
}

beforeEach(() => {
  now = new Date('2026-01-05T00:00:00.000Z')
  rows = [HOLDER]
  lookUps = 0
})

const afterMs = (ms: number) => {
  now = new Date(now.getTime() + ms)
}

test('a holder is remembered for 999 ms and looked up again at 1,000', async () => {
  const holders = createTokenHolders(1000, clock)
  const callerOf = () => holders.callerOf(read, 'hash')
  expect(await callerOf()).toMatchObject({ kind: 'operator' })
  rows = []
  afterMs(999)
  expect(await callerOf()).toMatchObject({ kind: 'operator' })
  expect(lookUps).toBe(1)
  afterMs(1)
  expect(await callerOf()).toBeNull()
})

test('a clock that is put back makes nobody stay', async () => {
  const holders = createTokenHolders(1000, clock)
  await holders.callerOf(read, 'hash')
  rows = []
  afterMs(-1)
  expect(await holders.callerOf(read, 'hash')).toBeNull()
})

test('with a memory of 0 ms, each request looks its token up', async () => {
  const holders = createTokenHolders(0, clock)
  for (let count = 0; count < 3; count += 1) await holders.callerOf(read, 'hash')
  expect(lookUps).toBe(3)
})

test('a token that nobody holds is looked up each time', async () => {
  const holders = createTokenHolders(1000, clock)
  rows = []
  expect(await holders.callerOf(read, 'hash')).toBeNull()
  rows = [HOLDER]
  expect(await holders.callerOf(read, 'hash')).toMatchObject({ kind: 'operator' })
})

test('after a revocation nobody is remembered, nor who was being looked up meanwhile', async () => {
  const holders = createTokenHolders(1000, clock)
  await holders.callerOf(read, 'known')
  const underWay = holders.callerOf(read, 'under way')
  rows = []
  holders.forget()
  await underWay
  expect(await holders.callerOf(read, 'known')).toBeNull()
  expect(await holders.callerOf(read, 'under way')).toBeNull()
})
