import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { PUSH_PATH } from './contract/push.ts'

/** How a supplier is reached, and what it signs with: kept out of the world, its journal and its snapshots. */
export type Connection = {
  supplierId: string
  /** Base address; the stock query goes to `{erpUrl}/inventory/query`. */
  erpUrl: string
  /** Address of the pushes; null for `{erpUrl}/pushes`. */
  pushUrl: string | null
  appKey: string
  appSecret: string
  /** The secret that `appSecret` replaces, while both are valid; left out or null: there is none. */
  earlierSecret?: EarlierSecret | null | undefined
}

/** `untilMs`: the machine's time from which on it is worth nothing; signatures go by it too. */
export type EarlierSecret = { appSecret: string; untilMs: number }

/** A connection that is in use: its supplier's tokens are sealed with the grant key, and another one ends them. */
export type GrantedConnection = Connection & { grantKey: string }

/** Connections as they are kept in files; those of older versions have no grant key. */
export const KeptConnections: z.ZodType<(Connection & { grantKey?: string | undefined })[]> = z.array(
  z.strictObject({
    supplierId: z.string(),
    erpUrl: z.string(),
    pushUrl: z.string().nullable(),
    appKey: z.string(),
    appSecret: z.string(),
    earlierSecret: z.strictObject({ appSecret: z.string(), untilMs: z.number() }).nullish(),
    grantKey: z.string().optional(),
  }),
)

/** Where a supplier's pushes go. */
export function pushUrlOf({ pushUrl, erpUrl }: Connection): string {
  return pushUrl ?? erpUrl + PUSH_PATH
}

/** The secrets that are valid at an instant of the machine's time, the oldest first. */
export function signingSecrets(
  { appSecret, earlierSecret }: Connection,
  machineNowMs: number,
): [oldest: string, ...newer: string[]] {
  const isInOverlap = earlierSecret && machineNowMs < earlierSecret.untilMs
  return isInOverlap ? [earlierSecret.appSecret, appSecret] : [appSecret]
}

/** The connections of all suppliers of a world; `keep` is told all of them after each change. */
export class Connections {
  readonly #keep: (all: readonly GrantedConnection[]) => void
  readonly #bySupplier = new Map<string, GrantedConnection>()
  readonly #byAppKey = new Map<string, Set<GrantedConnection>>()

  constructor(keep: (all: readonly GrantedConnection[]) => void = () => {}) {
    this.#keep = keep
  }

  /** Throws for a supplier that has none: whoever asks has seen it in the world. */
  get(supplierId: string): GrantedConnection {
    const connection = this.#bySupplier.get(supplierId)
    if (connection) return connection
    throw new Error(`supplier "${supplierId}" has no connection`)
  }

  /** Replaces the one of the same supplier; with the same key and secret, its tokens stay valid. */
  add(connection: Connection): void {
    this.#replace(connection)
    this.#keep(this.all())
  }

  /** Its tokens stay valid. */
  changeAddresses(supplierId: string, change: Partial<Pick<Connection, 'erpUrl' | 'pushUrl'>>): void {
    Object.assign(this.get(supplierId), change)
    this.#keep(this.all())
  }

  /** The secret of an app key, for all suppliers that share it; the one before stays valid for a while. Tokens do too. */
  rotateSecret(appKey: string, appSecret: string, earlierUntilMs: number): void {
    for (const connection of this.withAppKey(appKey)) {
      const earlierSecret = { appSecret: connection.appSecret, untilMs: earlierUntilMs }
      Object.assign(connection, { appSecret, earlierSecret })
    }
    this.#keep(this.all())
  }

  remove(supplierId: string): void {
    this.#forget(supplierId)
    this.#keep(this.all())
  }

  /**
   * Makes them these, and keeps them once. Of a supplier that keeps its key and secret, only the addresses change: its
   * tokens stay valid.
   */
  replaceAll(connections: readonly Connection[]): void {
    const kept = new Set(connections.map(({ supplierId }) => supplierId))
    for (const { supplierId } of this.all()) if (!kept.has(supplierId)) this.#forget(supplierId)
    for (const connection of connections) this.#replace(connection)
    this.#keep(this.all())
  }

  /** Whose app key it is: suppliers may share one, and then its secret. */
  withAppKey(appKey: string): readonly GrantedConnection[] {
    return [...(this.#byAppKey.get(appKey) ?? [])]
  }

  /** All of them, in the order in which they were added. */
  all(): readonly GrantedConnection[] {
    return [...this.#bySupplier.values()]
  }

  #replace(given: Connection & { grantKey?: string | undefined }): void {
    const known = this.#bySupplier.get(given.supplierId)
    const isSame = known?.appKey === given.appKey && known.appSecret === given.appSecret
    const grantKey = given.grantKey ?? (isSame ? known.grantKey : randomBytes(32).toString('base64url'))
    this.#forget(given.supplierId)
    const connection = { ...given, grantKey }
    this.#bySupplier.set(connection.supplierId, connection)
    const sharing = this.#byAppKey.get(connection.appKey) ?? new Set()
    this.#byAppKey.set(connection.appKey, sharing.add(connection))
  }

  #forget(supplierId: string): void {
    const connection = this.#bySupplier.get(supplierId)
    if (!connection) return
    this.#bySupplier.delete(supplierId)
    const sharing = this.#byAppKey.get(connection.appKey)
    sharing?.delete(connection)
    if (sharing?.size === 0) this.#byAppKey.delete(connection.appKey)
  }
}
