import type { Market } from '../contract/markets.ts'

// What an applicant says, and how far it has come (ADM-1); admission.ts takes it further.

/** What an applicant says and shows; it decides the qualification review. */
export type Application = {
  supplierKind: 'CERTIFIED_MANUFACTURER' | 'BRAND_OWNING_TRADER'
  targetMarkets: readonly Market[]
  /** ADM-4: where its trademark is protected. */
  trademarkMarkets: readonly Market[]
  /** ADM-4: what its factory video does not show of the QC process; none: all is there. */
  videoMisses: readonly ('CALIBRATION_RECORDS' | 'REJECT_ISOLATION_AREA')[]
  /** SUP-2: why it does not fit; none: it does. */
  unfitFor: readonly ('NO_OWN_WAREHOUSE' | 'NO_QC_ABILITY' | 'CUSTOMISED_LONG_TAIL_GOODS')[]
}

/** How far an applicant has come; ADMISSION_STEPS says what may follow. */
export type AdmissionStatus =
  | 'FORM_SUBMITTED'
  | 'INVITED'
  | 'QUALIFICATION_REVIEW'
  | 'SAMPLE_INSPECTION'
  | 'INTEGRATION_TEST'
  | 'ADMITTED'
  | 'REFUSED'
  | 'DECLINED'

export type AdmissionProgress = {
  status: AdmissionStatus
  /** Applications so far: each has draws of its own. */
  applications: number
  /** 0: there was none yet. */
  testBeganAtMs: number
}

/** Whether the supplier may sell. */
export function isAdmitted({ admission }: { admission: AdmissionProgress }): boolean {
  return admission.status === 'ADMITTED'
}

/** Whether the platform asks for its stock: from the integration test on. */
export function isPolled({ admission }: { admission: AdmissionProgress }): boolean {
  return admission.status === 'ADMITTED' || admission.testBeganAtMs > 0
}

export function newAdmission(settings: { application?: Application }): AdmissionProgress {
  return { status: settings.application ? 'FORM_SUBMITTED' : 'ADMITTED', applications: 0, testBeganAtMs: 0 }
}
