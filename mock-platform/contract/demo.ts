// The demo tenant: both programs listen on loopback only and share these documented credentials.

export const DEMO_SUPPLIER_ID = 'demo'
export const DEMO_APP_KEY = '500001'
export const DEMO_APP_SECRET = 'direct-sandbox-secret'

/** [A] The demo's authorisation code may be used again and again; a real one works once. */
export function demoAuthorisationCode(appKey: string, supplierId: string): string {
  return `0_${appKey}_${supplierId}`
}
