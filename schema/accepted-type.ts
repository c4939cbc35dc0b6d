export type MediaType = 'application/json' | 'application/graphql-response+json'

/**
 * The first type listed that an answer can have, as Yoga chooses it, which takes no notice of weights; null for a header
 * that is left to it: another character set, or wildcards that are not the usual ones.
 */
export function acceptedType(accept: string | null): MediaType | null {
  if (accept === null || accept === '') return 'application/json'
  const listed = accept.toLowerCase().replaceAll(/\s/g, '')
  if (listed.includes('charset=')) return null
  for (const one of listed.split(',')) {
    const [type = ''] = one.split(';')
    if (type === 'application/graphql-response+json') return type
    if (type === 'application/json' || type === '*/*' || type === 'application/*') return 'application/json'
    if (type.includes('*')) return null
  }
  return null
}
