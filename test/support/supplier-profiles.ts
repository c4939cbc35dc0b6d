import type { SupplierProfile } from '../../server/supplier-fit/supplier-profile.ts'

/** A company of which nothing holds, and nothing speaks against it. */
export const PLAIN_PROFILE: SupplierProfile = {
  managementStandards: [],
  trademarkKinds: [],
  hasOwnWarehouse: true,
  hasQualityControl: true,
  isMainlyCustomisedLongTail: false,
  hasStableCapacity: false,
  hasOemOdmExperience: false,
  yearlyExportUsd: 0,
  euEprNumber: null,
  conformityMarks: [],
  categories: ['OTHER'],
  isMidSize: false,
  isErpStandardised: false,
  syncsStockByApi: false,
  syncsOrdersByApi: false,
}

/** A source factory that fits and has ISO 9001 and a mark. */
export const FACTORY_PROFILE: SupplierProfile = {
  ...PLAIN_PROFILE,
  managementStandards: ['ISO_9001'],
  trademarkKinds: ['R'],
  hasStableCapacity: true,
  hasOemOdmExperience: true,
  yearlyExportUsd: 5_000_000,
}
