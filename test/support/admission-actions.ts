import type { AddApplicationDocumentInput, ApplicationFieldsFragment } from '../generated/graphql.ts'
import {
  AddApplicationDocumentDocument,
  DecideIntegrationTestDocument,
  DecideQualificationReviewDocument,
  DecideSampleInspectionDocument,
  InviteApplicantDocument,
  RegisterTrademarkDocument,
  SubmitApplicationDocumentsDocument,
  SubmitIntentionFormDocument,
} from '../generated/graphql.ts'
import type { TestApi } from './api.ts'
import { FACTORY_PROFILE } from './supplier-profiles.ts'

/** Documents to which nothing is missing on TEST_NOW (ADM-3), with the mark of this global id. */
export function completeContents(trademarkId: string): AddApplicationDocumentInput['content'][] {
  return [
    { businessLicence: { isStamped: true } },
    { trademarkCertificate: { trademarkId } },
    { managementCertificate: { standard: 'BSCI', validUntil: '2026-12-31' } },
    { bankStatement: { from: '2025-07-01', to: '2025-12-31' } },
    {
      factoryVideo: {
        durationSeconds: 180,
        shows: ['PRODUCTION_LINE', 'QC_AREA', 'WAREHOUSE', 'CALIBRATION_RECORDS', 'REJECT_ISOLATION_AREA'],
      },
    },
    ...['AD-1', 'AD-2', 'AD-3'].map((skuCode) => ({
      sgsReport: { skuCode, reportNumber: `SGS-${skuCode}`, standards: ['ASTM_F963' as const] },
    })),
  ]
}

/** The application of a payload; a refusal fails the test. */
function applicationIn(answer: { __typename: string }): ApplicationFieldsFragment {
  if (!('application' in answer)) throw new Error(JSON.stringify(answer))
  return answer.application as ApplicationFieldsFragment
}

/** The steps of an application for DE, each through the API, by the two tokens (ADM-1, ADM-2). */
export function admissionActions(api: TestApi, token: string, operator: string) {
  return {
    /** The intention form; returns the application's global id. */
    apply: async () => {
      const form = { kind: 'CERTIFIED_MANUFACTURER', profile: FACTORY_PROFILE, targetMarkets: ['DE' as const] } as const
      const { data } = await api.query(token, SubmitIntentionFormDocument, {
        input: { ...form, targetMarkets: [...form.targetMarkets] },
      })
      return applicationIn(data.submitIntentionForm).id
    },
    invite: async (applicationId: string) => {
      const { data } = await api.query(operator, InviteApplicantDocument, { input: { applicationId } })
      return applicationIn(data.inviteApplicant)
    },
    /** A mark for DE; returns its global id. */
    registerMark: async () => {
      const mark = { name: 'Zhenpin', kind: 'R', registrationNumber: 'EU-018' } as const
      const { data } = await api.query(token, RegisterTrademarkDocument, {
        input: { ...mark, coveredMarkets: ['DE'] },
      })
      if (data.registerTrademark.__typename !== 'RegisterTrademarkPayload') throw new Error('not registered')
      return data.registerTrademark.trademark!.id
    },
    handInDocuments: async (applicationId: string, trademarkId: string) => {
      for (const content of completeContents(trademarkId)) {
        const input = { applicationId, url: 'https://files.test/document', content }
        const { data } = await api.query(token, AddApplicationDocumentDocument, { input })
        applicationIn(data.addApplicationDocument)
      }
      const { data } = await api.query(token, SubmitApplicationDocumentsDocument, { input: { applicationId } })
      return applicationIn(data.submitApplicationDocuments)
    },
    passQualification: async (applicationId: string) => {
      const { data } = await api.query(operator, DecideQualificationReviewDocument, { input: { applicationId } })
      return applicationIn(data.decideQualificationReview)
    },
    passSamples: async (applicationId: string) => {
      const samples = [{ skuCode: 'AD-2', reportNumber: 'SGS-9', isPassed: true }]
      const { data } = await api.query(operator, DecideSampleInspectionDocument, { input: { applicationId, samples } })
      return applicationIn(data.decideSampleInspection)
    },
    decideTest: async (applicationId: string) => {
      const { data } = await api.query(operator, DecideIntegrationTestDocument, { input: { applicationId } })
      return applicationIn(data.decideIntegrationTest)
    },
  }
}
