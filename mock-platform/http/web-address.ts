import { z } from 'zod'
import { INVENTORY_QUERY_PATH } from '../contract/inventory-query.ts'

const httpAddress = z
  // What is no address ends here: the rules below take it apart.
  .url({ protocol: /^https?$/, error: 'must be an http:// or https:// address', abort: true })
  .max(500)
  .refine((text) => !new URL(text).username && !new URL(text).password, 'must not carry a user name or password')
  .refine((text) => !text.includes('#'), 'must not have a fragment (#)')

/** An address that a path is put behind: no query; slashes at its end do not count. */
export const BaseAddress = httpAddress
  .refine((text) => !text.includes('?'), 'must not have a query (?)')
  .refine(
    (text) => !new RegExp(`${INVENTORY_QUERY_PATH}/*$`).test(text),
    `must be the base address: ${INVENTORY_QUERY_PATH} is put behind it`,
  )
  .transform((text) => text.replace(/\/+$/, ''))

/** A whole address, called as it is. */
export const WholeAddress = httpAddress
