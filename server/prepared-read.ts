import type { Prisma } from '../prisma/generated/client.ts'
import type { RunStatement } from './cancellable-statement.ts'
import { hasErrorCode } from '../error-code.ts'
import { toParameter } from './postgres-values.ts'
import type { Read } from './read.ts'

/**
 * Statements that a session keeps prepared. Each is written by hand, so there are tens of them, times the filters that may
 * be given or left out; what comes after these many is planned each time.
 */
export const MAX_PREPARED_STATEMENTS = 500

/** PostgreSQL: a column of a prepared statement was added, changed or dropped meanwhile. */
const PLAN_IS_OUTDATED = '0A000'

/**
 * Reads by prepared statements of the driver: measured on the bench, planning a list takes the database longer than
 * running it, and Prisma's way there and back longer than both.
 */
export function createPreparedRead(run: RunStatement, onStatement: (sql: string) => void = () => {}): Read {
  const names = new Map<string, string>()
  let lastNumber = 0

  function nameOf(text: string): string | undefined {
    const known = names.get(text)
    if (known !== undefined || names.size >= MAX_PREPARED_STATEMENTS) return known
    lastNumber += 1
    const name = `read_${lastNumber}`
    names.set(text, name)
    return name
  }

  return async <Row>({ text, values }: Prisma.Sql, signal?: AbortSignal) => {
    signal?.throwIfAborted()
    onStatement(text)
    const query = () => run<Row>({ name: nameOf(text), text, values: values.map(toParameter) }, signal)
    return query().catch((error: unknown) => {
      if (!hasErrorCode(error, PLAN_IS_OUTDATED)) throw error
      // Under another name it is prepared anew.
      names.delete(text)
      return query()
    })
  }
}
