import { describe, expect, test } from 'vitest'
import { FACTORY_PROFILE, PLAIN_PROFILE } from '../../test/support/supplier-profiles.ts'
import { entriesOf } from '../kit/entries.ts'
import { DEFAULT_PROGRAMME } from '../programme/programme.ts'
import { supplierFit } from '../supplier-fit/supplier-fit.rules.ts'
import { APPLICATION_STEPS, unfitReasons } from './admission.rules.ts'

describe('the steps of an application (ADM-1, ADM-2)', () => {
  test('lead from the form over the invitation and three reviews to admission', () => {
    const path = ['FORM_SUBMITTED', 'INVITED', 'QUALIFICATION_REVIEW', 'SAMPLE_INSPECTION', 'INTEGRATION_TEST'] as const
    for (const [place, state] of path.entries()) {
      expect(APPLICATION_STEPS[state][0]).toBe(path[place + 1] ?? 'ADMITTED')
    }
  })

  test('end with admission, refusal or withdrawal, and none leads back', () => {
    const ends = entriesOf(APPLICATION_STEPS).filter(([, next]) => next.length === 0)
    expect(ends.map(([state]) => state)).toEqual(['ADMITTED', 'REFUSED', 'WITHDRAWN'])
    const order = entriesOf(APPLICATION_STEPS).map(([state]) => state)
    for (const [state, next] of entriesOf(APPLICATION_STEPS)) {
      for (const later of next) expect(order.indexOf(later)).toBeGreaterThan(order.indexOf(state))
    }
  })
})

describe('the platform invites', () => {
  const reasonsOf = (kind: 'CERTIFIED_MANUFACTURER' | 'BRAND_OWNING_TRADER', profile: typeof PLAIN_PROFILE) =>
    unfitReasons(kind, supplierFit(profile, DEFAULT_PROGRAMME))

  test('who fits, as what it can be', () => {
    expect(reasonsOf('CERTIFIED_MANUFACTURER', FACTORY_PROFILE)).toEqual([])
    expect(reasonsOf('BRAND_OWNING_TRADER', FACTORY_PROFILE)).toEqual([])
  })

  test('no manufacturer without ISO 9001 or BSCI, no trader without a mark (SUP-1)', () => {
    const kind = 'SUPPLIER_KIND_NOT_ACCEPTED'
    expect(reasonsOf('CERTIFIED_MANUFACTURER', { ...FACTORY_PROFILE, managementStandards: [] })).toEqual([
      { kind, subjects: ['MANAGEMENT_CERTIFICATE'] },
    ])
    expect(reasonsOf('BRAND_OWNING_TRADER', { ...FACTORY_PROFILE, trademarkKinds: [] })).toEqual([
      { kind, subjects: ['TRADEMARK_CERTIFICATE'] },
    ])
  })

  test('nobody of whom no fit holds, or with a mark against it (SUP-2)', () => {
    const kind = 'PROFILE_DOES_NOT_FIT'
    const plain = { ...PLAIN_PROFILE, managementStandards: ['BSCI' as const] }
    expect(reasonsOf('CERTIFIED_MANUFACTURER', plain)).toEqual([{ kind, subjects: [] }])
    expect(reasonsOf('CERTIFIED_MANUFACTURER', { ...FACTORY_PROFILE, hasOwnWarehouse: false })).toEqual([
      { kind, subjects: ['NO_OWN_WAREHOUSE'] },
    ])
  })
})
