import { inputText } from '../input-text.ts'
import { InvalidInput } from '../refusal.ts'
import type { SupplierProfile } from './supplier-profile.ts'

const MAX_EPR_NUMBER_CHARS = 50

/** The profile of a form, with each thing named once. Throws InvalidInput. */
export function checkedProfile(profile: SupplierProfile): SupplierProfile {
  if (profile.yearlyExportUsd < 0) {
    throw new InvalidInput('profile.yearlyExportUsd', { zh: '不能为负数。', en: '0 or more.' }, 'SUP-2')
  }
  const { euEprNumber } = profile
  return {
    ...profile,
    euEprNumber: euEprNumber === null ? null : inputText('profile.euEprNumber', euEprNumber, MAX_EPR_NUMBER_CHARS),
    managementStandards: [...new Set(profile.managementStandards)],
    trademarkKinds: [...new Set(profile.trademarkKinds)],
    conformityMarks: [...new Set(profile.conformityMarks)],
    categories: [...new Set(profile.categories)],
  }
}
