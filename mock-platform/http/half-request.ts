import { connect as connectPlain, isIP } from 'node:net'
import { connect as connectSecure } from 'node:tls'

// What an ERP sees of a caller whose network dies: the beginning of a request, and then nothing, or a broken connection.

const BEGINNING = (host: string, path: string) =>
  `POST ${path} HTTP/1.1\r\nhost: ${host}\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"version":`

/** Sends the beginning and breaks off at once; with `hold`, the connection stays open and silent until that aborts. */
export function sendHalfRequest(url: string, hold: AbortSignal | null): Promise<void> {
  const { protocol, hostname, host, port, pathname } = new URL(url)
  const isSecure = protocol === 'https:'
  const address = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (isSecure ? 443 : 80) }
  // RFC 6066: a server's name is no IP address.
  const serverName = isIP(address.host) === 0 ? { servername: address.host } : {}
  return new Promise((resolve) => {
    const socket = isSecure ? connectSecure({ ...address, ...serverName }) : connectPlain(address)
    // Whatever the other side makes of it is judged by what it does afterwards.
    socket.on('error', () => socket.destroy())
    socket.once('close', () => resolve())
    socket.once(isSecure ? 'secureConnect' : 'connect', () => {
      socket.write(BEGINNING(host, pathname), () => {
        if (!hold) return void socket.destroy()
        hold.addEventListener('abort', () => socket.destroy(), { once: true })
        if (hold.aborted) socket.destroy()
        resolve()
      })
    })
  })
}
