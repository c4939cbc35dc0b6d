import type { InjectedRefusal } from './kinds/refusal.ts'
import type { Message } from './message.ts'

/**
 * Where a fault can act. `poll`: the stock query that the mock sends, and what comes back; `push`: the pushes that it sends;
 * `gateway`: what /sync and /rest answer; `network`: between the mock and an ERP, by the proxy.
 */
export const PLACES = [
  'poll.request',
  'poll.answer',
  'push.request',
  'gateway.answer',
  'network.request',
  'network.answer',
] as const
export type Place = (typeof PLACES)[number]

/** What a fault may need to know of the message that it changes. */
export type FaultContext = {
  /** The same answer as it was before; null: there was none. */
  earlierBody: () => Uint8Array | null
  /** The headers that sign a changed body; null where only the sender could. */
  sign: ((body: Uint8Array) => Message['headers']) | null
  /** How the gateway writes a refusal of this call; left out where there is no gateway. */
  refuse?: (refusal: InjectedRefusal) => string
}

/** One fault: what people write and read of it, and the small function that it is. */
export type FaultKind<Fault extends { type: string }, Applied extends { type: string } = Fault> = {
  /** What it does, for people. */
  meaning: string
  /** As it is written; the first is the shortest. */
  examples: readonly [string, ...string[]]
  places: readonly Place[]
  /**
   * `content`: it changes what the message says, and any host can do it. `delivery`: it changes how the message leaves, and
   * each host does what it can.
   */
  changes: 'content' | 'delivery'
  /** From what is written behind the colon, '' for nothing; undefined: it is wrong. */
  read: (text: string) => Fault | undefined
  /** What `read` reads back. */
  write: (fault: Fault) => string
  apply: (message: Message, fault: Applied, context: FaultContext) => Message
}

/** `read` and `write` of a fault that is only its name. */
export function onlyName<Type extends string>(type: Type) {
  return {
    read: (text: string): { type: Type } | undefined => (text === '' ? { type } : undefined),
    write: () => '',
  }
}

/** `a=1,b=2` as whole numbers, if each name is one of those asked for, within its bounds, and none is missing. */
export function readNumbers<Name extends string>(
  text: string,
  bounds: Readonly<Record<Name, readonly [least: number, most: number]>>,
): Record<Name, number> | undefined {
  const given = new Map(
    text.split(',').map((part): [string, string] => [part.split('=', 1)[0]!, part.replace(/^[^=]*=/, '')]),
  )
  const wanted = Object.entries<readonly [number, number]>(bounds)
  if (given.size !== wanted.length) return undefined
  const entries = wanted.map(([name, [least, most]]) => [name, readWhole(given.get(name), least, most)] as const)
  if (entries.some(([, value]) => value === undefined)) return undefined
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- fromEntries forgets which names went in
  return Object.fromEntries(entries) as Record<Name, number>
}

/** A whole number within bounds, or undefined. */
export function readWhole(text: string | undefined, least: number, most: number): number | undefined {
  const value = text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : -1
  return value >= least && value <= most ? value : undefined
}

/** A share above 0 and below 1, with three digits at most. */
export function readShare(text: string): number | undefined {
  const share = /^0?\.\d{1,3}$/.test(text) ? Number(text) : 0
  return share > 0 ? share : undefined
}
