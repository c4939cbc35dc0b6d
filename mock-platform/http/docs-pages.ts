import { Hono } from 'hono'
import { html } from 'hono/html'
import type { SchemaRow } from './schema-rows.ts'
import { schemaRows } from './schema-rows.ts'

// The OpenAPI documents for people: one plain page each, with no script and nothing from another host. docs/decisions/0019 says
// why no viewer from a package.

/** Where the gateway's document is asked for; that of the control API is at /openapi.json. */
export const GATEWAY_DOCUMENT_PATH = '/openapi/gateway.json'

type Document = {
  info: { title: string; version: string; description?: string | undefined }
  paths?: Readonly<Record<string, Readonly<Record<string, Operation>>>> | undefined
  webhooks?: Readonly<Record<string, Readonly<Record<string, Operation>>>> | undefined
  components?: { schemas?: Readonly<Record<string, unknown>> | undefined } | undefined
}
type Operation = {
  tags?: readonly string[] | undefined
  summary?: string | undefined
  description?: string | undefined
  parameters?: readonly Parameter[] | undefined
  requestBody?: { content: Content } | undefined
  responses?: Readonly<Record<string, { description: string; content?: Content | undefined }>> | undefined
}
type Parameter = { name: string; in: string; required?: boolean | undefined; description?: string; schema?: unknown }
type Content = Readonly<Record<string, { schema?: unknown }>>
type Entry = { method: string; path: string; operation: Operation }

type Documents = { gateway: () => object; control: () => object }

/** Pages at /docs (the gateway) and /docs/control (the control API, and what an ERP must answer). */
export function createDocsPages({ gateway, control }: Documents): Hono {
  const app = new Hono()
  // Relative addresses: the pages also stand below /tenants/{name}.
  app.get('/docs', (c) => {
    return c.html(page(documentOf(gateway()), { document: 'openapi/gateway.json', other: 'docs/control' }))
  })
  app.get('/docs/control', (c) =>
    c.html(page(documentOf(control()), { document: '../openapi.json', other: '../docs' })),
  )
  return app
}

// Both documents are our own, and linted.
function documentOf(document: object): Document {
  return JSON.parse(JSON.stringify(document))
}

function page(document: Document, links: { document: string; other: string }) {
  const { title, version, description } = document.info
  const groups = [...Map.groupBy(entriesOf(document), ({ operation }) => operation.tags?.[0] ?? 'Other')]
  const schemas = document.components?.schemas ?? {}
  return html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${title}</title>
      <style>
        ${STYLE}
      </style>
      <nav>
        <p><a href="${links.document}">OpenAPI 3.1</a> · <a href="${links.other}">the other API</a></p>
        ${groups.map(([tag, entries]) => html`<b>${tag}</b>${entries.map(link)}`)}
      </nav>
      <main>
        <h1>${title} <small>${version}</small></h1>
        <p>${withCode(description ?? '')}</p>
        ${groups.map(
          ([tag, entries]) =>
            html`<h2>${tag}</h2>
              ${entries.map((entry) => section(entry, schemas))}`,
        )}
      </main>
    </html>`
}

function entriesOf({ paths = {}, webhooks = {} }: Document): Entry[] {
  return Object.entries({ ...paths, ...webhooks }).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method: method.toUpperCase(), path, operation })),
  )
}

function idOf({ method, path }: Entry): string {
  return `${method} ${path}`.replace(/[^\w.]+/g, '-')
}

function link(entry: Entry) {
  const name = entry.path.split('#')[1] ?? `${entry.method} ${entry.path}`
  return html`<a href="#${idOf(entry)}">${name}</a>`
}

function section(entry: Entry, schemas: Readonly<Record<string, unknown>>) {
  const { summary, description, parameters = [], requestBody, responses = {} } = entry.operation
  return html`<section id="${idOf(entry)}">
    <h3><code>${entry.method} ${entry.path}</code></h3>
    <p>${withCode(`${summary ?? ''} ${description ?? ''}`)}</p>
    ${parameters.length > 0 ? rowsTable('Parameters', parameters.map(parameterRow)) : ''}
    ${contentTables('Body', requestBody?.content, schemas)}
    ${Object.entries(responses).map(
      ([status, response]) =>
        html`<p><b>${status}</b> ${withCode(response.description)}</p>
          ${contentTables('Answer', response.content, schemas)}`,
    )}
  </section>`
}

// What stands between `backticks` in a text.
function withCode(text: string) {
  return text.split('`').map((part, n) => (n % 2 === 1 ? html`<code>${part}</code>` : part))
}

function parameterRow({ name, in: place, required = false, description = '', schema }: Parameter): SchemaRow {
  const [row] = schemaRows({ properties: { [name]: schema } }, {})
  return {
    name,
    type: `${row?.type ?? ''} (${place})`,
    isRequired: required,
    meaning: description || (row?.meaning ?? ''),
  }
}

function contentTables(title: string, content: Content = {}, schemas: Readonly<Record<string, unknown>>) {
  return Object.entries(content).map(([type, { schema }]) => {
    const rows = schemaRows(schema, schemas)
    return rows.length > 0 ? rowsTable(`${title}, ${type}`, rows) : ''
  })
}

function rowsTable(caption: string, rows: readonly SchemaRow[]) {
  return html`<table>
    <caption>
      ${caption}
    </caption>
    ${rows.map(
      ({ name, type, isRequired, meaning }) =>
        html`<tr>
          <td><code>${name}</code>${isRequired ? html`<b title="required">*</b>` : ''}</td>
          <td>${type}</td>
          <td>${withCode(meaning)}</td>
        </tr>`,
    )}
  </table>`
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
html { scroll-padding-top: 1rem; }
nav { position: fixed; inset: 0 auto 0 0; width: 21rem; overflow-y: auto; padding: 1rem; box-sizing: border-box; border-right: 1px solid #8885; }
nav a { display: block; overflow-wrap: anywhere; padding: 1px 0 1px .8rem; } nav p a { display: inline; padding: 0; }
nav b { display: block; margin-top: .7rem; }
main { margin-left: 21rem; padding: 1rem 2rem; max-width: 60rem; }
section { border-top: 1px solid #8885; margin-top: 1.5rem; } h3 { overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem; } caption { text-align: left; font-weight: 600; padding: .3rem 0; }
td { border-top: 1px solid #8883; padding: .2rem .6rem .2rem 0; vertical-align: top; overflow-wrap: anywhere; }
td:first-child { width: 34%; } td:nth-child(2) { width: 20%; }
@media (max-width: 55rem) { nav { position: static; width: auto; border: 0; } main { margin: 0; padding: 1rem; } }
`
