import { Prisma } from '../../prisma/generated/client.ts'

// The one place that turns who is asking into what may be read. It fails closed: whoever is unknown reads nothing.

/** With which access token somebody asks: of a person we know no more, unless a mutation says who it is. */
export type CallerToken = { id: string; label: string }

/** Who asks. A supplier's administrator may change things, its viewer may only read. */
export type Caller =
  | { kind: 'anonymous' }
  | { kind: 'supplier'; supplierId: string; isAdministrator: boolean; token: CallerToken }
  | { kind: 'operator'; token: CallerToken }

/** The Prisma `where` on a model with `supplierId`. */
export function supplierScope(caller: Caller): { supplierId?: string | { in: string[] } } {
  switch (caller.kind) {
    case 'operator':
      return {}
    case 'supplier':
      return { supplierId: caller.supplierId }
    case 'anonymous':
      return { supplierId: { in: [] } }
  }
}

/** The same as an SQL condition on the column that holds the supplier's id. */
export function supplierScopeSql(caller: Caller, column: Prisma.Sql): Prisma.Sql {
  switch (caller.kind) {
    case 'operator':
      return Prisma.sql`TRUE`
    case 'supplier':
      return Prisma.sql`${column} = ${caller.supplierId}::uuid`
    case 'anonymous':
      return Prisma.sql`FALSE`
  }
}

/** The same for a row that is in memory already. */
export function maySeeSupplier(caller: Caller, supplierId: string): boolean {
  switch (caller.kind) {
    case 'operator':
      return true
    case 'supplier':
      return caller.supplierId === supplierId
    case 'anonymous':
      return false
  }
}
