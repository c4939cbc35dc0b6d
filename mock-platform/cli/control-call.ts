import { z } from 'zod'

// Calls of a running mock's control API, for the commands that steer one.

const Refusal = z.object({ error: z.object({ code: z.string(), message: z.string() }) })

/** What the mock refuses, or that none answers. */
export class CallFailed extends Error {}

/** A call below /control; `shape` is what is answered. */
export type ControlCall<Shape extends z.ZodType> = {
  /** Base address of the mock. */
  platform: string
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: object
  shape: Shape
}

/** The answer of a call; null where there is none. Throws CallFailed. */
export async function callControl<Shape extends z.ZodType>(call: ControlCall<Shape>): Promise<z.output<Shape>> {
  const { platform, method, path, body, shape } = call
  const response = await fetch(`${platform}/control${path}`, {
    method,
    ...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  }).catch(() => {
    throw new CallFailed(`No mock answers at ${platform}: start it (npm start), or say with --platform where it is.`)
  })
  const text = await response.text()
  if (response.ok) return shape.parse(text === '' ? null : jsonOf(text))
  const refusal = Refusal.safeParse(jsonOf(text)).data?.error
  throw new CallFailed(
    refusal ? `${refusal.code}: ${refusal.message}` : `${platform} is no mock: HTTP status ${response.status}`,
  )
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
