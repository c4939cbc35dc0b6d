/** What the gateway refuses, with the real platform's codes and texts (open platform conventions, 2.3). */
export type GatewayRefusal =
  | { code: 'MissingParameter'; parameter: string }
  | { code: 'InvalidParameter'; parameter: string; reason: string }
  | { code: 'InvalidAppKey' }
  | { code: 'InvalidTimestamp' }
  | { code: 'IncompleteSignature' }
  | { code: 'IllegalAccessToken' }
  | { code: 'IllegalRefreshToken' }
  | { code: 'InvalidCode' }
  | { code: 'InsufficientPermission' }
  | { code: 'ApiCallLimit' }
  | { code: 'InvalidApiPath'; path: string }
  | { code: 'NotImplemented'; path: string }

/** What each code means here, in the order in which calls are checked; for the documents. */
export const REFUSAL_MEANINGS: Readonly<Record<GatewayRefusal['code'], string>> = {
  MissingParameter: 'A parameter is not given; `sign` and `app_key` are looked for first of all.',
  InvalidAppKey: 'Nobody has this app key; the signature is not looked at.',
  InvalidTimestamp:
    'More than 7,200 s from the gateway’s time, or no time at all [A: the window is documented, its code is not].',
  IncompleteSignature: 'The signature is another than this app’s of these parameters.',
  InvalidApiPath: 'There is no such method or path.',
  InsufficientPermission: 'It exists for another kind of app: the warehouse’s operator.',
  NotImplemented: 'It exists on the platform and is not imitated here [A].',
  IllegalAccessToken: 'The token is not one of this app’s, or has expired.',
  ApiCallLimit: 'More calls of this method in this second than are allowed.',
  InvalidParameter: 'A parameter’s value is not what the method takes; the text says which, and why.',
  InvalidCode: 'The authorisation code is unknown, used or older than 30 minutes.',
  IllegalRefreshToken: 'The refresh token is not one of this app’s, or has expired.',
}

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
    case 'IllegalRefreshToken':
      return 'The specified refresh token is invalid or expired'
    case 'InvalidCode':
      return 'Invalid authorization code'
    case 'InsufficientPermission':
      return 'App does not have permission to access this api'
    case 'ApiCallLimit':
      return 'Api access frequency exceeds the limit. this ban will last 1 seconds'
    case 'InvalidApiPath':
      return `The specified API path is invalid: ${refusal.path}`
    // [A] Ours: the method exists on the real platform, this sandbox does not imitate it.
    case 'NotImplemented':
      return `NotImplemented: ${refusal.path} exists on the platform but is not imitated by this sandbox`
  }
}
