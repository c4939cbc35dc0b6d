import type { ApplicationState, SupplierKind } from '../../prisma/generated/enums.ts'
import type { RefusalReason } from '../application-reviews/application-reviews.rules.ts'
import type { SupplierFit } from '../supplier-fit/supplier-fit.rules.ts'

/** ADM-1, ADM-2: from each state the next ones. A refusal ends an application; there may be another one after it. */
export const APPLICATION_STEPS: Record<ApplicationState, readonly ApplicationState[]> = {
  FORM_SUBMITTED: ['INVITED', 'REFUSED', 'WITHDRAWN'],
  INVITED: ['QUALIFICATION_REVIEW', 'WITHDRAWN'],
  QUALIFICATION_REVIEW: ['SAMPLE_INSPECTION', 'REFUSED', 'WITHDRAWN'],
  SAMPLE_INSPECTION: ['INTEGRATION_TEST', 'REFUSED', 'WITHDRAWN'],
  INTEGRATION_TEST: ['ADMITTED', 'REFUSED', 'WITHDRAWN'],
  ADMITTED: [],
  REFUSED: [],
  WITHDRAWN: [],
}

/** States after which a supplier may apply again. */
export const ENDED_WITHOUT_ADMISSION: readonly ApplicationState[] = ['REFUSED', 'WITHDRAWN']

/** Why the platform does not invite the applicant (SUP-1, SUP-2); empty: it may. */
export function unfitReasons(kind: SupplierKind, { acceptedKinds, unfitMarks, isFit }: SupplierFit): RefusalReason[] {
  const isAccepted = acceptedKinds.includes(kind)
  return [
    ...(isAccepted ? [] : [{ kind: 'SUPPLIER_KIND_NOT_ACCEPTED' as const, subjects: [MISSING_PROOF[kind]] }]),
    ...(isFit ? [] : [{ kind: 'PROFILE_DOES_NOT_FIT' as const, subjects: [...unfitMarks] }]),
  ]
}

/** SUP-1: what makes an applicant one of the kind. */
const MISSING_PROOF: Record<SupplierKind, string> = {
  CERTIFIED_MANUFACTURER: 'MANAGEMENT_CERTIFICATE',
  BRAND_OWNING_TRADER: 'TRADEMARK_CERTIFICATE',
}
