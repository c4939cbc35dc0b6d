import type {
  CertificateKind,
  DimensionSource,
  PriceProposalState,
  Side,
  SkuCategory,
  TrademarkKind,
} from '../../prisma/generated/enums.ts'
import { IMAGE_KIND_LABELS } from '../catalogue/listing-shortfalls.rules.ts'
import { LISTING_STATE_LABELS } from '../catalogue/listings.rules.ts'
import type { Bilingual } from '../programme/constant.ts'

// IMG-1, COLD-1, PRICE-1, FEE-7: SKUs, what shows them to buyers, and what they cost.

const SKU_CATEGORY: Record<SkuCategory, Bilingual> = {
  CONSUMER_ELECTRONICS: { zh: '消费电子', en: 'Consumer electronics' },
  HOME_AND_GARDEN: { zh: '家居园艺', en: 'Home and garden' },
  CAR_PARTS: { zh: '汽配', en: 'Car parts' },
  TOYS: { zh: '玩具', en: 'Toys' },
  OTHER: { zh: '其他', en: 'Other' },
}

const CERTIFICATE_KIND: Record<CertificateKind, Bilingual> = {
  CE: { zh: 'CE认证', en: 'CE conformity' },
  FCC: { zh: 'FCC认证', en: 'FCC conformity' },
  UKCA: { zh: 'UKCA认证', en: 'UKCA conformity' },
  EPR: { zh: '欧盟EPR注册号', en: 'EU EPR number' },
  EN_71: { zh: 'EN71-1/2/3 玩具安全', en: 'EN 71-1/2/3, toy safety' },
  ASTM_F963: { zh: 'ASTM F963 玩具安全', en: 'ASTM F963, toy safety' },
  REACH: { zh: 'REACH 化学品注册', en: 'REACH, chemicals' },
  ROHS: { zh: 'RoHS 有害物质限制', en: 'RoHS, hazardous substances' },
}

const DIMENSION_SOURCE: Record<DimensionSource, Bilingual> = {
  GIVEN: { zh: '申报尺寸', en: 'Given' },
  MEASURED: { zh: '实测尺寸', en: 'Measured' },
}

const TRADEMARK_KIND: Record<TrademarkKind, Bilingual> = {
  R: { zh: 'R标(已注册)', en: 'Registered (R)' },
  TM: { zh: 'TM标(申请中)', en: 'Applied for (TM)' },
}

const PRICE_PROPOSAL_STATE: Record<PriceProposalState, Bilingual> = {
  OPEN: { zh: '待平台决定', en: 'Waits for the platform' },
  ACCEPTED: { zh: '已采纳', en: 'Accepted' },
  CHANGED: { zh: '平台改价', en: 'Changed by the platform' },
  REFUSED: { zh: '未采纳', en: 'Refused' },
  WITHDRAWN: { zh: '已撤回', en: 'Withdrawn' },
}

const SIDE: Record<Side, Bilingual> = {
  SUPPLIER: { zh: '供应商', en: 'Supplier' },
  PLATFORM: { zh: '平台', en: 'Platform' },
}

export const CATALOGUE_LABELS = {
  CertificateKind: CERTIFICATE_KIND,
  DimensionSource: DIMENSION_SOURCE,
  ImageKind: IMAGE_KIND_LABELS,
  ListingAction: {
    WITHDRAW: { zh: '撤回审核', en: 'Withdraw from review' },
    PAUSE: { zh: '暂停展示', en: 'Pause' },
    RESUME: { zh: '恢复展示', en: 'Resume' },
    DELIST: { zh: '下架', en: 'Delist' },
    REOPEN: { zh: '重新编辑', en: 'Reopen' },
  },
  ListingState: LISTING_STATE_LABELS,
  Measure: {
    LENGTH: { zh: '长', en: 'Length' },
    WIDTH: { zh: '宽', en: 'Width' },
    HEIGHT: { zh: '高', en: 'Height' },
    WEIGHT: { zh: '重量', en: 'Weight' },
  },
  PriceProposalState: PRICE_PROPOSAL_STATE,
  Side: SIDE,
  SkuCategory: SKU_CATEGORY,
  TrademarkKind: TRADEMARK_KIND,
} as const
