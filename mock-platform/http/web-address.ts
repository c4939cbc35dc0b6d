import { z } from 'zod'

const httpAddress = z
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' })
  .max(500)
  .refine((text) => !new URL(text).username && !new URL(text).password, 'must not carry a user name or password')
  .refine((text) => !text.includes('#'), 'must not have a fragment (#)')

/** An address that a path is put behind: no query; slashes at its end do not count. */
export const BaseAddress = httpAddress
  .refine((text) => !text.includes('?'), 'must not have a query (?)')
  .transform((text) => text.replace(/\/+$/, ''))

/** A whole address, called as it is. */
export const WholeAddress = httpAddress
