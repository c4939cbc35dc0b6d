import { z } from 'zod'
import { SupplierProfile } from '../supplier-fit/supplier-profile.ts'

/** 《自营合作意向表》: the source names it, its fields are ours [A]. */
export const IntentionForm = z.strictObject({
  profile: SupplierProfile,
  /** Where it wants to sell (GEO-1); at least one. */
  targetMarkets: z.array(z.enum(['ES', 'FR', 'DE', 'NL', 'IT', 'PL'])),
})

export type IntentionForm = z.infer<typeof IntentionForm>
