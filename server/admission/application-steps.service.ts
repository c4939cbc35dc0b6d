import type { Application, Prisma } from '../../prisma/generated/client.ts'
import type { ApplicationState } from '../../prisma/generated/enums.ts'
import type { Change } from '../change.ts'
import { lockForChange } from '../change.ts'
import { recordEvents } from '../events/events.service.ts'
import { inputText } from '../input-text.ts'
import { IllegalStep } from '../refusal.ts'
import { APPLICATION_STEPS } from './admission.rules.ts'

/** Which application, at which version. */
export type ApplicationChange = { applicationId: string; expectedVersion: number | null }

/** Characters of a note. */
export const MAX_NOTE_CHARS = 1000

/** The application, locked until the change ends. Throws NotFound or VersionConflict. */
export async function lockApplication(
  change: Change,
  { applicationId, expectedVersion }: ApplicationChange,
): Promise<Application> {
  await lockForChange(change, 'Application', applicationId, expectedVersion)
  return change.transaction.application.findUniqueOrThrow({ where: { id: applicationId } })
}

/** Throws IllegalStep unless the application can become `state` (ADM-1). */
export function requireStep({ state: current }: Application, state: ApplicationState): void {
  const possible = APPLICATION_STEPS[current]
  if (!possible.includes(state)) throw new IllegalStep('Application', current, state, possible, 'ADM-1')
}

/** Takes the locked application to its next state, and notes when and who. Throws IllegalStep or InvalidInput. */
export async function takeStep(
  change: Change,
  application: Application,
  state: ApplicationState,
  note: string | null = null,
): Promise<string> {
  requireStep(application, state)
  const steps = { create: await nextStep(change, application.id, state, note) }
  return saveApplication(change, application, { state, steps })
}

/** Writes a change of the locked application: its version rises, and front ends hear of it. */
export async function saveApplication(
  { transaction, now }: Change,
  { id, supplierId }: Application,
  data: Prisma.ApplicationUpdateInput,
): Promise<string> {
  await transaction.application.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
  await recordEvents(transaction, [{ supplierId, kind: 'APPLICATION_CHANGED', subjectId: id, occurredAt: now }])
  return id
}

async function nextStep(change: Change, applicationId: string, state: ApplicationState, note: string | null) {
  const position = 1 + (await change.transaction.applicationStep.count({ where: { applicationId } }))
  return stepOf(change, position, state, note)
}

/** A row of the timeline. */
export function stepOf({ caller, now }: Change, position: number, state: ApplicationState, note: string | null) {
  const by = caller.kind === 'operator' ? ('PLATFORM' as const) : ('APPLICANT' as const)
  return { position, state, at: now, by, note: note === null ? null : inputText('note', note, MAX_NOTE_CHARS) }
}
