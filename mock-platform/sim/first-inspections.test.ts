import { expect, test } from 'vitest'
import { DAY, START } from '../../test/mock-platform/simulated-in-test.ts'
import { bookInspection, newFirstInspections, passRate } from './first-inspections.ts'

test('KPI-2: nothing inspected has no rate; 95 of 100 are 0.95', () => {
  const inspections = newFirstInspections()
  expect(passRate(inspections, START)).toBeNull()
  bookInspection(inspections, 60, 55, START)
  bookInspection(inspections, 40, 40, START + DAY)
  expect(passRate(inspections, START + DAY)).toBe(0.95)
})

test('KPI-2: an inspection counts for 30 business days, its own included', () => {
  const inspections = newFirstInspections()
  bookInspection(inspections, 10, 0, START)
  expect(passRate(inspections, START + 30 * DAY - 1)).toBe(0)
  expect(passRate(inspections, START + 30 * DAY)).toBeNull()
})

test('KPI-2: of 400 days of inspections only 30 are kept', () => {
  const inspections = newFirstInspections()
  for (let day = 0; day < 400; day++) bookInspection(inspections, 10, 9, START + day * DAY)
  expect(inspections.inspectedUnits.size).toBe(30)
  expect(inspections.passedUnits.size).toBe(30)
})
