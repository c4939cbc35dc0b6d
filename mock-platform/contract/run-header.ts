/** The header of every answer of the mock that names its run: `name=value` pairs, separated by `; `. [A] */
export const RUN_HEADER = 'x-sandbox-run'

/**
 * The history that an answer is of: it changes when the platform's world begins anew or goes back, and then nothing that was
 * read before belongs to what is read now. Null for a platform that names none, as the real one.
 */
export function historyOf(headers: Headers): string | null {
  const named = headers
    .get(RUN_HEADER)
    ?.split('; ')
    .find((part) => part.startsWith('history='))
  return named?.slice('history='.length) ?? null
}
