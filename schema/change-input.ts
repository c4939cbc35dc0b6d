/** Input fields of every change that must not happen twice, or not to another version than the client saw. */
export const IDEMPOTENCY_KEY = {
  description:
    'A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change.',
} as const

export const EXPECTED_VERSION = {
  description:
    'Change only if the thing is still at this `version` (else VersionConflict). Left out: whatever its version.',
} as const

/** Names of the input type of a mutation. */
export function inputOf(mutation: string, description: string) {
  return { typeOptions: { name: `${mutation}Input`, description }, argOptions: { description } }
}
