import { z } from '@hono/zod-openapi'
import { LAST_VIRTUAL_MS } from '../clock.ts'

const error = 'must be an instant with its offset, like 2026-01-05T08:00:00Z, or epoch milliseconds'

/** An instant of virtual time as people write it; parsed to epoch milliseconds. */
export const Instant = z
  .union(
    [
      z.int().describe('Epoch milliseconds.'),
      z.iso.datetime({ offset: true, error }).describe('With its offset: 2026-01-05T08:00:00Z.'),
    ],
    { error },
  )
  .transform((at) => new Date(at).getTime())
  .refine((atMs) => atMs >= 0 && atMs <= LAST_VIRTUAL_MS, 'virtual time is from 1970 to 2100')
  .describe('An instant of virtual time: epoch milliseconds, or ISO 8601.')
