/** A refusal that a tester can act on, thrown where a route can not go on; the app's edge answers it. */
export class ControlRefusal extends Error {
  readonly code: 'SUPPLIER_UNKNOWN'
  readonly status = 404

  constructor(code: 'SUPPLIER_UNKNOWN', message: string) {
    super(message)
    this.code = code
  }
}
