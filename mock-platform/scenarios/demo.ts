import type { Connection } from '../connections.ts'
import { DEMO_APP_KEY, DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../contract/demo.ts'

/** The demo supplier's documented credentials, for this machine only. */
export function demoConnection(erpUrl: string): Connection {
  return {
    supplierId: DEMO_SUPPLIER_ID,
    erpUrl,
    pushUrl: null,
    appKey: DEMO_APP_KEY,
    appSecret: DEMO_APP_SECRET,
  }
}
