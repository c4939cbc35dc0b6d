import { describe, expect, test } from 'vitest'
import { MigrationRefused, pendingMigrations } from './migrate.ts'

const first = { name: '1_first', sql: '', checksum: 'a' }
const second = { name: '2_second', sql: '', checksum: 'b' }
const applied = { name: first.name, checksum: first.checksum, isFinished: true }

describe('migrations', () => {
  test('those that the database does not have are pending, oldest first', () => {
    expect(pendingMigrations([first, second], [])).toEqual([first, second])
    expect(pendingMigrations([first, second], [applied])).toEqual([second])
  })

  test.each([
    ['that failed', { ...applied, isFinished: false }, 'migration 1_first failed earlier'],
    ['that this version does not know', { ...applied, name: '3_newer' }, 'has the migration 3_newer'],
    ['that was changed since', { ...applied, checksum: 'c' }, 'migration 1_first was changed'],
  ])('a database with one %s is refused', (_name, row, message) => {
    expect(() => pendingMigrations([first, second], [row])).toThrow(MigrationRefused)
    expect(() => pendingMigrations([first, second], [row])).toThrow(message)
  })
})
