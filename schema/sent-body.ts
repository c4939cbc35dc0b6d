/** The body of a request as JSON, read when it is first asked for; undefined for one that is no JSON. */
export type SentBody = () => Promise<unknown>

export function sentBody(request: Request): SentBody {
  let read: Promise<unknown> | undefined
  return () => (read ??= request.json().catch(() => undefined))
}
