import { createHash } from 'node:crypto'
import type { AccessToken } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import type { Read } from '../read.ts'
import type { Caller } from './supplier-scope.ts'

/** SHA-256 of an access token, hex: what the database keeps of it. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Who holds the token; null when nobody does. */
export async function callerOfToken(read: Read, token: string): Promise<Caller | null> {
  const [found] = await read<Pick<AccessToken, 'id' | 'label' | 'role' | 'supplierId'>>(Prisma.sql`/* AccessToken */
    SELECT id, label, role, "supplierId" FROM "AccessToken" WHERE "tokenHash" = ${hashToken(token)}`)
  if (!found) return null
  const { id, label, role, supplierId } = found
  const heldWith = { id, label }
  if (role === 'PLATFORM_OPERATOR') return { kind: 'operator', token: heldWith }
  // A supplier's token without its supplier would see everything if this were left to the scope.
  if (supplierId === null) return null
  return { kind: 'supplier', supplierId, isAdministrator: role === 'SUPPLIER_ADMINISTRATOR', token: heldWith }
}
