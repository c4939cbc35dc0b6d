import { html } from 'hono/html'
import { z } from 'zod'
import type { GrantedConnection } from '../connections.ts'

// The page on which a supplier lets an app speak for it: the real one asks for the supplier's password, this one for a click.

/** The query of the page, as clients write it. */
export const AuthorisationRequest = z.object({
  response_type: z.literal('code', { error: 'response_type must be code' }),
  client_id: z.string({ error: 'client_id (the app key) is missing' }).min(1).max(64),
  redirect_uri: z
    .url({ protocol: /^https?$/, error: 'redirect_uri must be an http or https address' })
    .max(2000, 'redirect_uri is longer than 2,000 characters'),
  state: z.string().max(1000, 'state is longer than 1,000 characters').optional(),
})
export type AuthorisationRequest = z.infer<typeof AuthorisationRequest>

/** Where the browser goes with the code. */
export function redirectWithCode({ redirect_uri, state }: AuthorisationRequest, code: string): string {
  const address = new URL(redirect_uri)
  address.searchParams.set('code', code)
  if (state !== undefined) address.searchParams.set('state', state)
  return address.href
}

/** The page: who asks, for whom, and where the browser goes then. */
export function authorisationPage(
  { client_id, redirect_uri }: AuthorisationRequest,
  suppliers: readonly GrantedConnection[],
) {
  return page(html`
    <h1>授权 · Authorise</h1>
    <p>
      App <code>${client_id}</code> wants to speak for a supplier. Then the browser goes to
      <code>${redirect_uri}</code>.
    </p>
    <form method="post">
      ${suppliers.map(
        ({ supplierId }) =>
          html`<button name="supplier_id" value="${supplierId}">授权并登录 · Authorise as ${supplierId}</button> `,
      )}
    </form>
  `)
}

/** The same when it can not be shown. */
export function authorisationProblem(problem: string) {
  return page(
    html`<h1>无法授权 · Can not authorise</h1>
      <p>${problem}</p>`,
  )
}

function page(content: ReturnType<typeof html>) {
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>Authorise · AliExpress Direct sandbox</title>
      <style>
        :root {
          color-scheme: light dark;
          font-family: system-ui, sans-serif;
        }
        body {
          max-width: 40rem;
          margin: 10vh auto;
          padding: 0 1rem;
        }
        code {
          overflow-wrap: anywhere;
        }
        button {
          display: block;
          margin: 0.5rem 0;
          padding: 0.6rem 1rem;
          font: inherit;
        }
      </style>
      <body>
        ${content}
      </body>
    </html>`
}
