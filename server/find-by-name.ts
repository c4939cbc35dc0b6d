import { Prisma } from '../prisma/generated/client.ts'
import type { Read } from './read.ts'

/** Things of the supplier with this code; of any supplier when the code is left out. */
export function ofSupplier(supplierCode: string | null, supplierIdColumn: Prisma.Sql): Prisma.Sql {
  if (supplierCode === null) return Prisma.sql`TRUE`
  return Prisma.sql`${supplierIdColumn} = (SELECT id FROM "Supplier" WHERE code = ${supplierCode})`
}

/** Null for none, and for several: an operator who leaves the supplier out may find the name with more than one. */
export async function findOnly<Row>(read: Read, statement: Prisma.Sql): Promise<Row | null> {
  const rows = await read<Row>(Prisma.sql`${statement} LIMIT 2`)
  return rows.length === 1 ? rows[0]! : null
}
