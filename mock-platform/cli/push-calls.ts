import { z } from 'zod'
import { callControl } from './control-call.ts'
import type { RedeliverSettings } from './running-mock-settings.ts'

// Pushes of a running mock, by its control API.

const SentPushes = z.object({ push_ids: z.array(z.string()) })

/** Sends one push again, or all since an instant of virtual time, and tells which. */
export async function redeliverPushes(settings: RedeliverSettings): Promise<string> {
  const { platform, supplier, pushId, since, only } = settings
  const path = `/suppliers/${encodeURIComponent(supplier)}/pushes/redeliver`
  const body = pushId === undefined ? { since, ...(only && { only }) } : { push_id: pushId }
  return sentLine(await callControl({ platform, method: 'POST', path, body, shape: SentPushes }))
}

/** Sends a signed test message, which needs nothing but its acknowledgement. */
export async function sendTestPush({ platform, supplier }: RedeliverSettings): Promise<string> {
  const path = `/suppliers/${encodeURIComponent(supplier)}/pushes/test`
  return sentLine(await callControl({ platform, method: 'POST', path, shape: SentPushes }))
}

function sentLine({ push_ids }: z.infer<typeof SentPushes>): string {
  if (push_ids.length === 0) return 'no such pushes'
  return `${push_ids.length} sent: ${push_ids.join(' ')}`
}
