import { PlatformCallFailed } from './platform-call-failed.ts'

/**
 * An answer of another history than the one that a supplier's books follow: the platform's world began anew, or went back.
 * Books can not un-happen what they have, so nothing of the answer may enter them.
 */
export class PlatformWentBack extends PlatformCallFailed {
  override name = 'PlatformWentBack'
  readonly supplierCode: string
  readonly followed: string
  readonly found: string

  constructor(method: string, supplierCode: string, followed: string, found: string) {
    super(
      method,
      'WentBack',
      `the books of "${supplierCode}" follow the history ${followed}, the platform is in ${found}`,
    )
    this.supplierCode = supplierCode
    this.followed = followed
    this.found = found
  }
}

/** For people, where it is shown. */
export const AFTER_WENT_BACK =
  'Nothing is collected and no new order is taken, so that two histories are not mixed. To follow the new one, stop the API and begin with empty books: remove the folder pglite in its DATA_DIR, or name an empty database. To begin both anew, start them with a fresh DATA_DIR.'
