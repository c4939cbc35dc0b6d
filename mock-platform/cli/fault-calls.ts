import { z } from 'zod'
import { callControl, iso } from './control-call.ts'
import type { FaultCallSettings } from './settings.ts'

// Faults of a running mock, by its control API.

const Fault = z.object({
  fault_id: z.string(),
  fault: z.string(),
  from: z.number(),
  until: z.number().nullable(),
  seen: z.number(),
  struck: z.number(),
})

/** The faults of a supplier, one a line. */
export async function listFaults(settings: FaultCallSettings): Promise<string> {
  const shape = z.object({ items: z.array(Fault) })
  const { items } = await callControl({ ...settings, method: 'GET', path: pathOf(settings), shape })
  return items.length === 0 ? 'no faults' : items.map(faultLine).join('\n')
}

/** Sets one, and tells it as it is now. */
export async function setFault(settings: FaultCallSettings): Promise<string> {
  const body = { fault: settings.fault }
  return faultLine(await callControl({ ...settings, method: 'PUT', path: pathOf(settings), body, shape: Fault }))
}

export async function removeFault(settings: FaultCallSettings): Promise<string> {
  await callControl({ ...settings, method: 'DELETE', path: pathOf(settings), shape: z.null() })
  return `${settings.name} removed`
}

function pathOf({ supplier, name }: FaultCallSettings): string {
  return `/suppliers/${encodeURIComponent(supplier)}/faults${name === undefined ? '' : `/${name}`}`
}

function faultLine({ fault_id, fault, from, until, seen, struck }: z.infer<typeof Fault>): string {
  const time = until === null ? `from ${iso(from)}` : `from ${iso(from)} until ${iso(until)}`
  return `${fault_id}  ${fault}  ${time}, struck ${struck} of ${seen}`
}
