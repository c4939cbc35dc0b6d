/** An input that the world does not take; it has changed nothing. */
export class InputRefused extends Error {
  /** Stable, for programs. */
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
