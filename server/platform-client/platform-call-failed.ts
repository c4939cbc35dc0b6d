/**
 * A call to the platform's gateway that gave no usable answer. `code` is the gateway's own (`IllegalAccessToken`, ...)
 * or one of ours: `Unreachable`, `DeadlineExceeded`, `HttpStatus`, `AnswerNotUnderstood`, `BusinessFailure`.
 */
export class PlatformCallFailed extends Error {
  override name = 'PlatformCallFailed'
  readonly method: string
  readonly code: string

  constructor(method: string, code: string, detail: string, options?: ErrorOptions) {
    super(`${method}: ${code}: ${detail}`, options)
    this.method = method
    this.code = code
  }
}
