import type { Label } from './constant.ts'
import type { Provenance } from './provenance.ts'
import { IN_ARTICLE } from './provenance.ts'

/** CMP-1: with what the programme is compared. */
export type ComparedWith = 'ORDINARY_STORE' | 'THIRD_PARTY_WAREHOUSE' | 'BOTH'

export type Comparison = Label & Provenance & { comparedWith: ComparedWith; isAdvantage: boolean }

/** CMP-1, with the price of it: PRICE-1 and COLD-1. Shown as published, never computed with. */
export const COMPARISONS: readonly Comparison[] = [
  advantage(
    'ORDINARY_STORE',
    '免除自建海外仓成本(年均120–180万元)',
    'No overseas warehouse of its own: CNY 1.2 to 1.8 million a year saved',
  ),
  advantage(
    'ORDINARY_STORE',
    '规避物流纠纷(平台承担全程物流责任)',
    'No logistics disputes: the platform answers for the whole way',
  ),
  advantage('ORDINARY_STORE', '首页“AliExpress Direct”专属标识', 'The badge of AliExpress Direct on the home page'),
  advantage('THIRD_PARTY_WAREHOUSE', '无需预付仓租与人工管理费', 'No prepaid storage and no staff'),
  advantage('THIRD_PARTY_WAREHOUSE', '库存周转由平台算法动态调控', 'Turnover is steered by the platform'),
  advantage('THIRD_PARTY_WAREHOUSE', '平台级流量加权', 'Traffic weighted by the platform'),
  drawback('PRICE-1', '商品定价权受限', 'Limited power over prices'),
  drawback('COLD-1', '新品冷启动周期较长', 'A long cold start of new products'),
]

function advantage(comparedWith: ComparedWith, zh: string, en: string): Comparison {
  return { ...IN_ARTICLE, ruleId: 'CMP-1', comparedWith, isAdvantage: true, zh, en }
}

function drawback(ruleId: string, zh: string, en: string): Comparison {
  return { ...IN_ARTICLE, ruleId, comparedWith: 'BOTH', isAdvantage: false, zh, en }
}
