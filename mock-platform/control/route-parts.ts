import { z } from '@hono/zod-openapi'
import { ControlError } from './schemas.ts'

// The pieces of which the control API's routes are made.

export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
})
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: { 'application/json': { schema } } },
})
export const params = z.object({
  supplier_id: z.string().openapi({ param: { name: 'supplier_id', in: 'path' }, description: 'The supplier.' }),
})
export const newest = z.object({
  limit: z.coerce.number().int().min(1).max(1000).default(100).describe('Newest rows returned, at most 1,000.'),
})
export const invalid = { 400: json(ControlError, 'INVALID_REQUEST: the message names each field.') }
export const unknown = { 404: json(ControlError, 'SUPPLIER_UNKNOWN.') }
export const list = <Schema extends z.ZodType>(schema: Schema) =>
  z.object({ items: z.array(schema).describe('The rows.') })
