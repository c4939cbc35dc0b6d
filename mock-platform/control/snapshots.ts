import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Platform, Snapshot } from '../platform.ts'
import { InputRefused } from '../sim/input-refused.ts'
import * as routes from './routes.ts'
import { snapshotView, statusView } from './views.ts'

/** Each is a whole world in memory. */
const MAX_SNAPSHOTS = 20

/** Going back: to a snapshot, or to the beginning. */
export function addSnapshotRoutes(app: OpenAPIHono, platform: Platform): void {
  const snapshots = new Map<string, Snapshot>()

  app.openapi(routes.takeSnapshot, (c) => {
    const { name } = c.req.valid('json')
    requireRoom(snapshots, name)
    const snapshot = platform.snapshot()
    snapshots.set(name, snapshot)
    return c.json(snapshotView(name, snapshot), 201)
  })
  app.openapi(routes.listSnapshots, (c) => {
    return c.json({ items: [...snapshots].map(([name, snapshot]) => snapshotView(name, snapshot)) }, 200)
  })
  app.openapi(routes.restoreSnapshot, (c) => {
    platform.restore(snapshotNamed(snapshots, c.req.valid('param').name))
    return c.json(statusView(platform), 200)
  })
  app.openapi(routes.deleteSnapshot, (c) => {
    const { name } = c.req.valid('param')
    snapshotNamed(snapshots, name)
    snapshots.delete(name)
    return c.body(null, 204)
  })
  app.openapi(routes.reset, (c) => {
    platform.restore()
    return c.json(statusView(platform), 200)
  })
}

function requireRoom(snapshots: ReadonlyMap<string, Snapshot>, name: string): void {
  if (snapshots.has(name)) throw new InputRefused('SNAPSHOT_EXISTS', `"${name}" exists; DELETE it first`)
  if (snapshots.size < MAX_SNAPSHOTS) return
  throw new InputRefused('TOO_MANY_SNAPSHOTS', `${MAX_SNAPSHOTS} at most; DELETE one that is no longer needed`)
}

function snapshotNamed(snapshots: ReadonlyMap<string, Snapshot>, name: string): Snapshot {
  const snapshot = snapshots.get(name)
  if (snapshot) return snapshot
  throw new InputRefused('SNAPSHOT_UNKNOWN', `no snapshot "${name}"; GET /control/snapshots lists them`)
}
