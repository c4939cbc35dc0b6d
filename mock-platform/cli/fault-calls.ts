import { z } from 'zod'
import type { FaultCallSettings } from './settings.ts'
import { SettingsError } from './settings.ts'

// Faults of a running mock, by its control API.

const Fault = z.object({
  fault_id: z.string(),
  fault: z.string(),
  from: z.number(),
  until: z.number().nullable(),
  seen: z.number(),
  struck: z.number(),
})
const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** The faults of a supplier, one a line. */
export async function listFaults(settings: FaultCallSettings): Promise<string> {
  const { items } = z.object({ items: z.array(Fault) }).parse(await called(settings, 'GET'))
  return items.length === 0 ? 'no faults' : items.map(faultLine).join('\n')
}

/** Sets one, and tells it as it is now. */
export async function setFault(settings: FaultCallSettings): Promise<string> {
  return faultLine(Fault.parse(await called(settings, 'PUT', { fault: settings.fault })))
}

export async function removeFault(settings: FaultCallSettings): Promise<string> {
  await called(settings, 'DELETE')
  return `${settings.name} removed`
}

function faultLine({ fault_id, fault, from, until, seen, struck }: z.infer<typeof Fault>): string {
  const time = until === null ? `from ${iso(from)}` : `from ${iso(from)} until ${iso(until)}`
  return `${fault_id}  ${fault}  ${time}, struck ${struck} of ${seen}`
}

async function called({ platform, supplier, name }: FaultCallSettings, method: string, body?: object) {
  const path = `/control/suppliers/${encodeURIComponent(supplier)}/faults${name === undefined ? '' : `/${name}`}`
  const response = await fetch(platform + path, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((error: Error) => {
    throw new SettingsError([`--platform: no mock answers at ${platform} (${error.message})`])
  })
  const text = await response.text()
  if (response.ok) return text === '' ? null : jsonOf(text)
  const refusal = Refusal.safeParse(jsonOf(text)).data?.error
  throw new SettingsError([refusal ? `${refusal.code}: ${refusal.message}` : `HTTP status ${response.status}`])
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}
