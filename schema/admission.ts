import type { Application as ApplicationRow, ApplicationStep as StepRow } from '../prisma/generated/client.ts'
import type { ApplicationActor as Actor, ApplicationState as State } from '../prisma/generated/enums.ts'
import { APPLICATION_STEPS } from '../server/admission/admission.rules.ts'
import { MAX_NOTE_CHARS } from '../server/admission/application-steps.service.ts'
import { IntentionForm } from '../server/admission/intention-form.ts'
import { supplierFit } from '../server/supplier-fit/supplier-fit.rules.ts'
import type { ApplicationFilter } from '../server/admission/admission.loaders.ts'
import { builder } from './builder.ts'
import { Market } from './markets.ts'
import { SupplierFit, SupplierKind, SupplierProfile } from './supplier-fit.ts'
import { Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField } from './labels.ts'

const ApplicationState = builder.enumType('ApplicationState', {
  description: 'How far an application has come (ADM-1, ADM-2).',
  values: {
    FORM_SUBMITTED: { description: 'The intention form is there; the platform may invite. There is no other way in.' },
    INVITED: { description: 'The platform has invited the applicant: documents are collected (ADM-3).' },
    QUALIFICATION_REVIEW: { description: 'First review: licence, trademark, factory video.' },
    SAMPLE_INSPECTION: { description: 'Second review: random samples are with SGS.' },
    INTEGRATION_TEST: { description: 'Third review: the ERP is polled for a day (SYNC-4).' },
    ADMITTED: { description: 'All three reviews are passed.' },
    REFUSED: { description: 'Refused, see `refusal`; there may be another application.' },
    WITHDRAWN: { description: 'The applicant gave up; there may be another application.' },
  } as const satisfies Record<State, object>,
})

const ApplicationActor = builder.enumType('ApplicationActor', {
  description: 'Who takes a step of an application (ADM-1).',
  values: {
    APPLICANT: { description: 'The supplier that applies.' },
    PLATFORM: { description: 'An operator of the platform.' },
  } as const satisfies Record<Actor, object>,
})

const ApplicationStep = builder.objectRef<StepRow>('ApplicationStep').implement({
  description: 'One step of an application: when and by whom it came into a state (ADM-1).',
  fields: (t) => ({
    state: t.expose('state', { type: ApplicationState, description: 'The state it came into.' }),
    stateLabel: t.string(labelOfField('ApplicationState', 'state')),
    at: t.expose('at', { type: 'DateTime', description: 'When the step was taken, on the clock of this API.' }),
    by: t.expose('by', {
      type: ApplicationActor,
      description: 'Which side took the step: the applicant or the platform.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'In the words of whoever took the step; null for none.',
    }),
  }),
})

export const Application = builder.objectRef<ApplicationRow>('Application')

builder.node(Application, {
  description: "A supplier's way into the programme (ADM-1): at most one that is open or has led to admission.",
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.admission.byId.load(id))),
  fields: (t) => ({
    number: t.exposeInt('number', { description: 'Number of the application within its supplier: 1, 2, ... (ADM-1).' }),
    state: t.expose('state', { type: ApplicationState, description: 'How far it has come.' }),
    stateLabel: t.string(labelOfField('ApplicationState', 'state')),
    nextStates: t.field({
      type: [ApplicationState],
      description: 'States that it can come into from here; empty at the end.',
      resolve: ({ state }) => [...APPLICATION_STEPS[state]],
    }),
    version: t.exposeInt('version', {
      description: 'Version number: rises with each change of it or of its documents; give it as `expectedVersion`.',
    }),
    kind: t.expose('kind', { type: SupplierKind, description: 'As what it applies (SUP-1).' }),
    kindLabel: t.string(labelOfField('SupplierKind', 'kind')),
    targetMarkets: t.field({
      type: [Market],
      description: 'Where it wants to sell; its trademarks must cover them (ADM-4).',
      resolve: ({ form }) => IntentionForm.parse(form).targetMarkets,
    }),
    profile: t.field({
      type: SupplierProfile,
      description: 'What it says of itself in the intention form.',
      resolve: ({ form }) => IntentionForm.parse(form).profile,
    }),
    fit: t.field({
      type: SupplierFit,
      description: 'Whether the platform looks for such a supplier, by the intention form (SUP-1, SUP-2).',
      resolve: ({ form }, _args, { programme }) => supplierFit(IntentionForm.parse(form).profile, programme),
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When the intention form was submitted.' }),
    steps: t.field({
      type: [ApplicationStep],
      description: 'Its timeline, the first step first.',
      resolve: ({ id }, _args, { loaders }) => loaders.admission.stepsOfApplication.load(id),
    }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that applies; null when its token may not see it.',
      resolve: ({ supplierId }, _args, { loaders }) => loaders.suppliers.byId.load(supplierId),
    }),
  }),
})

builder.objectField(Supplier, 'kind', (t) =>
  t.field({
    type: SupplierKind,
    nullable: true,
    description: 'As what the platform has admitted it (SUP-1); null without an admission by this API.',
    resolve: ({ id }, _args, { loaders }) => loaders.admission.kindOfSupplier.load(id),
  }),
)

const ApplicationWhere = builder.inputType('ApplicationWhere', {
  description: 'Which applications: those that fit all that is given.',
  fields: (t) => ({
    state: t.field({ type: ApplicationState, description: 'How far it has come.' }),
    submittedFrom: t.field({ type: 'DateTime', description: 'Its form was submitted at this instant or later.' }),
    submittedBefore: t.field({ type: 'DateTime', description: 'Its form was submitted before this instant.' }),
  }),
})

const ApplicationConnection = builder.connectionObject(
  { type: Application, name: 'ApplicationConnection', description: 'A page of applications.' },
  { name: 'ApplicationEdge', description: 'An application and its place in the list.' },
)

const WHERE = { type: ApplicationWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`submittedAt`')

type ApplicationArguments = { where?: typeof ApplicationWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: ApplicationArguments): ApplicationFilter {
  return {
    state: where?.state ?? null,
    submitted: { from: where?.submittedFrom ?? null, before: where?.submittedBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

builder.objectField(Supplier, 'applications', (t) =>
  t.connection(
    {
      type: Application,
      description: 'Its applications for admission (ADM-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.admission.all.pageOfParent(filterOf(args), args, id),
    },
    ApplicationConnection,
  ),
)

builder.queryField('applications', (t) =>
  t.connection(
    {
      type: Application,
      description: 'All applications that you may see (ADM-1).',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.admission.all.page(filterOf(args), args),
    },
    ApplicationConnection,
  ),
)

const ApplicationName = builder.inputType('ApplicationName', {
  description: 'An application as people name it: by its number (ADM-1).',
  fields: (t) => ({
    number: t.int({ required: true, description: 'Number of the application within its supplier: 1, 2, ...' }),
    supplierCode: t.string({ description: 'Code of the supplier; a supplier may leave it out, an operator names it.' }),
  }),
})

const ApplicationKey = builder.inputType('ApplicationKey', {
  description: 'Which application: exactly one of these.',
  isOneOf: true,
  fields: (t) => ({
    id: t.globalID({ for: Application, description: 'Global id of the application, as its `id`.' }),
    name: t.field({
      type: ApplicationName,
      description: 'Number of the application within its supplier, instead of the id.',
    }),
  }),
})

builder.queryField('application', (t) =>
  t.field({
    type: Application,
    nullable: true,
    description: 'One application; null when there is none or it is not yours. Errors: INVALID_ID.',
    args: {
      by: t.arg({
        type: ApplicationKey,
        required: true,
        description: 'The application, by id or by name: exactly one of them.',
      }),
    },
    resolve: (_root, { by }, { loaders }) =>
      by.id
        ? loaders.admission.byId.load(by.id.id)
        : loaders.admission.byName({ supplierCode: by.name.supplierCode ?? null, number: by.name.number }),
  }),
)

/** The payload of a mutation that changes an application. */
export function applicationPayload(name: string, description: string) {
  return builder.objectRef<{ id: string }>(name).implement({
    description,
    fields: (t) => ({
      application: t.field({
        type: Application,
        nullable: true,
        description: 'The application as it is now.',
        resolve: ({ id }, _args, { loaders }) => loaders.admission.byId.load(id),
      }),
    }),
  })
}

/** Input fields of every change of an application. */
export const APPLICATION_ID = {
  for: Application,
  required: true,
  description: 'Global id of the application.',
} as const

export const NOTE = {
  description: `In your own words, for the applicant to read: up to ${MAX_NOTE_CHARS} characters.`,
} as const

type ChangeInput = { applicationId: { id: string }; expectedVersion?: number | null | undefined }

/** Which application, at which version, as services take it. */
export function applicationOf({ applicationId, expectedVersion = null }: ChangeInput) {
  return { applicationId: applicationId.id, expectedVersion }
}
