import type { z } from 'zod'
import { Identifier } from '../mock-platform/contract/inventory-query.ts'
import { isSameSignature, signBody } from '../mock-platform/contract/signing.ts'
import type { PrismaClient, Supplier } from '../prisma/generated/client.ts'
import type { EndpointErrorCode } from './endpoint-error.ts'
import { EndpointError } from './endpoint-error.ts'

/** A body as it came, and the signature that came with it. */
export type SignedRequest = { rawBody: Uint8Array; authorization: string | undefined }

/** Stands in for the keys of an unknown supplier, so that its refusal costs the same work. */
const NOBODY = { appKey: 'nobody', appSecret: 'nobody' }

/**
 * Reads a signed body: finds the supplier that it names, checks the signature over the raw bytes, and only then looks
 * at the rest. An unknown supplier and a wrong signature are the same refusal: nobody learns who is a customer.
 */
export async function readSignedBody(
  prisma: PrismaClient,
  { rawBody, authorization }: SignedRequest,
  supplierField: 'supplier_id' | 'seller_id',
  malformed: EndpointErrorCode,
): Promise<{ supplier: Supplier; body: unknown }> {
  const text = decodeUtf8(rawBody, malformed)
  const body = parseJson(text, malformed)
  const { data: code } = Identifier.safeParse(isRecord(body) ? body[supplierField] : undefined)
  if (code === undefined) {
    throw new EndpointError(malformed, `Field "${supplierField}" must be 1 to 64 visible ASCII characters.`)
  }
  const supplier = await prisma.supplier.findUnique({ where: { code } })
  const { appKey, appSecret } = supplier ?? NOBODY
  const isSigned = isSameSignature(authorization, signBody(text, appKey, appSecret))
  if (!supplier || !isSigned) throw new EndpointError('BAD_SIGNATURE')
  return { supplier, body }
}

/** Parses with the contract's schema; the refusal names each field at fault. */
export function parseContract<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  malformed: EndpointErrorCode,
): z.infer<Schema> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const fields = parsed.error.issues.map(({ path, message }) => `Field "${path.join('.')}": ${message}.`)
  throw new EndpointError(malformed, fields.join(' '))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function decodeUtf8(bytes: Uint8Array, malformed: EndpointErrorCode): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new EndpointError(malformed, 'The body is not UTF-8.')
  }
}

function parseJson(text: string, malformed: EndpointErrorCode): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new EndpointError(malformed, 'The body is not JSON.')
  }
}
