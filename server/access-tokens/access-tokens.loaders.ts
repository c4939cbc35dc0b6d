import type { AccessToken, TokenRole } from '../../prisma/generated/client.ts'
import { Prisma } from '../../prisma/generated/client.ts'
import { createConnectionReader } from '../connection-reader.ts'
import { instantText } from '../kit/instant.ts'
import { loadById } from '../load-by-id.ts'
import type { Reads } from '../read.ts'
import type { Caller } from '../suppliers/supplier-scope.ts'
import { supplierScopeSql } from '../suppliers/supplier-scope.ts'
import type { TimeRange } from '../within-time.ts'
import { withinTime } from '../within-time.ts'

/** A token without its hash. */
export type AccessTokenRow = Omit<AccessToken, 'tokenHash'>

/** Which access tokens, by when they were made. */
export type AccessTokenFilter = { role: TokenRole | null; created: TimeRange; isOldestFirst: boolean }

const COLUMNS = Prisma.sql`token.id, token.role, token."supplierId", token.label, token."isDemo", token."createdAt"`

/** Reads access tokens within the caller's scope, never their hashes; made for one request. */
export function createAccessTokenLoaders({ read }: Reads, caller: Caller) {
  return {
    byId: loadById<AccessTokenRow>((ids) =>
      read(Prisma.sql`/* AccessToken */ SELECT ${COLUMNS} FROM "AccessToken" AS token
        WHERE token.id = ANY(${ids}::uuid[]) AND ${supplierScopeSql(caller, Prisma.sql`token."supplierId"`)}`),
    ),

    all: createConnectionReader<AccessTokenRow, AccessTokenFilter>(read, {
      listOf: ({ role, created, isOldestFirst }) => ({
        name: 'accessTokens',
        select: COLUMNS,
        from: Prisma.sql`"AccessToken" AS token`,
        where: [
          supplierScopeSql(caller, Prisma.sql`token."supplierId"`),
          ...(role ? [Prisma.sql`token.role = ${role}::"TokenRole"`] : []),
          ...withinTime(Prisma.sql`token."createdAt"`, created),
        ],
        sortColumn: Prisma.sql`token."createdAt"`,
        sortType: 'timestamptz',
        idColumn: Prisma.sql`token.id`,
        isDescending: !isOldestFirst,
      }),
      parentColumn: Prisma.sql`token."supplierId"`,
      positionOf: ({ createdAt, id }) => ({ key: instantText(createdAt), id }),
    }),
  }
}
