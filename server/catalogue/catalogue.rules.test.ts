import { describe, expect, test } from 'vitest'
import { isBarcode, isSkuCode, marketsInOrder } from './catalogue.rules.ts'

describe('a SKU', () => {
  test.each(['96385074', '036000291452', '4006381333931', '10012345678902'])('may have the barcode %s', (barcode) => {
    expect(isBarcode(barcode)).toBe(true)
  })

  test.each(['4006381333932', '400638133393', '123456789', '', '4006381333931 ', '٤006381333931'])(
    'may not have the barcode %j',
    (barcode) => {
      expect(isBarcode(barcode)).toBe(false)
    },
  )

  test('has a code of 1 to 64 visible characters, as the poll has it', () => {
    expect(isSkuCode('AD-1001')).toBe(true)
    expect(isSkuCode('C'.repeat(64))).toBe(true)
    expect(isSkuCode('C'.repeat(65))).toBe(false)
    expect(isSkuCode('')).toBe(false)
    expect(isSkuCode('A\0')).toBe(false)
  })

  test('is to be sold in each market once, in the order of the programme', () => {
    expect(marketsInOrder(['PL', 'ES', 'PL'])).toEqual(['ES', 'PL'])
  })
})
