import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ConfigRefused } from '../config.ts'
import { readSettings } from '../settings.ts'
import { readProgramme } from './programme-file.ts'
import { DEFAULT_PROGRAMME, valueOf } from './programme.ts'

let directory: string
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'programme-'))
})
afterAll(() => rmSync(directory, { recursive: true }))

function fileWith(content: unknown): string {
  const path = join(directory, 'programme.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

function problemsOf(content: unknown): string[] {
  try {
    readProgramme(fileWith(content))
    return []
  } catch (error) {
    return (error as ConfigRefused).problems
  }
}

const lane = { warehouse: 'HZ', market: 'DE' }

describe('the file of the programme', () => {
  test('left out, or empty of settings: the default', () => {
    expect(readProgramme(undefined)).toBe(DEFAULT_PROGRAMME)
    expect(readProgramme('')).toBe(DEFAULT_PROGRAMME)
    expect(readProgramme(fileWith({}))).toEqual(DEFAULT_PROGRAMME)
  })

  test('of the examples sets what it names and nothing else', () => {
    const programme = readProgramme(new URL('../../examples/programme.json', import.meta.url).pathname)
    expect(valueOf(programme, 'integrationReviewPolls')).toBe(48)
    expect(valueOf(programme, 'syncAnswerLimitMs')).toBe(3000)
    expect(programme.markets.PL).toEqual({ ...DEFAULT_PROGRAMME.markets.PL, alsoShownIn: null })
    expect(programme.carriers.COLISSIMO.markets).toEqual(['FR', 'ES'])
    expect(programme.carriers.GLS).toEqual(DEFAULT_PROGRAMME.carriers.GLS)
    const changed = programme.trunkLanes.filter((row, place) => {
      const before = DEFAULT_PROGRAMME.trunkLanes[place]!
      return row.firstWeightMinor !== before.firstWeightMinor || row.nextWeightMinor !== before.nextWeightMinor
    })
    expect(changed).toEqual([
      {
        warehouse: 'SZ',
        market: 'PL',
        firstWeightGrams: 1000,
        firstWeightMinor: 1190,
        nextWeightGrams: 500,
        nextWeightMinor: 300,
        isAssumption: true,
        source: null,
        validFrom: null,
      },
    ])
    expect(programme.localDeliveries.find(({ market }) => market === 'FR')?.orderMinor).toBe(99)
    expect(programme.dutyBands).toEqual([
      { upToMinor: 15_000, shareBasisPoints: 0, isAssumption: true, source: null, validFrom: null },
      { upToMinor: null, shareBasisPoints: 300, isAssumption: true, source: null, validFrom: null },
    ])
    expect([...programme.configured].toSorted()).toEqual([
      'carriers.COLISSIMO',
      'constants.integrationReviewPolls',
      'constants.refurbishingUnitCost',
      'dutyBands',
      'localDeliveries.FR',
      'markets.PL',
      'trunkLanes.SZ.PL',
    ])
  })

  test('may not change what the source says: constants, Hangzhou -> DE, ES and DE', () => {
    const said = 'is what the platform says'
    expect(
      problemsOf({
        constants: { syncAnswerLimitMs: 5000 },
        trunkLanes: [{ ...lane, firstWeightMinor: 1 }],
        localDeliveries: [
          { market: 'ES', orderMinor: 1 },
          { market: 'DE', orderMinor: 1 },
        ],
      }),
    ).toEqual([
      expect.stringContaining(`PROGRAMME_FILE: constants.syncAnswerLimitMs ${said} (SYNC-2)`),
      expect.stringContaining(`PROGRAMME_FILE: trunkLanes.0.firstWeightMinor ${said} (FEE-4)`),
      expect.stringContaining(`PROGRAMME_FILE: localDeliveries.0.orderMinor ${said} (FEE-5)`),
      expect.stringContaining(`PROGRAMME_FILE: localDeliveries.1.orderMinor ${said} (FEE-5)`),
    ])
  })

  test('may set the next weight of Hangzhou -> DE: only its first price is said', () => {
    expect(problemsOf({ trunkLanes: [{ ...lane, firstWeightGrams: 900, nextWeightMinor: 1 }] })).toEqual([])
  })

  test.each([
    ['an unknown part', { constant: {} }, 'constant'],
    ['an unknown constant', { constants: { speed: 1 } }, 'constants.speed is no constant'],
    ['a name that every object has', { constants: { toString: 1 } }, 'constants.toString is no constant'],
    ['a fraction', { constants: { integrationReviewPolls: 1.5 } }, 'must be a whole number from 1 to 1000 (COUNT)'],
    ['0 polls', { constants: { integrationReviewPolls: 0 } }, 'must be a whole number from 1 to 1000 (COUNT)'],
    ['1,001 polls', { constants: { integrationReviewPolls: 1001 } }, 'must be a whole number from 1 to 1000 (COUNT)'],
    ['a text', { constants: { integrationReviewPolls: '96' } }, 'constants.integrationReviewPolls'],
    ['an unknown market', { localDeliveries: [{ market: 'UK', orderMinor: 1 }] }, 'must be one of ES, FR, DE'],
    ['an unknown warehouse', { trunkLanes: [{ warehouse: 'SH', market: 'ES' }] }, 'must be one of HZ, DG, SZ'],
    ['a lane twice', { trunkLanes: [lane, lane] }, 'trunkLanes has HZ DE more than once'],
    ['another second currency', { markets: { PL: { alsoShownIn: 'CZK' } } }, 'markets.PL.alsoShownIn'],
    ['a second currency of ES', { markets: { ES: { alsoShownIn: 'PLN' } } }, 'ES'],
    ['no edge at EUR 150', { dutyBands: bands(100, null) }, 'must have an edge at 15000'],
    ['bands that descend', { dutyBands: bands(20_000, 15_000, null) }, 'must ascend'],
    ['an edge twice', { dutyBands: bands(15_000, 15_000, null) }, 'must ascend'],
    ['no open band', { dutyBands: bands(15_000, 20_000) }, 'must ascend'],
    ['an open band amid', { dutyBands: bands(null, 15_000, null) }, 'must ascend'],
    ['no JSON', '{', 'is not a readable JSON file'],
    ['a list', [], 'the file'],
  ])('with %s is refused and says so', (_name, content, problem) => {
    expect(problemsOf(content).join('\n')).toContain(problem)
  })

  test('that is not there is told along with all other wrong settings', () => {
    const environment = { PORT: 'x', PROGRAMME_FILE: join(directory, 'none.json') }
    expect(() => readSettings(environment)).toThrow(/2 wrong settings:\n {2}PORT: .*\n {2}PROGRAMME_FILE: .*none\.json/)
  })
})

function bands(...edges: (number | null)[]) {
  return edges.map((upToMinor) => ({ upToMinor, shareBasisPoints: 100 }))
}
