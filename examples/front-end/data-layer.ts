import { Client, fetchExchange } from '@urql/core'
import { DashboardDocument, NewestOrdersDocument, SetStockDocument, StockOfSkuDocument } from '../generated/graphql.ts'

// The data layer of a supplier console: typed by the schema, so that a field that is renamed does not compile. A front end
// adds the cache of its choice; everything has global ids for it.

export type Settings = { url: string; token: string; language: 'en' | 'zh' }

export type DataLayer = ReturnType<typeof createDataLayer>

export function createDataLayer({ url, token, language }: Settings) {
  const client = new Client({
    url,
    exchanges: [fetchExchange],
    preferGetMethod: false,
    fetchOptions: { headers: { authorization: `Bearer ${token}`, 'accept-language': language } },
  })

  return {
    /** The four KPIs with what follows from them. */
    dashboard: async () => {
      const { data } = await client.query(DashboardDocument, {}).toPromise().then(successful)
      return data.viewer.supplier
    },

    /** The newest orders, page after page, as many as are wanted. */
    newestOrders: async function* (pageSize: number) {
      let after: string | null = null
      for (;;) {
        const page: OrdersPage = await ordersPage(pageSize, after)
        yield* page.nodes
        if (!page.pageInfo.hasNextPage) return
        after = page.pageInfo.endCursor ?? null
      }
    },

    /**
     * Adds units to a SKU, never on top of a count that is out of date: when an order draws on the stock between reading and
     * writing, the change is refused with the count of now, and made anew from it.
     */
    addStock: async (code: string, units: number, idempotencyKey: string): Promise<number> => {
      const { data } = await client.query(StockOfSkuDocument, { code }).toPromise().then(successful)
      if (!data.sku) throw new Error(`there is no SKU ${code}`)
      let expected = data.sku.jitStock?.sellableQuantity ?? 0
      for (let attempt = 1; ; attempt += 1) {
        const input = {
          skuId: data.sku.id,
          sellableQuantity: expected + units,
          expectedSellableQuantity: expected,
          // A key stands for one input; the same attempt may be sent twice, another one is another change.
          idempotencyKey: `${idempotencyKey}-${attempt}`,
        }
        const { data: changed } = await client.mutation(SetStockDocument, { input }).toPromise().then(successful)
        const result = changed.setJitStock
        if ('sku' in result) return result.sku?.jitStock?.sellableQuantity ?? 0
        if (!('current' in result) || attempt === MAX_ATTEMPTS) throw new Error(`${result.code}: ${result.message}`)
        expected = result.current.sellableQuantity
      }
    },
  }

  async function ordersPage(first: number, after: string | null) {
    const { data } = await client.query(NewestOrdersDocument, { first, after }).toPromise().then(successful)
    if (!data.viewer.supplier) throw new Error('the token is not that of a supplier')
    return data.viewer.supplier.orders
  }
  type OrdersPage = Awaited<ReturnType<typeof ordersPage>>
}

const MAX_ATTEMPTS = 5

/** The data; an error says its stable code and, for a fault of the server, the id under which it is logged. */
function successful<Data>({ data, error }: { data?: Data | undefined; error?: ErrorOfUrql | undefined }): {
  data: Data
} {
  if (data !== undefined && data !== null && !error) return { data }
  const [first] = error?.graphQLErrors ?? []
  throw new Error(first ? `${first.message} (${String(first.extensions.code)})` : (error?.message ?? 'no data'))
}
type ErrorOfUrql = { message: string; graphQLErrors: { message: string; extensions: Record<string, unknown> }[] }
