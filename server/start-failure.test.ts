import { DriverAdapterError } from '@prisma/driver-adapter-utils'
import { describe, expect, test } from 'vitest'
import { DatabaseServerUnusable, explainStartFailure } from './start-failure.ts'

const errorWith = (fields: Record<string, unknown>) => Object.assign(new Error('text of Node'), fields)

describe('a failed start', () => {
  test.each([
    [errorWith({ code: 'EADDRINUSE', port: 4000 }), 'port 4000 is in use; stop what uses it, or set PORT'],
    [errorWith({ code: 'EADDRNOTAVAIL' }), 'HOST is not an address of this machine'],
    [errorWith({ code: 'EACCES' }), 'DATA_DIR cannot be used: Error: text of Node'],
    [
      errorWith({ code: 'ENOTFOUND', hostname: 'nowhere.invalid', port: 4000 }),
      'HOST nowhere.invalid (port 4000) is not a name that resolves; set an address of this machine',
    ],
    [
      new DatabaseServerUnusable(
        'postgres://user:hush@db.example:5433/d',
        new DriverAdapterError({ kind: 'DatabaseNotReachable', host: 'h', port: 1 }),
      ),
      'no PostgreSQL that lets us in at db.example:5433, the server of DATABASE_URL: DatabaseNotReachable',
    ],
  ])('that a person can put right is one line: %s', (error, reason) => {
    expect(explainStartFailure(error)).toBe(`cannot start: ${reason}`)
  })

  test('of any other kind shows its stack', () => {
    expect(explainStartFailure(new Error('a bug'))).toMatch(/a bug\n +at /)
  })
})
