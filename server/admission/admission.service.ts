import type { Application } from '../../prisma/generated/client.ts'
import type { Market, SupplierKind } from '../../prisma/generated/enums.ts'
import { refuseApplication } from '../application-reviews/refusals.service.ts'
import type { RefusalReason } from '../application-reviews/application-reviews.rules.ts'
import type { Change } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { InvalidInput, Refusal } from '../refusal.ts'
import { checkedProfile } from '../supplier-fit/checked-profile.ts'
import { supplierFit } from '../supplier-fit/supplier-fit.rules.ts'
import type { SupplierProfile } from '../supplier-fit/supplier-profile.ts'
import { actingSupplierId } from '../suppliers/acting-supplier.ts'
import { takeTurn } from '../take-turns.ts'
import { ENDED_WITHOUT_ADMISSION, unfitReasons } from './admission.rules.ts'
import type { ApplicationChange } from './application-steps.service.ts'
import { lockApplication, requireStep, stepOf, takeStep } from './application-steps.service.ts'
import { IntentionForm } from './intention-form.ts'

/** There is an application that is open, or the supplier is admitted. */
export class ApplicationExists extends Refusal {
  override name = 'ApplicationExists'
  readonly code = 'APPLICATION_EXISTS'
  readonly current: Application
  constructor(current: Application) {
    super(
      {
        zh: `已有第 ${current.number} 次申请,状态为 ${current.state}。请继续该申请,或先撤回。`,
        en: `There is application ${current.number}, which is ${current.state}. Go on with it, or withdraw it first.`,
      },
      'ADM-1',
    )
    this.current = current
  }
}

/** SUP-1, SUP-2: the platform invites none who does not fit. */
export class ApplicantUnfit extends Refusal {
  override name = 'ApplicantUnfit'
  readonly code = 'APPLICANT_UNFIT'
  readonly reasons: RefusalReason[]
  constructor(reasons: RefusalReason[]) {
    super(
      {
        zh: '申请人不符合准入条件,不能邀约。请拒绝该申请,并注明原因。',
        en: 'The applicant does not fit and can not be invited. Decline the application, which names the reasons.',
      },
      'SUP-2',
    )
    this.reasons = reasons
  }
}

export type IntentionFormInput = {
  supplierId: string | null
  kind: SupplierKind
  profile: SupplierProfile
  targetMarkets: readonly Market[]
}

/** ADM-1: the intention form; the platform may answer it with an invitation. Throws ApplicationExists, InvalidInput or NotFound. */
export async function submitIntentionForm(change: Change, input: IntentionFormInput): Promise<string> {
  const { transaction, now } = change
  const form = formOf(input)
  const supplierId = await actingSupplierId(change, input.supplierId)
  // Two forms at once: the second one waits, and finds the first.
  await takeTurn(transaction, `application of ${supplierId}`)
  const applications = transaction.application
  const current = await applications.findFirst({
    where: { supplierId, state: { notIn: [...ENDED_WITHOUT_ADMISSION] } },
  })
  if (current) throw new ApplicationExists(current)

  const number = 1 + (await applications.count({ where: { supplierId } }))
  const steps = { create: stepOf(change, 1, 'FORM_SUBMITTED', null) }
  const first = { number, state: 'FORM_SUBMITTED' as const, kind: input.kind, form, submittedAt: now, steps }
  const { id } = await applications.create({ data: { supplierId, ...first }, select: { id: true } })
  await recordEvents(transaction, [{ supplierId, kind: 'APPLICATION_CHANGED', subjectId: id, occurredAt: now }])
  return id
}

function formOf({ profile, targetMarkets }: IntentionFormInput): IntentionForm {
  if (targetMarkets.length === 0) {
    throw new InvalidInput('targetMarkets', { zh: '至少选择一个目标市场。', en: 'at least one market.' }, 'GEO-1')
  }
  return { profile: checkedProfile(profile), targetMarkets: [...new Set(targetMarkets)] }
}

function reasonsAgainst({ kind, form }: Application, { programme }: Change): RefusalReason[] {
  return unfitReasons(kind, supplierFit(IntentionForm.parse(form).profile, programme))
}

/** ADM-1: the platform invites; there is no other way in. Throws ApplicantUnfit, IllegalStep, NotFound or VersionConflict. */
export async function inviteApplicant(change: Change, input: ApplicationChange, note: string | null): Promise<string> {
  const application = await lockApplication(change, input)
  requireStep(application, 'INVITED')
  const reasons = reasonsAgainst(application, change)
  if (reasons.length > 0) throw new ApplicantUnfit(reasons)
  return takeStep(change, application, 'INVITED', note)
}

/** The platform does not invite: AD-403 with what does not fit (SUP-1, SUP-2). Throws IllegalStep, NotFound or VersionConflict. */
export async function declineApplicant(change: Change, input: ApplicationChange, note: string | null): Promise<string> {
  const application = await lockApplication(change, input)
  // Declining is the other answer to the form.
  requireStep(application, 'INVITED')
  const found = reasonsAgainst(application, change)
  // The platform need not invite whoever fits; then nothing more exact is known than that.
  const reasons = found.length > 0 ? found : [{ kind: 'PROFILE_DOES_NOT_FIT' as const, subjects: [] }]
  return refuseApplication(change, application, reasons, note)
}

/** The applicant gives up; there may be another application afterwards. Throws IllegalStep, NotFound or VersionConflict. */
export async function withdrawApplication(change: Change, input: ApplicationChange): Promise<string> {
  return takeStep(change, await lockApplication(change, input), 'WITHDRAWN')
}
