/** So many units of one SKU. */
export type StockLine = { skuCode: string; quantity: number }
