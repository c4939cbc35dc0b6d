/** What a gateway's calls are held against; each world has its own. */
export type GatewayTerms = {
  /** By which clock timestamps are near and tokens expire: the machine's, as real clients have it, or the world's virtual one. */
  clock: 'machine' | 'virtual'
  /** Tokens of an app in test live 1 day and are refreshed for 2, of one that is online 30 and 60 days. */
  appStatus: 'test' | 'online'
  /** Calls of one app to one method in a second of the machine's clock; null: as many as come [A]. */
  callsPerSecond: number | null
}

/** What holds when nothing is said. */
export const USUAL_TERMS: GatewayTerms = { clock: 'machine', appStatus: 'test', callsPerSecond: null }
