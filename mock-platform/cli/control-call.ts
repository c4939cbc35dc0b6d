import { z } from 'zod'
import { SettingsError } from './settings.ts'

// Calls of a running mock's control API, for the commands that steer one.

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** A call below /control; `shape` is what is answered. */
export type ControlCall<Shape extends z.ZodType> = {
  /** Base address of the mock. */
  platform: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: object
  shape: Shape
}

/** The answer of a call; null where there is none. Throws SettingsError with what the mock refuses, or when none answers. */
export async function callControl<Shape extends z.ZodType>(call: ControlCall<Shape>): Promise<z.output<Shape>> {
  const { platform, method, path, body, shape } = call
  const response = await fetch(`${platform}/control${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch((error: Error) => {
    throw new SettingsError([`--platform: no mock answers at ${platform} (${error.message})`])
  })
  const text = await response.text()
  if (response.ok) return shape.parse(text === '' ? null : jsonOf(text))
  const refusal = Refusal.safeParse(jsonOf(text)).data?.error
  throw new SettingsError([refusal ? `${refusal.code}: ${refusal.message}` : `HTTP status ${response.status}`])
}

/** An instant of virtual time, for people. */
export function iso(epochMs: number): string {
  return new Date(epochMs).toISOString()
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
