import type { TestApi } from './api.ts'

/** A request as it goes over the wire, for tests of what is around the data. */
export async function postGraphql(
  app: TestApi['app'],
  token: string | null,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<Response> {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  return app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...authorization, ...headers },
    body: JSON.stringify(body),
  })
}
