import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** How often an ERP that is down is tried again. */
const RETRY_MS = 200

/** A server that ends idle connections at once is asked no oftener than this. */
const LEAST_HELD_MS = 1000

/**
 * Waits until the ERP was down and takes connections again: its developer has restarted it. A connection is held open
 * meanwhile, so that a restart shows however short it is; one that ends while the ERP still listens was merely idle. False
 * when the signal came first.
 */
export async function untilRestarted(erpUrl: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted && (await staysUp(erpUrl, signal)));
  while (!signal.aborted && !(await isUp(erpUrl, signal))) await pause(RETRY_MS, signal)
  return !signal.aborted
}

// Holds a connection until it ends; false where none is taken, before or after.
async function staysUp(erpUrl: string, signal: AbortSignal): Promise<boolean> {
  const socket = await connected(erpUrl, signal)
  if (!socket) return false
  const heldFromMs = performance.now()
  await ended(socket, signal)
  const isShort = performance.now() - heldFromMs < LEAST_HELD_MS
  if (!(await isUp(erpUrl, signal))) return false
  if (isShort) await pause(LEAST_HELD_MS, signal)
  return true
}

async function isUp(erpUrl: string, signal: AbortSignal): Promise<boolean> {
  const socket = await connected(erpUrl, signal)
  socket?.destroy()
  return socket !== null
}

async function connected(erpUrl: string, signal: AbortSignal): Promise<Socket | null> {
  // A socket that an earlier abort has destroyed would come to life again with its connection, and keep the process alive.
  if (signal.aborted) return null
  const { protocol, hostname, port } = new URL(erpUrl)
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (protocol === 'https:' ? 443 : 80) }
  return new Promise((resolve) => {
    const socket = connect({ ...address, signal })
    socket.once('connect', () => resolve(socket))
    // Also when the signal aborts it.
    socket.once('error', () => resolve(null))
  })
}

function ended(socket: Socket, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    socket.on('error', () => socket.destroy())
    socket.once('close', () => resolve())
    // What it sends is nobody's business; unread, its end would not be seen.
    socket.resume()
    if (signal.aborted) socket.destroy()
  })
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await delay(ms, undefined, { signal }).catch(() => undefined)
}
