import type { Application } from '../../prisma/generated/client.ts'
import { takeStep } from '../admission/application-steps.service.ts'
import type { Change } from '../change.ts'
import type { RefusalReason } from './application-reviews.rules.ts'

/** ADM-5: refuses the locked application; its code and what to do follow from the reasons, of which there is one at least. */
export async function refuseApplication(
  change: Change,
  application: Application,
  reasons: readonly RefusalReason[],
  note: string | null,
): Promise<string> {
  const id = await takeStep(change, application, 'REFUSED', note)
  await change.transaction.applicationRefusalReason.createMany({
    data: reasons.map((reason, index) => ({ applicationId: id, position: index + 1, ...reason })),
  })
  return id
}
