import { z } from 'zod'

/** What a company says of itself, as far as admission asks (SUP-1, SUP-2). */
export const SupplierProfile = z.strictObject({
  managementStandards: z.array(z.enum(['ISO_9001', 'BSCI'])),
  trademarkKinds: z.array(z.enum(['R', 'TM'])),
  hasOwnWarehouse: z.boolean(),
  hasQualityControl: z.boolean(),
  isMainlyCustomisedLongTail: z.boolean(),
  hasStableCapacity: z.boolean(),
  hasOemOdmExperience: z.boolean(),
  yearlyExportUsd: z.int(),
  euEprNumber: z.string().nullable(),
  conformityMarks: z.array(z.enum(['CE', 'FCC', 'UKCA'])),
  categories: z.array(z.enum(['CONSUMER_ELECTRONICS', 'HOME_AND_GARDEN', 'CAR_PARTS', 'TOYS', 'OTHER'])),
  isMidSize: z.boolean(),
  isErpStandardised: z.boolean(),
  syncsStockByApi: z.boolean(),
  syncsOrdersByApi: z.boolean(),
})

export type SupplierProfile = z.infer<typeof SupplierProfile>
