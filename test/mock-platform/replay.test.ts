import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JournalFile } from '../../mock-platform/journal/journal-file.ts'
import { JournalDiffers, replayFile } from '../../mock-platform/journal/replay.ts'
import { unscriptedRun } from '../../mock-platform/journal/run-name.ts'
import { productIds } from '../../mock-platform/sim/products.ts'
import { DAY, scriptOf, simulated, START } from './simulated-in-test.ts'

let directory: string
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'journal-'))))
afterAll(() => rmSync(directory, { recursive: true }))

const name = unscriptedRun('test', 'test', '0.0.0-test')
const script = () => scriptOf(2, 40)

/** A run of some days with its journal. */
async function journaled(file: string, days: number) {
  const path = join(directory, file)
  const journal = JournalFile.begin(path, { name, scenarioText: '', startAtMs: START }, 'buffered')
  const simulation = simulated({ sink: journal })
  await simulation.advance(START + days * DAY)
  journal.end(simulation.run.world.nowMs, simulation.run.hash)
  return { path, simulation }
}

test('the same seed twice: the same journal, byte for byte, and the same hash; another seed: another', async () => {
  const [first, second] = [await journaled('first', 2), await journaled('second', 2)]
  expect(readFileSync(first.path, 'utf8')).toBe(readFileSync(second.path, 'utf8'))
  expect(first.simulation.run.hash).toBe(second.simulation.run.hash)
  const other = simulated({ seed: 'another' })
  await other.advance(START + 2 * DAY)
  expect(other.run.hash).not.toBe(first.simulation.run.hash)
  expect(first.simulation.counts).toMatchObject({ polls: 2 * 193 })
  expect(first.simulation.counts.pollsFailed).toBeGreaterThan(0)
  expect(first.simulation.counts.orders).toBeGreaterThan(100)
})

describe('replay of a journal', () => {
  test('gives the same hash, with nothing but the file', async () => {
    const { path, simulation } = await journaled('whole', 2)
    const replay = await replayFile(path, script)
    expect(replay.run.hash).toBe(simulation.run.hash)
    expect(replay.run.world.state).toEqual(simulation.run.world.state)
    expect(replay.isCutOff).toBe(false)
    expect(replay.bytes).toBe(readFileSync(path).length)
  })

  test('brings back what a supplier told by calls: an item, its binding, JIT stock, a shipment of its own', async () => {
    const path = join(directory, 'calls')
    const journal = JournalFile.begin(path, { name, scenarioText: '', startAtMs: START }, 'buffered')
    const simulation = simulated({ sink: journal })
    await simulation.advance(START + DAY / 2)
    const { run } = simulation
    const supplier = run.world.suppliers.get('s1')!
    const waiting = [...supplier.orders.values()].find((each) => each.fulfilment === 'JIT' && !each.isInbound)!
    const { tradeOrderId } = waiting
    const scItemId = supplier.scItems.get('A')!
    const binding = { scItemId, ...productIds(scItemId), isBound: false }
    run.apply({ type: 'item-created', supplierId: 's1', skuCode: 'NEW', details: { title: 'Lamp' } })
    run.apply({
      type: 'item-updated',
      supplierId: 's1',
      scItemId,
      details: { lengthMm: 10, widthMm: 20, heightMm: 30 },
    })
    run.apply({ type: 'item-bound', supplierId: 's1', binding })
    run.apply({ type: 'jit-stock-told', supplierId: 's1', counts: [{ skuCode: 'B', quantity: 7 }] })
    const declaration = { tradeOrderId, serviceName: 'SF', logisticsNo: 'SF1' }
    run.apply({ type: 'order-shipped', supplierId: 's1', declaration })
    await simulation.advance(START + DAY)
    journal.end(run.world.nowMs, run.hash)
    const replay = await replayFile(path, script)
    expect(replay.run.hash).toBe(run.hash)
    expect(replay.run.world.state).toEqual(run.world.state)
    expect(waiting.ownShipment).toMatchObject({ logisticsNo: 'SF1' })
  })

  test('a byte that was changed is found at its line, wherever it is', async () => {
    const { path } = await journaled('tampered', 0.05)
    const good = readFileSync(path)
    const lineOf = (byte: number) => good.subarray(0, byte).filter((code) => code === 10).length + 1
    for (let byte = 0; byte < good.length - 1; byte += 7) {
      if (good[byte] === 10) continue
      const bad = Buffer.from(good)
      bad[byte] = good[byte] === 49 ? 50 : 49
      writeFileSync(path, bad)
      const error: unknown = await replayFile(path, script).catch((found: unknown) => found)
      // A changed name of the run shows in the hash of the first input.
      const allowed = lineOf(byte) === 1 ? [1, 2] : [lineOf(byte)]
      expect(error, `byte ${byte}`).toBeInstanceOf(JournalDiffers)
      expect(allowed, `byte ${byte}`).toContain(error instanceof JournalDiffers ? error.line : null)
    }
  })

  test('a line taken out, or two that changed places, is found', async () => {
    const { path } = await journaled('moved', 0.2)
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
    const without = lines.toSpliced(10, 1)
    writeFileSync(path, `${without.join('\n')}\n`)
    await expect(replayFile(path, script)).rejects.toThrow(/^line 11, byte \d+: /)
    writeFileSync(path, `${lines.toSpliced(10, 2, lines[11]!, lines[10]!).join('\n')}\n`)
    await expect(replayFile(path, script)).rejects.toThrow(/^line 1[12], byte \d+: /)
  })

  test('a last line that was cut off is left out and said', async () => {
    const { path } = await journaled('cut', 0.2)
    const good = readFileSync(path)
    writeFileSync(path, good.subarray(0, good.length - 9))
    expect(await replayFile(path, script)).toMatchObject({ isCutOff: true })
  })
})
