import { createRoute, z } from '@hono/zod-openapi'
import { InventorySyncRun } from '../contract/inventory-sync-methods.ts'
import { PlatformTicket } from '../contract/ticket-methods.ts'
import {
  Advance,
  ClockMode,
  ClockStatus,
  ControlError,
  FaultView,
  KpiView,
  NewFault,
  NewOrder,
  NewSnapshot,
  NewSupplier,
  NewTrigger,
  OrderView,
} from './schemas.ts'
import {
  RanUntil,
  RunUntil,
  Name,
  SnapshotView,
  Status,
  StockView,
  SupplierChange,
  SupplierView,
  TriggeredView,
} from './schemas.ts'
import { NewTenant, TenantView } from './tenant-schemas.ts'
import { body, invalid, json, list, newest, params, unknown } from './route-parts.ts'

// The control API's routes as data: what is validated is what the OpenAPI document says.

export const getStatus = createRoute({
  operationId: 'getStatus',
  method: 'get',
  path: '/control/status',
  tags: ['Clock'],
  summary: 'Version, seed, scenario, hash, clock and number of suppliers',
  responses: { 200: json(Status, 'The platform now.') },
})

export const putClock = createRoute({
  operationId: 'putClock',
  method: 'put',
  path: '/control/clock',
  tags: ['Clock'],
  summary: 'Run the clock in real time, scaled, or pause it',
  request: body(ClockMode),
  responses: { 200: json(ClockStatus, 'The clock now.'), ...invalid },
})

export const advanceClock = createRoute({
  operationId: 'advanceClock',
  method: 'post',
  path: '/control/clock/advance',
  tags: ['Clock'],
  summary: 'Skip virtual time; answers when everything on the way has happened, or the skip was cut short',
  request: body(Advance),
  responses: {
    200: json(ClockStatus, 'The clock at the new time.'),
    ...invalid,
    409: json(
      ControlError,
      'ALREADY_SKIPPING, NOT_STARTED (the demo still waits for its ERP) or TOO_FAR (beyond 2100).',
    ),
  },
})

export const runUntil = createRoute({
  operationId: 'runUntil',
  method: 'post',
  path: '/control/clock/run-until',
  tags: ['Clock'],
  summary: 'Skip to an instant, or to the first event of a type; DELETE /control/clock/advance cuts it short',
  request: body(RunUntil),
  responses: {
    200: json(RanUntil, 'Where the clock is, and whether it was met; everything at that instant has happened.'),
    ...invalid,
    409: json(ControlError, 'ALREADY_SKIPPING, NOT_STARTED, TOO_FAR (beyond 2100) or IN_THE_PAST.'),
  },
})

export const cancelAdvance = createRoute({
  operationId: 'cancelAdvance',
  method: 'delete',
  path: '/control/clock/advance',
  tags: ['Clock'],
  summary: 'Cut a running skip short where it is',
  responses: { 200: json(ClockStatus, 'The clock now; the skip ends when its requests in flight are answered.') },
})

export const listSuppliers = createRoute({
  operationId: 'listSuppliers',
  method: 'get',
  path: '/control/suppliers',
  tags: ['Suppliers'],
  summary: 'All suppliers',
  responses: { 200: json(list(SupplierView), 'In the order they were added.') },
})

export const addSupplier = createRoute({
  operationId: 'addSupplier',
  method: 'post',
  path: '/control/suppliers',
  tags: ['Suppliers'],
  summary: 'Add a supplier; it is polled from the next quarter-hour on',
  request: body(NewSupplier),
  responses: {
    201: json(SupplierView, 'Added.'),
    ...invalid,
    409: json(ControlError, 'SUPPLIER_EXISTS, APP_KEY_IN_USE (with another secret) or TOO_MANY_SUPPLIERS.'),
  },
})

export const getSupplier = createRoute({
  operationId: 'getSupplier',
  method: 'get',
  path: '/control/suppliers/{supplier_id}',
  tags: ['Suppliers'],
  summary: 'One supplier',
  request: { params },
  responses: { 200: json(SupplierView, 'The supplier.'), ...unknown },
})

export const changeSupplier = createRoute({
  operationId: 'changeSupplier',
  method: 'patch',
  path: '/control/suppliers/{supplier_id}',
  tags: ['Suppliers'],
  summary: 'Change addresses, latency or demand; takes effect with the next event',
  request: { params, ...body(SupplierChange) },
  responses: { 200: json(SupplierView, 'Changed.'), ...invalid, ...unknown },
})

export const removeSupplier = createRoute({
  operationId: 'removeSupplier',
  method: 'delete',
  path: '/control/suppliers/{supplier_id}',
  tags: ['Suppliers'],
  summary: 'Remove a supplier with everything pending',
  request: { params },
  responses: { 204: { description: 'Removed.' }, ...unknown },
})

export const listRuns = createRoute({
  operationId: 'listRuns',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/polls',
  tags: ['Inventory sync'],
  summary: 'Judged polls, newest first',
  request: { params, query: newest },
  responses: { 200: json(list(InventorySyncRun), 'Newest first.'), ...invalid, ...unknown },
})

export const listStock = createRoute({
  operationId: 'listStock',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/stock',
  tags: ['Inventory sync'],
  summary: 'What the platform believes to be in stock, JIT and warehouse',
  request: { params },
  responses: { 200: json(list(StockView), 'One row for each SKU and kind of stock.'), ...unknown },
})

export const getKpis = createRoute({
  operationId: 'getKpis',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/kpis',
  tags: ['Suppliers'],
  summary: 'KPIs as of now, their consequences, and the fees of the month that runs',
  request: { params },
  responses: { 200: json(KpiView, 'As the platform counts.'), ...unknown },
})

const faultParams = params.extend({
  fault_id: Name.openapi({ param: { name: 'fault_id', in: 'path' }, description: 'The fault, as you name it.' }),
})

export const listFaults = createRoute({
  operationId: 'listFaults',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/faults',
  tags: ['Faults'],
  summary: 'What goes wrong on purpose with the polls of a supplier, and with the answers to its calls',
  request: { params },
  responses: { 200: json(list(FaultView), 'In the order in which they were set, and are applied.'), ...unknown },
})

export const setFault = createRoute({
  operationId: 'setFault',
  method: 'put',
  path: '/control/suppliers/{supplier_id}/faults/{fault_id}',
  tags: ['Faults'],
  summary: 'Add a fault, or change the one of that name: it begins and counts anew',
  request: { params: faultParams, ...body(NewFault) },
  responses: {
    200: json(FaultView, 'Set; it strikes from now on, or when it says.'),
    ...invalid,
    ...unknown,
    409: json(ControlError, 'TOO_MANY_FAULTS: 20 of a supplier at most.'),
  },
})

export const removeFault = createRoute({
  operationId: 'removeFault',
  method: 'delete',
  path: '/control/suppliers/{supplier_id}/faults/{fault_id}',
  tags: ['Faults'],
  summary: 'Remove a fault',
  request: { params: faultParams },
  responses: {
    204: { description: 'Removed.' },
    ...invalid,
    404: json(ControlError, 'SUPPLIER_UNKNOWN or FAULT_UNKNOWN.'),
  },
})

export const listOrders = createRoute({
  operationId: 'listOrders',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/orders',
  tags: ['Orders'],
  summary: 'Orders, newest first',
  request: { params, query: newest },
  responses: { 200: json(list(OrderView), 'Newest first.'), ...invalid, ...unknown },
})

export const placeOrder = createRoute({
  operationId: 'placeOrder',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/orders',
  tags: ['Orders'],
  summary: 'Place an order by hand; its push leaves at once',
  request: { params, ...body(NewOrder) },
  responses: {
    201: json(OrderView, 'Taken.'),
    ...invalid,
    ...unknown,
    409: json(
      ControlError,
      'NOT_IN_STOCK (the message names the SKU and what may be sold), TOO_MANY_ORDERS or NOT_ADMITTED.',
    ),
  },
})

export const triggerEvent = createRoute({
  operationId: 'triggerEvent',
  method: 'post',
  path: '/control/suppliers/{supplier_id}/trigger',
  tags: ['Suppliers'],
  summary: 'Let something happen now, where it could happen by itself',
  request: { params, ...body(NewTrigger) },
  responses: {
    200: json(TriggeredView, 'It has happened; a poll is on its way.'),
    ...invalid,
    404: json(ControlError, 'SUPPLIER_UNKNOWN, ORDER_UNKNOWN or TICKET_UNKNOWN.'),
    409: json(
      ControlError,
      'ILLEGAL_STEP (the message says what follows), EXCEPTION_OPEN, EXCEPTION_SEEN, NOT_ACKNOWLEDGED, ALREADY_POLLED, NOT_ADMITTED, NOTHING_TO_COUNT, ORDER_MISSING, TICKET_ALREADY_OPEN, TOO_MANY_TICKETS or TOO_MANY_CHANGES.',
    ),
  },
})

export const listTickets = createRoute({
  operationId: 'listTickets',
  method: 'get',
  path: '/control/suppliers/{supplier_id}/tickets',
  tags: ['Tickets'],
  summary: 'Tickets, newest first',
  request: { params, query: newest },
  responses: { 200: json(list(PlatformTicket), 'Newest first.'), ...invalid, ...unknown },
})

const snapshotParams = z.object({
  name: Name.openapi({ param: { name: 'name', in: 'path' }, description: 'The snapshot.' }),
})
const noSnapshot = { 404: json(ControlError, 'SNAPSHOT_UNKNOWN.') }
const NOT_ANOTHER = 'CAN_NOT_GO_BACK: what a restart goes by could not be written; the world stays as it is.'
const GOING_BACK =
  'Another history begins (`history` of the status, and in `x-sandbox-run` on every answer): numbers of orders and events come again, so who reads the event feed must not go on with what it has read. A world that is kept in DATA_DIR begins another journal, which replays to the same hash, and keeps the last 5 that it left.'

export const takeSnapshot = createRoute({
  operationId: 'takeSnapshot',
  method: 'post',
  path: '/control/snapshots',
  tags: ['Snapshots'],
  summary: 'Take a snapshot of the world: at most 20, where the world is kept, else in memory',
  request: body(NewSnapshot),
  responses: {
    201: json(SnapshotView, 'Taken.'),
    ...invalid,
    409: json(
      ControlError,
      'SNAPSHOT_EXISTS, TOO_MANY_SNAPSHOTS, SNAPSHOTS_TOO_LARGE (1 GiB in all), SNAPSHOT_NOT_KEPT (the disk) or REQUESTS_IN_FLIGHT.',
    ),
  },
})

export const listSnapshots = createRoute({
  operationId: 'listSnapshots',
  method: 'get',
  path: '/control/snapshots',
  tags: ['Snapshots'],
  summary: 'All snapshots',
  responses: { 200: json(list(SnapshotView), 'In the order they were taken.') },
})

export const restoreSnapshot = createRoute({
  operationId: 'restoreSnapshot',
  method: 'post',
  path: '/control/snapshots/{name}/restore',
  tags: ['Snapshots'],
  summary: 'Go back to a snapshot; requests in flight and skips are cancelled',
  description: GOING_BACK,
  request: { params: snapshotParams },
  responses: {
    200: json(Status, 'The platform as it was; the clock runs on in its mode.'),
    ...noSnapshot,
    409: json(ControlError, `SNAPSHOT_UNREADABLE (damaged, or of another version) or ${NOT_ANOTHER}`),
  },
})

export const deleteSnapshot = createRoute({
  operationId: 'deleteSnapshot',
  method: 'delete',
  path: '/control/snapshots/{name}',
  tags: ['Snapshots'],
  summary: 'Let a snapshot go',
  request: { params: snapshotParams },
  responses: { 204: { description: 'Gone.' }, ...noSnapshot },
})

export const reset = createRoute({
  operationId: 'reset',
  method: 'post',
  path: '/control/reset',
  tags: ['Snapshots'],
  summary: 'Go back to where this world began: same seed, and the suppliers that it had then',
  description: `One that is kept in DATA_DIR goes back to its first start, after the history that was made for it. ${GOING_BACK}`,
  responses: {
    200: json(Status, 'The platform as it began; snapshots stay.'),
    409: json(ControlError, `BEGINNING_NOT_KEPT (try again), SNAPSHOT_UNREADABLE or ${NOT_ANOTHER}`),
  },
})

const tenantParams = z.object({
  name: Name.openapi({ param: { name: 'name', in: 'path' }, description: 'The tenant.' }),
})

export const createTenant = createRoute({
  operationId: 'createTenant',
  method: 'post',
  path: '/tenants',
  tags: ['Tenants'],
  summary: 'Begin an isolated world at /tenants/{name}, with its own paused clock: at most 200, in memory',
  request: body(NewTenant),
  responses: {
    201: json(TenantView, 'Begun.'),
    ...invalid,
    409: json(ControlError, 'TENANT_EXISTS or TOO_MANY_TENANTS.'),
  },
})

export const listTenants = createRoute({
  operationId: 'listTenants',
  method: 'get',
  path: '/tenants',
  tags: ['Tenants'],
  summary: 'All tenants',
  responses: { 200: json(list(TenantView), 'In the order they were created.') },
})

export const deleteTenant = createRoute({
  operationId: 'deleteTenant',
  method: 'delete',
  path: '/tenants/{name}',
  tags: ['Tenants'],
  summary: 'End a tenant with everything pending',
  request: { params: tenantParams },
  responses: { 204: { description: 'Ended.' }, 404: json(ControlError, 'TENANT_UNKNOWN.') },
})
