import { z } from 'zod'
import { SkuCode } from '../contract/inventory-query.ts'
import type { PackedSize } from '../sim/packed-sizes.ts'
import { MAX_SIDE_MM } from '../sim/packed-sizes.ts'

// Packed sizes as people write them, in a scenario and to the control API: { AD-1001: { length_mm: 210, ... } }.

const MAX_SKUS = 10_000

const sideMm = z.int().min(1).max(MAX_SIDE_MM).describe('Millimetres.')

const PackedSizeText = z
  .strictObject({
    length_mm: sideMm,
    width_mm: sideMm,
    height_mm: sideMm,
    is_measured: z.boolean().default(false).describe('The supplier has given real measurements: / 6000, not / 5000.'),
  })
  .transform((told): PackedSize => ({
    lengthMm: told.length_mm,
    widthMm: told.width_mm,
    heightMm: told.height_mm,
    isMeasured: told.is_measured,
  }))

export const PackedSizesText = z
  .record(SkuCode, PackedSizeText)
  .refine((sizes) => Object.keys(sizes).length <= MAX_SKUS, `at most ${MAX_SKUS} SKUs`)
  .default({})
  .describe('Outer sides of a packed unit, by SKU (FEE-7); others are drawn from the seed.')
