import { ORDER_EXCEPTION_NAMES } from '../../mock-platform/contract/order-exception-names.ts'
import type { ResponsibleSide, TicketKind } from '../../prisma/generated/enums.ts'
import type { Bilingual } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE, OURS } from './provenance.ts'

export type RootCause = Bilingual &
  Provenance & {
    /** Both names in one line, for the schema. */
    description: string
    /** Buyers and carriers count as the platform, which answers for the whole way (CMP-1) [A]. */
    responsibleSide: ResponsibleSide
    remedy: Bilingual
    /** What kind of ticket to open about it (TKT-1). */
    ticketKind: TicketKind
  }

/** ORD-2: what a diagnosis can find. The catalogue is closed. The source names two labels; the others, and who answers for each, are ours [A]. */
export const ROOT_CAUSES = {
  STOCK_SHORT: supplier('INQUIRY', {
    ...ORDER_EXCEPTION_NAMES.STOCK_SHORT,
    remedy: {
      zh: '立即补货至国内仓;无法补货时通过工单申请取消。',
      en: 'Send the missing units to the warehouse at once; if there are none, ask by ticket for the cancellation.',
    },
  }),
  WAREHOUSE_STOCK_SHORT: platform('INQUIRY', {
    zh: '国内仓账实不符',
    en: 'Warehouse count wrong',
    remedy: {
      zh: '请平台盘点国内仓库存并改派其他仓发货。',
      en: 'Ask the platform to count its stock and to ship from another warehouse.',
    },
  }),
  SUPPLIER_INBOUND_LATE: supplier('INQUIRY', {
    zh: '供应商送仓超时',
    en: 'Goods not at the warehouse in time',
    remedy: {
      zh: '立即送货入仓,并核对备货时效。',
      en: 'Bring the goods to the warehouse at once, and check how long yours take.',
    },
  }),
  QUALITY_CHECK_FAILED: supplier('INQUIRY', {
    zh: '质检不合格',
    en: 'Quality check failed',
    remedy: { zh: '更换合格货品重新送检。', en: 'Send good units to be checked again.' },
  }),
  OUTBOUND_LATE: platform('INQUIRY', {
    zh: '国内仓出库超时',
    en: 'Late out of the warehouse',
    remedy: { zh: '催促国内仓出库。', en: 'Ask the platform to ship.' },
  }),
  TRUNK_DELAYED: platform('INQUIRY', {
    ...ORDER_EXCEPTION_NAMES.TRUNK_DELAYED,
    remedy: {
      zh: '等待改配航班;逾期可申请赔付。',
      en: 'Wait for the next departure; ask for compensation if it takes long.',
    },
  }),
  CUSTOMS_DOCUMENT_MISSING: {
    ...supplier('INQUIRY', {
      ...ORDER_EXCEPTION_NAMES.CUSTOMS_DOCUMENT_MISSING,
      remedy: {
        zh: '补交缺失的清关文件(如CE证书、原产地证、商业发票)。',
        en: 'Hand in what is missing, as the CE certificate, the proof of origin or the commercial invoice.',
      },
    }),
    ...IN_ARTICLE,
  },
  CUSTOMS_HELD: platform('INQUIRY', {
    ...ORDER_EXCEPTION_NAMES.CUSTOMS_HELD,
    remedy: {
      zh: '等待查验结果,按海关要求配合平台。',
      en: 'Wait for the inspection, and help the platform with what customs ask for.',
    },
  }),
  CUSTOMS_LATE: platform('INQUIRY', {
    zh: '清关超时',
    en: 'Customs clearance late',
    remedy: { zh: '请平台向清关行查询。', en: 'Ask the platform to ask its customs broker.' },
  }),
  LOCAL_ARRIVAL_LATE: platform('INQUIRY', {
    zh: '到达本地仓超时',
    en: 'Late at the local warehouse',
    remedy: { zh: '请平台核实清关后的转运。', en: 'Ask the platform where the parcel is since customs.' },
  }),
  LOCAL_WAREHOUSE_MISSORT: {
    ...platform('RESHIP', {
      ...ORDER_EXCEPTION_NAMES.LOCAL_WAREHOUSE_MISSORT,
      remedy: {
        zh: '请平台拦截并重新分拣;无法追回时补发。',
        en: 'Ask the platform to stop the parcel and to sort it again, or to ship another one if it is gone.',
      },
    }),
    ...IN_ARTICLE,
  },
  LOCAL_HANDOVER_LATE: platform('INQUIRY', {
    zh: '本地仓交接超时',
    en: 'Late from the local warehouse to the carrier',
    remedy: { zh: '请平台催促本地仓交接承运商。', en: 'Ask the platform to hand the parcel to the carrier.' },
  }),
  CARRIER_DELAY: platform('COMPENSATION', {
    ...ORDER_EXCEPTION_NAMES.CARRIER_DELAY,
    remedy: { zh: '请平台催促承运商派送。', en: 'Ask the platform to press the carrier.' },
  }),
  DELIVERY_LATE: platform('COMPENSATION', {
    zh: '全程履约超时',
    en: 'Delivery late as a whole',
    remedy: {
      zh: '各节点均在时限内但总时长超限;请平台加急。',
      en: 'Each leg was in time, all together were not: ask the platform to hurry.',
    },
  }),
  ADDRESS_WRONG: platform('ADDRESS_CHANGE', {
    ...ORDER_EXCEPTION_NAMES.ADDRESS_WRONG,
    remedy: {
      zh: '通过工单请平台与买家核实地址,切勿自行联系买家。',
      en: 'Ask by ticket that the platform asks the buyer; do not contact the buyer.',
    },
  }),
  PARCEL_LOST: platform('RESHIP', {
    ...ORDER_EXCEPTION_NAMES.PARCEL_LOST,
    remedy: { zh: '通过工单申请补发或赔付。', en: 'Ask by ticket for another shipment or for compensation.' },
  }),
  REFUSED_BY_BUYER: platform('RETURN', {
    ...ORDER_EXCEPTION_NAMES.REFUSED_BY_BUYER,
    remedy: { zh: '通过工单处理退回。', en: 'Settle the return by ticket.' },
  }),
  PARCEL_DAMAGED: platform('COMPENSATION', {
    ...ORDER_EXCEPTION_NAMES.PARCEL_DAMAGED,
    remedy: { zh: '通过工单申请赔付,附破损证明。', en: 'Ask by ticket for compensation, with proof of the damage.' },
  }),
  GOODS_NOT_AS_DESCRIBED: supplier('RETURN', {
    ...ORDER_EXCEPTION_NAMES.GOODS_NOT_AS_DESCRIBED,
    remedy: {
      zh: '核对货品与描述,通过工单处理退货。',
      en: 'Compare the goods with their description, and settle the return by ticket.',
    },
  }),
} as const satisfies Record<string, RootCause>

export type RootCauseCode = keyof typeof ROOT_CAUSES

type Words = Bilingual & { remedy: Bilingual }

function supplier<Kind extends TicketKind>(ticketKind: Kind, words: Words) {
  return {
    ...words,
    description: `${words.en} (${words.zh}; ORD-2).`,
    ticketKind,
    responsibleSide: 'SUPPLIER' as const,
    ...OURS,
  }
}

function platform<Kind extends TicketKind>(ticketKind: Kind, words: Words) {
  return {
    ...words,
    description: `${words.en} (${words.zh}; ORD-2).`,
    ticketKind,
    responsibleSide: 'PLATFORM' as const,
    ...OURS,
  }
}
