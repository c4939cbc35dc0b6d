import type { OrderNodeKind } from '../../prisma/generated/enums.ts'
import { RecordOrderNodeDocument } from '../generated/graphql.ts'
import type { TestApi, TestSupplier } from './api.ts'
import { pushTo, TEST_NOW } from './api.ts'
import type { PlacedLine } from './records.ts'
import { placeOrder } from './records.ts'

export const globalId = (type: string, id: string) => Buffer.from(`${type}:${id}`).toString('base64')

/** Takes an order by its push, and returns its row id. It is paid 1.234 s before TEST_NOW, for DE. */
export async function takeOrder(
  api: TestApi,
  supplier: TestSupplier,
  lines: PlacedLine[] = [{ skuCode: 'SKU-0001', quantity: 2 }],
  fulfilment: 'JIT' | 'WAREHOUSE' = 'JIT',
): Promise<string> {
  const push = placeOrder(api, supplier, lines, fulfilment)
  const { status } = await pushTo(api, supplier, push)
  if (status !== 200) throw new Error(`the push was answered with ${status}`)
  const key = { supplierId: supplier.id, tradeOrderId: push.data.trade_order_id }
  const { id } = await api.prisma.order.findUniqueOrThrow({ where: { supplierId_tradeOrderId: key } })
  return id
}

/** The nodes of an order without trouble, with what each needs. */
const COURSE: { kind: OrderNodeKind; warehouse?: 'HZ'; carrier?: 'GLS' }[] = [
  { kind: 'ALLOCATED', warehouse: 'HZ' },
  { kind: 'OUTBOUND' },
  { kind: 'TRUNK_DEPARTED' },
  { kind: 'CUSTOMS_CLEARED' },
  { kind: 'AT_LOCAL_WAREHOUSE' },
  { kind: 'LAST_MILE', carrier: 'GLS' },
  { kind: 'DELIVERED' },
]

/** Takes the order through its nodes up to `last`, from where it is, all at the time of the API's clock. */
export async function advanceOrder(
  api: TestApi,
  operator: string,
  orderId: string,
  last: OrderNodeKind,
): Promise<void> {
  const { status } = await api.prisma.order.findUniqueOrThrow({ where: { id: orderId } })
  const kinds = COURSE.map(({ kind }) => kind as string)
  for (const node of COURSE.slice(kinds.indexOf(status) + 1, kinds.indexOf(last) + 1)) {
    const input = { orderId: globalId('Order', orderId), ...node }
    const { data, errors } = await api.query(operator, RecordOrderNodeDocument, { input })
    if (data?.recordOrderNode.__typename !== 'RecordOrderNodePayload') {
      throw new Error(`${node.kind}: ${JSON.stringify(data ?? errors)}`)
    }
  }
}

/** Gives a paid order a node, an open exception and with it a place on the monitoring board. */
export async function makeAbnormal({ prisma }: TestApi, orderId: string): Promise<void> {
  const at = TEST_NOW
  await prisma.orderNode.create({ data: { orderId, kind: 'STOCK_INBOUND', at, recordedAt: at } })
  const exception = { kind: 'STOCK_SHORT' as const, detail: 'two units', occurredAt: at, recordedAt: at }
  await prisma.orderException.create({ data: { orderId, ...exception } })
  await prisma.order.update({ where: { id: orderId }, data: { abnormalSince: at, nextDueAt: null } })
}
