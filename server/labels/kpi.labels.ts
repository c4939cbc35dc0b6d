import type { PollFailureKind } from '../../mock-platform/contract/inventory-sync-methods.ts'
import type { FeeUnknownReason, KpiAlertKind, SyncVerdict } from '../../prisma/generated/enums.ts'
import { FEE_LABELS } from '../fees/fees.rules.ts'
import type { SyncHealth } from '../inventory-sync/sync-statistics.rules.ts'
import { KPIS } from '../kpi/kpi.rules.ts'
import type { Bilingual } from '../programme/constant.ts'

// KPI-1 to KPI-4, SYNC-1 to SYNC-5, FEE-1 to FEE-8: what is measured, and what is paid.

const KPI_ALERT_KIND: Record<KpiAlertKind, Bilingual> = {
  FULFILMENT_WARNING: KPIS.ORDER_FULFILMENT.consequence.label,
  NEW_LISTINGS_SUSPENDED: KPIS.FIRST_INSPECTION.consequence.label,
  CLEARANCE_REMINDER: KPIS.INVENTORY_TURNOVER.consequence.label,
  RETURN_RATE_EXCEEDED: KPIS.RETURN_RATE.consequence.label,
}

const SYNC_VERDICT: Record<SyncVerdict, Bilingual> = {
  PASSED: { zh: '达标', en: 'Passed' },
  FAILED: { zh: '不达标', en: 'Failed' },
}

const POLL_FAILURE_KIND: Record<PollFailureKind, Bilingual> = {
  ANSWER_TOO_SLOW: { zh: '响应超时', en: 'Answer too slow' },
  CONNECTION_FAILED: { zh: '无法连接', en: 'No connection' },
  CONNECTION_RESET: { zh: '连接中断', en: 'Connection broken' },
  HTTP_STATUS: { zh: 'HTTP状态码异常', en: 'HTTP status' },
  BODY_NOT_JSON: { zh: '响应不是JSON', en: 'Body is not JSON' },
  CONTRACT_BROKEN: { zh: '响应格式不符', en: 'Contract broken' },
  SKU_MISSING: { zh: '缺少SKU', en: 'SKU missing' },
  QUANTITY_NEGATIVE: { zh: '库存为负', en: 'Quantity negative' },
  QUANTITY_FRACTIONAL: { zh: '库存非整数', en: 'Quantity fractional' },
  ORDER_NOT_SHOWN: { zh: '订单未扣减库存', en: 'Order not shown' },
}

const SYNC_HEALTH_REASON: Record<SyncHealth['reason'], Bilingual> = {
  NO_RUNS: { zh: '该时段没有库存查询。', en: 'No poll in the period.' },
  ALL_PASSED_IN_GOOD_TIME: { zh: '全部达标,响应时间充裕。', en: 'Every poll passed, with time to spare.' },
  ANSWERS_SLOW: {
    zh: '全部达标,但最慢的响应接近时限。请提高库存接口的速度。',
    en: 'Every poll passed, but the slowest answers come near the limit. Make the stock endpoint faster.',
  },
  RUNS_FAILED: {
    zh: '有库存查询不达标,最近一次达标。请查看失败原因。',
    en: 'Some polls failed, the newest passed. Look at the kinds of failure.',
  },
  NEWEST_RUN_FAILED: { zh: '最近一次库存查询不达标。请立即处理。', en: 'The newest poll failed. Act at once.' },
}

const FEE_UNKNOWN_REASON: Record<FeeUnknownReason, Bilingual> = {
  DIMENSIONS_MISSING: { zh: '缺少商品尺寸', en: 'Dimensions missing' },
  EXCHANGE_RATE_MISSING: { zh: '缺少汇率', en: 'Exchange rate missing' },
  WAREHOUSE_UNKNOWN: { zh: '发货仓未定', en: 'Warehouse not known yet' },
}

export const KPI_LABELS = {
  FeeKind: FEE_LABELS,
  FeeUnknownReason: FEE_UNKNOWN_REASON,
  InventorySyncHealthReason: SYNC_HEALTH_REASON,
  InventorySyncHealthState: {
    HEALTHY: { zh: '健康', en: 'Healthy' },
    AT_RISK: { zh: '有风险', en: 'At risk' },
    FAILING: { zh: '不达标', en: 'Failing' },
    UNKNOWN: { zh: '无数据', en: 'Unknown' },
  },
  KpiAlertKind: KPI_ALERT_KIND,
  KpiComparison: {
    AT_LEAST: { zh: '不低于', en: 'At least' },
    AT_MOST: { zh: '不高于', en: 'At most' },
    BELOW: { zh: '低于', en: 'Below' },
    ABOVE: { zh: '高于', en: 'Above' },
  },
  KpiKind: {
    ORDER_FULFILMENT: KPIS.ORDER_FULFILMENT.label,
    FIRST_INSPECTION: KPIS.FIRST_INSPECTION.label,
    INVENTORY_TURNOVER: KPIS.INVENTORY_TURNOVER.label,
    RETURN_RATE: KPIS.RETURN_RATE.label,
  },
  KpiOrderOutcome: {
    COUNTED_FOR: { zh: '计为达标', en: 'Counted for' },
    COUNTED_AGAINST: { zh: '计为不达标', en: 'Counted against' },
    NOT_COUNTED: { zh: '不计入', en: 'Not counted' },
  },
  KpiUnit: {
    PERCENT: { zh: '百分比', en: 'Per cent' },
    DAYS: { zh: '天', en: 'Days' },
  },
  KpiValueState: {
    FINITE: { zh: '有数值', en: 'A number' },
    INFINITE: { zh: '无限大(有库存无销量)', en: 'Infinite (stock without sales)' },
    NOTHING_TO_COUNT: { zh: '无可统计数据', en: 'Nothing to count' },
  },
  OrderKpi: { ORDER_FULFILMENT: KPIS.ORDER_FULFILMENT.label, RETURN_RATE: KPIS.RETURN_RATE.label },
  PollFailureKind: POLL_FAILURE_KIND,
  SyncVerdict: SYNC_VERDICT,
} as const
