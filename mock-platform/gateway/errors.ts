/** What the gateway refuses, with the real platform's codes and texts (open platform conventions, 2.3). */
export type GatewayRefusal =
  | { code: 'MissingParameter'; parameter: string }
  | { code: 'InvalidParameter'; parameter: string; reason: string }
  | { code: 'InvalidAppKey' }
  | { code: 'InvalidTimestamp' }
  | { code: 'IncompleteSignature' }
  | { code: 'IllegalAccessToken' }
  | { code: 'InvalidCode' }
  | { code: 'InvalidApiPath'; path: string }
  | { code: 'NotImplemented'; path: string }

/** Thrown inside the gateway only; the gateway's edge turns it into the answer. */
export class GatewayError extends Error {
  readonly refusal: GatewayRefusal

  constructor(refusal: GatewayRefusal) {
    super(refusalText(refusal))
    this.refusal = refusal
  }

  /** ISV: the caller's side; SYSTEM: ours. */
  get type(): 'ISV' | 'SYSTEM' {
    return this.refusal.code === 'NotImplemented' ? 'SYSTEM' : 'ISV'
  }
}

function refusalText(refusal: GatewayRefusal): string {
  switch (refusal.code) {
    case 'MissingParameter':
      return `The input parameter “${refusal.parameter}” that is mandatory for processing this request is not supplied`
    case 'InvalidParameter':
      return `The specified parameter “${refusal.parameter}” is not valid: ${refusal.reason}`
    case 'InvalidAppKey':
      return 'The specified App Key is invalid'
    // [A] The 7200 s window is documented, the code's name is not.
    case 'InvalidTimestamp':
      return 'The timestamp differs from the platform time by more than 7200 seconds'
    case 'IncompleteSignature':
      return 'The request signature does not conform to platform standards'
    case 'IllegalAccessToken':
      return 'The specified access token is invalid or expired'
    case 'InvalidCode':
      return 'Invalid authorization code'
    case 'InvalidApiPath':
      return `The specified API path is invalid: ${refusal.path}`
    // [A] Ours: the method exists on the real platform, this sandbox does not imitate it yet.
    case 'NotImplemented':
      return `NotImplemented: ${refusal.path} exists on the platform but is not imitated by this sandbox`
  }
}
