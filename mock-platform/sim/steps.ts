import { InputRefused } from './input-refused.ts'

/** What each status of a thing may become. */
export type Steps<Status extends string> = Readonly<Record<Status, readonly Status[]>>

/** Throws InputRefused, `ILLEGAL_STEP`, for a step that is not in the table: its message says which are. */
export function requireStep<Status extends string>(
  steps: Steps<Status>,
  thing: string,
  { from, to }: { from: Status; to: Status },
): void {
  if (steps[from].includes(to)) return
  const possible = steps[from].join(', ') || 'none'
  throw new InputRefused('ILLEGAL_STEP', `${thing} is ${from}; it may become: ${possible}`)
}
