import type { Change } from '../change.ts'
import { Refusal } from '../refusal.ts'

/** ADM-1 [A]: until a supplier is admitted, it hands in no listing and gets no purchase order; it is polled all the same. */
export class NotAdmitted extends Refusal {
  override name = 'NotAdmitted'
  readonly code = 'NOT_ADMITTED'
  readonly supplierId: string
  constructor(supplierId: string) {
    super(
      {
        zh: '该供应商尚未准入。请提交《自营合作意向表》,或继续已有的申请。',
        en: 'The supplier is not admitted. Submit the intention form, or go on with the application.',
      },
      'ADM-1',
    )
    this.supplierId = supplierId
  }
}

/** Throws NotAdmitted. */
export async function requireAdmitted({ transaction }: Change, supplierId: string): Promise<void> {
  const { admittedAt } = await transaction.supplier.findUniqueOrThrow({ where: { id: supplierId } })
  if (admittedAt === null) throw new NotAdmitted(supplierId)
}

/** The last review is passed; whoever was admitted before stays so since then. */
export async function admitSupplier({ transaction, now }: Change, supplierId: string): Promise<void> {
  const where = { id: supplierId, admittedAt: null }
  await transaction.supplier.updateMany({ where, data: { admittedAt: now, version: { increment: 1 } } })
}
