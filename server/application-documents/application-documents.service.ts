import type { Application } from '../../prisma/generated/client.ts'
import type { ApplicationChange } from '../admission/application-steps.service.ts'
import { lockApplication, requireStep, saveApplication, takeStep } from '../admission/application-steps.service.ts'
import type { Change } from '../change.ts'
import { inputText } from '../input-text.ts'
import { businessDayOf } from '../kit/business-day.ts'
import { isUuid } from '../kit/uuid.ts'
import { IllegalStep, InvalidInput, LimitReached, NotFound, Refusal } from '../refusal.ts'
import { APPLICATION_STEPS } from '../admission/admission.rules.ts'
import type { RequirementStatus } from './application-documents.rules.ts'
import { requirementStatuses } from './application-documents.rules.ts'
import { DocumentFacts } from './document-facts.ts'

/** ADM-3: documents are missing, or lack something. */
export class DocumentsIncomplete extends Refusal {
  override name = 'DocumentsIncomplete'
  readonly code = 'DOCUMENTS_INCOMPLETE'
  readonly statuses: RequirementStatus[]
  constructor(statuses: RequirementStatus[]) {
    const names = {
      zh: statuses.map((status) => status.requirement.zh),
      en: statuses.map((status) => status.requirement.en),
    }
    super(
      { zh: `资料不完整:${names.zh.join('、')}。`, en: `The documents are incomplete: ${names.en.join('; ')}.` },
      'ADM-3',
    )
    this.statuses = statuses
  }
}

/** [A] Documents of one application. */
export const MAX_DOCUMENTS = 50

const MAX_URL_CHARS = 500
const MAX_VIDEO_SECONDS = 86_400
export const MAX_CODE_CHARS = 64

export type NewDocument = ApplicationChange & { url: string; facts: DocumentFacts; trademarkId: string | null }

/** Adds a document; possible from the invitation until the documents are submitted. Throws InvalidInput, LimitReached, IllegalStep, NotFound or VersionConflict. */
export async function addApplicationDocument(change: Change, input: NewDocument): Promise<string> {
  const { transaction, now } = change
  const application = await lockOpenDocuments(change, input)
  const facts = checkedFacts(input.facts)
  const url = checkedUrl(input.url)
  const trademarkId = await ownTrademarkId(change, application, input.trademarkId)
  const where = { applicationId: application.id }
  if ((await transaction.applicationDocument.count({ where })) >= MAX_DOCUMENTS) {
    throw new LimitReached('ApplicationDocument', MAX_DOCUMENTS)
  }
  // The version rises with each change: a number of its own, not used again.
  const number = application.version
  const documents = { create: { number, kind: facts.kind, url, facts, addedAt: now, ...connected(trademarkId) } }
  return saveApplication(change, application, { documents })
}

function connected(trademarkId: string | null) {
  return trademarkId === null ? {} : { trademark: { connect: { id: trademarkId } } }
}

/** Takes a document away again. Throws IllegalStep, NotFound or VersionConflict. */
export async function removeApplicationDocument(
  change: Change,
  input: ApplicationChange & { number: number },
): Promise<string> {
  const application = await lockOpenDocuments(change, input)
  const where = { applicationId: application.id, number: input.number }
  const { count } = await change.transaction.applicationDocument.deleteMany({ where })
  if (count === 0) throw new NotFound('ApplicationDocument')
  return saveApplication(change, application, {})
}

/** ADM-3: hands the documents in, and the qualification review begins. Throws DocumentsIncomplete, IllegalStep, NotFound or VersionConflict. */
export async function submitApplicationDocuments(change: Change, input: ApplicationChange): Promise<string> {
  const { transaction, now, programme } = change
  const application = await lockApplication(change, input)
  requireStep(application, 'QUALIFICATION_REVIEW')
  const where = { applicationId: application.id }
  const documents = await transaction.applicationDocument.findMany({ where, orderBy: { number: 'asc' } })
  const facts = documents.map((document) => DocumentFacts.parse(document.facts))
  const incomplete = requirementStatuses(facts, businessDayOf(now), programme).filter(
    ({ missing }) => missing.length > 0,
  )
  if (incomplete.length > 0) throw new DocumentsIncomplete(incomplete)
  await transaction.applicationReview.create({ data: { ...where, kind: 'QUALIFICATION', startedAt: now } })
  return takeStep(change, application, 'QUALIFICATION_REVIEW')
}

/** ADM-1: documents are collected after the invitation, and fixed once they are submitted. */
async function lockOpenDocuments(change: Change, input: ApplicationChange): Promise<Application> {
  const application = await lockApplication(change, input)
  const { state } = application
  if (state !== 'INVITED') throw new IllegalStep('Application', state, 'INVITED', APPLICATION_STEPS[state], 'ADM-1')
  return application
}

async function ownTrademarkId(
  { transaction }: Change,
  { supplierId }: Application,
  trademarkId: string | null,
): Promise<string | null> {
  if (trademarkId === null) return null
  const isOwn =
    isUuid(trademarkId) && (await transaction.trademark.count({ where: { id: trademarkId, supplierId } })) === 1
  if (!isOwn) throw new NotFound('Trademark')
  return trademarkId
}

function checkedUrl(url: string): string {
  const text = inputText('url', url, MAX_URL_CHARS)
  if (URL.canParse(text) && new URL(text).protocol === 'https:') return text
  throw new InvalidInput('url', { zh: '须为 https 地址。', en: 'an address that starts with https://.' })
}

/** Throws InvalidInput. */
function checkedFacts(facts: DocumentFacts): DocumentFacts {
  switch (facts.kind) {
    case 'BANK_STATEMENT':
      if (facts.from <= facts.to) return facts
      throw new InvalidInput('content.bankStatement.to', { zh: '不能早于起始日。', en: 'not before the first day.' })
    case 'FACTORY_VIDEO':
      if (facts.durationSeconds > 0 && facts.durationSeconds <= MAX_VIDEO_SECONDS) {
        return { ...facts, shows: [...new Set(facts.shows)] }
      }
      throw new InvalidInput('content.factoryVideo.durationSeconds', {
        zh: `须为 1 至 ${MAX_VIDEO_SECONDS} 秒。`,
        en: `1 to ${MAX_VIDEO_SECONDS} seconds.`,
      })
    case 'SGS_REPORT':
      return {
        ...facts,
        skuCode: inputText('content.sgsReport.skuCode', facts.skuCode, MAX_CODE_CHARS),
        reportNumber: inputText('content.sgsReport.reportNumber', facts.reportNumber, MAX_CODE_CHARS),
        standards: [...new Set(facts.standards)],
      }
    case 'BUSINESS_LICENCE':
    case 'TRADEMARK_CERTIFICATE':
    case 'MANAGEMENT_CERTIFICATE':
      return facts
  }
}
