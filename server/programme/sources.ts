import type { Bilingual } from './constant.ts'

/** A publication from which values come; `publishedOn` is its day or its month, null where it names none. */
export type Source = Bilingual & { publishedOn: string | null }

/** Where the programme's values were said. The first one quotes all others of the programme itself. */
export const SOURCES = {
  ARTICLE: {
    zh: '大数跨境:速卖通自营店铺详情',
    en: '大数跨境 (data portal of cross-border trade): AliExpress Direct in detail',
    publishedOn: '2026-03-01',
  },
  SELLER_CENTER_2023_Q4: {
    zh: '《2023年度商家生态白皮书》;AliExpress Seller Center 2023 Q4运营报告',
    en: 'Merchant ecosystem white paper 2023; AliExpress Seller Center, operations report 2023 Q4',
    publishedOn: null,
  },
  LOGISTICS_2024: {
    zh: '菜鸟国际物流《2024跨境履约能力公告》',
    en: 'Cainiao international logistics: notice on cross-border fulfilment 2024',
    publishedOn: '2024-03',
  },
  SALON_2024: {
    zh: '速卖通华东大区2024年3月闭门沙龙纪要',
    en: 'AliExpress East China: minutes of the closed salon of March 2024',
    publishedOn: '2024-03',
  },
  VISUAL_SPEC: {
    zh: '《AliExpress Direct视觉规范V3.2》',
    en: 'AliExpress Direct visual specification V3.2',
    publishedOn: '2024-01',
  },
  DATA_LAB_2024_Q1: {
    zh: 'AliExpress Data Lab,2024年Q1 A/B测试结论',
    en: 'AliExpress Data Lab: A/B test of 2024 Q1',
    publishedOn: null,
  },
  OPEN_PLATFORM_SDK: {
    zh: '速卖通开放平台官方 Java SDK(gop-sdk-Java,2023年11月)',
    en: 'AliExpress Open Platform: official Java SDK (gop-sdk-Java of November 2023)',
    publishedOn: '2023-11',
  },
  EU_DUTY_RELIEF: {
    zh: '欧盟理事会条例 (EC) No 1186/2009 第23条(关税减免)',
    en: 'Council Regulation (EC) No 1186/2009, Article 23 (relief from customs duty)',
    publishedOn: '2009-11-16',
  },
} as const satisfies Record<string, Source>

export type SourceName = keyof typeof SOURCES
