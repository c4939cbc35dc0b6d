import { randomUUID } from 'node:crypto'
import { DEMO_APP_KEY, DEMO_APP_SECRET, DEMO_SUPPLIER_ID } from '../mock-platform/contract/demo.ts'
import { hashToken } from '../server/suppliers/suppliers.service.ts'
import { seedDemoAdmission } from './demo-admission.ts'
import { seedDemoCatalogue } from './demo-catalogue.ts'
import type { PrismaClient } from './generated/client.ts'

/** JIT units of each demo SKU at the first start. */
const DEMO_UNITS = 2000

/** What the platform keeps in its warehouses only: its first goods, its listing and its prices are in the demo's history. */
const DEMO_WAREHOUSE_SKUS: [skuCode: string, titleZh: string, titleEn: string][] = [
  ['AD-1013', '声波电动牙刷', 'Sonic toothbrush'],
  ['AD-1014', '宠物循环饮水机', 'Drinking fountain for pets'],
]

const DEMO_SKUS: [skuCode: string, titleZh: string, titleEn: string][] = [
  ['AD-1001', '蓝牙降噪头戴式耳机', 'Noise-cancelling Bluetooth headphones'],
  ['AD-1002', '65W 氮化镓快充充电器（欧规）', '65 W GaN fast charger, EU plug'],
  ['AD-1003', '便携式手持吸尘器', 'Portable hand-held vacuum cleaner'],
  ['AD-1004', '硅胶折叠旅行水杯', 'Foldable silicone travel cup'],
  ['AD-1005', '太阳能庭院灯（4 只装）', 'Solar garden lights, pack of 4'],
  ['AD-1006', '车载手机磁吸支架', 'Magnetic phone holder for cars'],
  ['AD-1007', '数字式胎压计', 'Digital tyre pressure gauge'],
  ['AD-1008', '不锈钢电热水壶 1.7 升', 'Stainless-steel kettle, 1.7 l'],
  ['AD-1009', '人体工学无线鼠标', 'Ergonomic wireless mouse'],
  ['AD-1010', '儿童木制积木（100 块）', "Children's wooden blocks, 100 pieces"],
  ['AD-1011', 'LED 护眼台灯', 'LED desk lamp, flicker-free'],
  ['AD-1012', '防滑瑜伽垫 6 毫米', 'Non-slip yoga mat, 6 mm'],
]

export type DemoTokens = { demoToken: string; viewerToken: string; operatorToken: string }

/** Puts the demo supplier, its SKUs and the three tokens in place. Stock that is there already stays as it is. */
export async function seedDemo(prisma: PrismaClient, tokens: DemoTokens, now: Date): Promise<void> {
  const supplier = await prisma.supplier.upsert({
    where: { code: DEMO_SUPPLIER_ID },
    create: {
      code: DEMO_SUPPLIER_ID,
      nameZh: '深圳示范电子有限公司',
      nameEn: 'Shenzhen Demo Electronics Co., Ltd.',
      appKey: DEMO_APP_KEY,
      appSecret: DEMO_APP_SECRET,
      createdAt: now,
      admittedAt: now,
    },
    // Takes back what `disableDemo` did.
    update: { appSecret: DEMO_APP_SECRET },
  })
  await seedDemoAdmission(prisma, supplier.id, now)
  await seedSkus(prisma, supplier.id, now)
  await seedDemoCatalogue(prisma, supplier.id, now)
  await seedTokens(prisma, supplier.id, tokens)
}

async function seedSkus(prisma: PrismaClient, supplierId: string, now: Date): Promise<void> {
  const all = [...DEMO_SKUS, ...DEMO_WAREHOUSE_SKUS]
  const data = all.map(([skuCode, titleZh, titleEn]) => ({ supplierId, skuCode, titleZh, titleEn }))
  await prisma.sku.createMany({ data, skipDuplicates: true })
  const skuCode = { in: DEMO_SKUS.map(([code]) => code) }
  const skus = await prisma.sku.findMany({ where: { supplierId, skuCode }, select: { id: true } })
  const stock = skus.map(({ id }) => ({ skuId: id, sellableQuantity: DEMO_UNITS, updatedAt: now }))
  const added = await prisma.jitStock.createManyAndReturn({ data: stock, skipDuplicates: true })
  // The ledger opens with what is there.
  await prisma.stockMovement.createMany({
    data: added.map(({ skuId, sellableQuantity }) => ({
      supplierId,
      skuId,
      kind: 'OBSERVED',
      quantityChange: sellableQuantity,
      quantityAfter: sellableQuantity,
      lockedChange: 0,
      lockedAfter: 0,
      at: now,
    })),
  })
}

const SUPPLIER_LABEL = 'demo supplier'
const VIEWER_LABEL = 'demo viewer'
const OPERATOR_LABEL = 'demo operator'

/** Without the demo, its documented tokens and app secret must not open anything. Its data stays. */
export async function disableDemo(prisma: PrismaClient): Promise<void> {
  await prisma.accessToken.deleteMany({ where: { isDemo: true } })
  await prisma.supplier.updateMany({
    where: { code: DEMO_SUPPLIER_ID, appSecret: DEMO_APP_SECRET },
    data: { appSecret: randomUUID() + randomUUID() },
  })
}

/** A token that was changed in the settings is replaced: the old one stops working. */
async function seedTokens(prisma: PrismaClient, supplierId: string, tokens: DemoTokens): Promise<void> {
  const supplierTokens = [
    { label: SUPPLIER_LABEL, role: 'SUPPLIER_ADMINISTRATOR', supplierId, tokenHash: hashToken(tokens.demoToken) },
    { label: VIEWER_LABEL, role: 'SUPPLIER_VIEWER', supplierId, tokenHash: hashToken(tokens.viewerToken) },
  ] as const
  const operatorToken = { label: OPERATOR_LABEL, role: 'PLATFORM_OPERATOR', supplierId: null } as const
  const rows = [...supplierTokens, { ...operatorToken, tokenHash: hashToken(tokens.operatorToken) }]
  await prisma.accessToken.deleteMany({
    where: { isDemo: true, tokenHash: { notIn: rows.map(({ tokenHash }) => tokenHash) } },
  })
  for (const row of rows) {
    const demo = { ...row, isDemo: true }
    await prisma.accessToken.upsert({ where: { tokenHash: row.tokenHash }, create: demo, update: demo })
  }
}
