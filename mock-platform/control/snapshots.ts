import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Platform } from '../platform.ts'
import type { SnapshotShelf } from '../snapshots.ts'
import * as routes from './routes.ts'
import { snapshotView, statusView } from './views.ts'

/** Going back: to a snapshot, or to the beginning. */
export function addSnapshotRoutes(app: OpenAPIHono, platform: Platform, snapshots: SnapshotShelf): void {
  app.openapi(routes.takeSnapshot, (c) => {
    const { name } = c.req.valid('json')
    return c.json(snapshotView(snapshots.put(name, platform.snapshot())), 201)
  })
  app.openapi(routes.listSnapshots, (c) => c.json({ items: snapshots.all().map(snapshotView) }, 200))
  app.openapi(routes.restoreSnapshot, (c) => {
    platform.restore(snapshots.get(c.req.valid('param').name))
    return c.json(statusView(platform), 200)
  })
  app.openapi(routes.deleteSnapshot, (c) => {
    snapshots.delete(c.req.valid('param').name)
    return c.body(null, 204)
  })
  app.openapi(routes.reset, (c) => {
    platform.restore()
    return c.json(statusView(platform), 200)
  })
}
