import { z } from 'zod'

/** GEO-1: where buyers are, in the order in which the markets opened. */
export const MARKETS = ['ES', 'FR', 'DE', 'NL', 'IT', 'PL'] as const
export const Market = z.enum(MARKETS).describe('Where the buyer is (GEO-1).')
export type Market = z.infer<typeof Market>

/** GEO-2: the domestic warehouses. */
export const WAREHOUSE_CODES = ['HZ', 'DG', 'SZ'] as const
export const WarehouseCode = z.enum(WAREHOUSE_CODES).describe('GEO-2: HZ Hangzhou, DG Dongguan, SZ Shenzhen.')
export type WarehouseCode = z.infer<typeof WarehouseCode>
