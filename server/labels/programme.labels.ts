import type { EventKind, TokenRole } from '../../prisma/generated/enums.ts'
import type { ComparedWith } from '../programme/comparisons.ts'
import type { Bilingual } from '../programme/constant.ts'
import { CARRIERS, MARKETS, WAREHOUSES } from '../programme/markets.ts'
import type { ShownUnit } from '../programme/shown-value.ts'

// GEO-1 to GEO-3 and what belongs to no single rule: places, units, roles, events.

const PROGRAMME_UNIT: Record<ShownUnit, Bilingual> = {
  MILLISECONDS: { zh: '毫秒', en: 'milliseconds' },
  MINUTES: { zh: '分钟', en: 'minutes' },
  HOURS: { zh: '小时', en: 'hours' },
  DAYS: { zh: '天', en: 'days' },
  WORKING_DAYS: { zh: '个工作日', en: 'working days' },
  WEEKS: { zh: '周', en: 'weeks' },
  MONTHS: { zh: '个月', en: 'months' },
  COUNT: { zh: '个', en: 'pieces' },
  PERCENT: { zh: '百分比', en: 'per cent' },
  TIMES: { zh: '倍', en: 'times' },
  EUR: { zh: '欧元', en: 'euros' },
  CNY: { zh: '人民币元', en: 'renminbi' },
  USD: { zh: '美元', en: 'US dollars' },
  GRAMS: { zh: '克', en: 'grams' },
  PIXELS: { zh: '像素', en: 'pixels' },
  CUBIC_CENTIMETRES_PER_KILOGRAM: { zh: '立方厘米/千克', en: 'cubic centimetres per kilogram' },
}

const EVENT_KIND: Record<EventKind, Bilingual> = {
  APPLICATION_CHANGED: { zh: '准入申请变更', en: 'Application changed' },
  INVENTORY_SYNC_RUN_FINISHED: { zh: '库存查询已判定', en: 'Inventory-sync run finished' },
  KPI_ALERT_CHANGED: { zh: '指标预警变更', en: 'KPI alert changed' },
  LISTING_CHANGED: { zh: '商品刊登变更', en: 'Listing changed' },
  ORDER_ABNORMAL: { zh: '订单异常', en: 'Order abnormal' },
  ORDER_CHANGED: { zh: '订单变更', en: 'Order changed' },
  PRICE_PROPOSAL_CHANGED: { zh: '报价变更', en: 'Price proposal changed' },
  PURCHASE_ORDER_CHANGED: { zh: '采购单变更', en: 'Purchase order changed' },
  TICKET_CHANGED: { zh: '工单变更', en: 'Ticket changed' },
}

const COMPARED_WITH: Record<ComparedWith, Bilingual> = {
  ORDINARY_STORE: { zh: '普通跨境店', en: 'An ordinary cross-border store' },
  THIRD_PARTY_WAREHOUSE: { zh: '第三方海外仓', en: 'A third-party overseas warehouse' },
  BOTH: { zh: '两者', en: 'Both' },
}

const ROLE: Record<TokenRole, Bilingual> = {
  SUPPLIER_ADMINISTRATOR: { zh: '供应商管理员', en: 'Supplier administrator' },
  SUPPLIER_VIEWER: { zh: '供应商只读', en: 'Supplier viewer' },
  PLATFORM_OPERATOR: { zh: '平台运营', en: 'Platform operator' },
}

export const PROGRAMME_LABELS = {
  CarrierCode: CARRIERS,
  CarrierLeg: {
    TRUNK: { zh: '国际干线', en: 'Trunk' },
    LAST_MILE: { zh: '末端配送', en: 'Last mile' },
  },
  ComparedWith: COMPARED_WITH,
  EventKind: EVENT_KIND,
  Market: MARKETS,
  ProgrammeUnit: PROGRAMME_UNIT,
  Role: ROLE,
  ValueOrigin: {
    STATED: { zh: '平台公布', en: 'Stated' },
    ASSUMED: { zh: '本项目假设', en: 'Assumed' },
    CONFIGURED: { zh: '本安装设定', en: 'Configured' },
  },
  WarehouseCode: WAREHOUSES,
} as const
