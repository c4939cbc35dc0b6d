// An answer that is lost on its way is a value, a network error of the Fetch standard: each host acts on it.

/** Stands for an answer that never comes. */
export function droppedAnswer(): Response {
  return Response.error()
}

/** No other response has the status 0. */
export function isDroppedAnswer({ status }: Response): boolean {
  return status === 0
}
