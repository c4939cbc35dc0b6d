import { z } from 'zod'
import { event, Units } from './event-shape.ts'

// What happens to a supplier's pushes as a whole; each push is in none of these.

export const PushEvent = z.discriminatedUnion('type', [
  event('pushes_disabled', '[A] More than half of the last attempts failed: nothing but test messages is sent.', {
    attempts: Units.describe('So many attempts were looked at.'),
    failed_attempts: Units.describe('So many of them were not acknowledged.'),
  }),
  event('pushes_enabled', 'Pushes are sent again, when their next attempt is due.', {
    enabled_by: z.enum(['TEST_MESSAGE', 'HAND']).describe('TEST_MESSAGE: one was acknowledged.'),
  }),
])
export type PushEvent = z.infer<typeof PushEvent>
