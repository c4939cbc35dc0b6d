import type { RefusalReason } from '../server/application-reviews/application-reviews.rules.ts'
import {
  ApplicantUnfit,
  ApplicationExists,
  declineApplicant,
  inviteApplicant,
  submitIntentionForm,
  withdrawApplication,
} from '../server/admission/admission.service.ts'
import { IllegalStep, VersionConflict } from '../server/refusal.ts'
import { Application, APPLICATION_ID, applicationOf, applicationPayload, NOTE } from './admission.ts'
import { ApplicationRefusalReason } from './application-reviews.ts'
import { builder } from './builder.ts'
import { EXPECTED_VERSION, IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { Market } from './markets.ts'
import { RefusalInterface, refusals } from './refusals.ts'
import { profileOf, SupplierKind, SupplierProfileInput } from './supplier-fit.ts'
import { Supplier } from './suppliers.ts'

// The way from the intention form to the invitation, and out again (ADM-1).

builder.objectType(ApplicationExists, {
  name: 'ApplicationExists',
  description: 'There is an application that is open, or the supplier is admitted (ADM-1).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    current: t.field({
      type: Application,
      description: 'The application that is open or admitted already (ADM-1).',
      resolve: ({ current }) => current,
    }),
  }),
})

builder.objectType(ApplicantUnfit, {
  name: 'ApplicantUnfit',
  description: 'The applicant does not fit and can not be invited (SUP-1, SUP-2).',
  interfaces: [RefusalInterface],
  fields: (t) => ({
    reasons: t.field({
      type: [ApplicationRefusalReason],
      description: 'With what the application would be refused: use declineApplicant.',
      resolve: ({ reasons }): RefusalReason[] => reasons,
    }),
  }),
})

const SubmitIntentionFormPayload = applicationPayload(
  'SubmitIntentionFormPayload',
  'The form is submitted; the platform may answer it with an invitation (ADM-1).',
)

builder.mutationField('submitIntentionForm', (t) =>
  t.fieldWithInput({
    type: SubmitIntentionFormPayload,
    description:
      'Submits the intention form 《自营合作意向表》: the first step into the programme (ADM-1). One application may be open at a time (else ApplicationExists). Errors: INVALID_ID.',
    ...inputOf('SubmitIntentionForm', 'The intention form 《自营合作意向表》, with which admission begins (ADM-1).'),
    input: {
      kind: t.input.field({ type: SupplierKind, required: true, description: 'As what the supplier applies (SUP-1).' }),
      profile: t.input.field({
        type: SupplierProfileInput,
        required: true,
        description: 'What it says of itself; try it with `supplierFit` before.',
      }),
      targetMarkets: t.input.field({
        type: [Market],
        required: true,
        description: 'Where it wants to sell: at least one. Its trademarks must cover them (ADM-4).',
      }),
      supplierId: t.input.globalID({
        for: Supplier,
        description: 'Global id of the supplier. A supplier may leave it out; an operator names it.',
      }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('SubmitIntentionForm', ApplicationExists),
    resolve: async (_root, { input }, { change }) => {
      const { kind, targetMarkets, supplierId } = input
      const form = { kind, targetMarkets, profile: profileOf(input.profile), supplierId: supplierId?.id ?? null }
      return { id: await change('submitIntentionForm', input, (made) => submitIntentionForm(made, form)) }
    },
  }),
)

const InviteApplicantPayload = applicationPayload('InviteApplicantPayload', 'The applicant is invited.')

builder.mutationField('inviteApplicant', (t) =>
  t.fieldWithInput({
    type: InviteApplicantPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: the platform invites an applicant that fits (ADM-1, SUP-1, SUP-2); one that does not is ApplicantUnfit. Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf(
      'InviteApplicant',
      'Which applicant the platform invites, and on which version of its application (ADM-1).',
    ),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      note: t.input.string(NOTE),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('InviteApplicant', ApplicantUnfit, IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('inviteApplicant', input, (made) =>
        inviteApplicant(made, applicationOf(input), input.note ?? null),
      ),
    }),
  }),
)

const DeclineApplicantPayload = applicationPayload('DeclineApplicantPayload', 'The application is refused: AD-403.')

builder.mutationField('declineApplicant', (t) =>
  t.fieldWithInput({
    type: DeclineApplicantPayload,
    authScopes: { platformOperator: true },
    description:
      'For operators: the platform does not invite. The application is refused with AD-403 and what does not fit (SUP-1, SUP-2, ADM-5). Errors: INVALID_ID, FORBIDDEN.',
    ...inputOf('DeclineApplicant', 'Which applicant the platform declines, and why (ADM-1, ADM-5).'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      note: t.input.string(NOTE),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('DeclineApplicant', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('declineApplicant', input, (made) =>
        declineApplicant(made, applicationOf(input), input.note ?? null),
      ),
    }),
  }),
)

const WithdrawApplicationPayload = applicationPayload('WithdrawApplicationPayload', 'The application is withdrawn.')

builder.mutationField('withdrawApplication', (t) =>
  t.fieldWithInput({
    type: WithdrawApplicationPayload,
    description:
      'The applicant gives up, at any time before the end; there may be another application. Errors: INVALID_ID.',
    ...inputOf('WithdrawApplication', 'Which application its supplier gives up (ADM-1).'),
    input: {
      applicationId: t.input.globalID(APPLICATION_ID),
      expectedVersion: t.input.int(EXPECTED_VERSION),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('WithdrawApplication', IllegalStep, VersionConflict),
    resolve: async (_root, { input }, { change }) => ({
      id: await change('withdrawApplication', input, (made) => withdrawApplication(made, applicationOf(input))),
    }),
  }),
)
