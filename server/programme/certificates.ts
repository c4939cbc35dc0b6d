import type { CertificateKind, SkuCategory } from '../../prisma/generated/enums.ts'
import type { Provenance } from './provenance.ts'
import { PARTLY_OURS } from './provenance.ts'

/** What the goods of a category must show before they are listed: of each need, one of its certificates. */
export type CertificateNeed = Provenance & {
  category: SkuCategory
  oneOf: readonly CertificateKind[]
  ruleId: string
}

/**
 * [A] The source names these certificates for whole suppliers (SUP-2) and for samples (ADM-3); we ask for them of each SKU.
 * SUP-2: an EU EPR number and CE, FCC or UKCA in the three categories. ADM-3: toys under EN 71 or ASTM F963.
 */
export const DEFAULT_CERTIFICATE_NEEDS: readonly CertificateNeed[] = [
  need('CONSUMER_ELECTRONICS', ['EPR'], 'SUP-2'),
  need('CONSUMER_ELECTRONICS', ['CE', 'FCC', 'UKCA'], 'SUP-2'),
  need('HOME_AND_GARDEN', ['EPR'], 'SUP-2'),
  need('HOME_AND_GARDEN', ['CE', 'FCC', 'UKCA'], 'SUP-2'),
  need('CAR_PARTS', ['EPR'], 'SUP-2'),
  need('CAR_PARTS', ['CE', 'FCC', 'UKCA'], 'SUP-2'),
  need('TOYS', ['EN_71', 'ASTM_F963'], 'ADM-3'),
]

function need(category: SkuCategory, oneOf: readonly CertificateKind[], ruleId: string): CertificateNeed {
  return { category, oneOf, ruleId, ...PARTLY_OURS }
}

/** One that an installation has set; it belongs to the rule of its category. */
export function configuredNeed({ category, oneOf }: Pick<CertificateNeed, 'category' | 'oneOf'>): CertificateNeed {
  return need(category, oneOf, category === 'TOYS' ? 'ADM-3' : 'SUP-2')
}
