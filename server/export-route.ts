import type { Context, Hono } from 'hono'
import { z } from 'zod'
import { ERROR_CODES } from '../schema/errors.ts'
import type { ExportDocument } from '../schema/export-document.ts'
import { exportDocument, NotExportable } from '../schema/export-document.ts'
import type { ExportFailure, ExportPage, ReadPage } from './export/export-stream.ts'
import { exportStream, isFailure } from './export/export-stream.ts'
import type { Env } from './graphql-route.ts'
import { GRAPHQL_PATH, graphqlErrorAnswer } from './graphql-route.ts'
import type { Timers } from './kit/timers.ts'
import type { OpenAnswers } from './open-answers.ts'
import { createStreamSlots } from './rate-limit/stream-slots.ts'
import { hashToken } from './suppliers/suppliers.service.ts'

export const EXPORT_PATH = '/graphql/export'

/** Of one token at once: each of them asks for full pages as fast as they are read. */
const MAX_EXPORTS_PER_TOKEN = 2

type Services = { timers: Timers; openAnswers: OpenAnswers }

/** A page is asked for as a client asks for it: headers that decide on its answer are passed on. */
const PASSED_HEADERS = ['authorization', 'accept-language', 'content-type']

/**
 * Exports one list as lines of JSON. Each page is a request of its own to GraphQL, by the address that clients use: its token,
 * limits, points and deadline are looked at anew, and what an export shows is what the pages show.
 */
export function addExportRoute(app: Hono<Env>, { timers, openAnswers }: Services): void {
  const slots = createStreamSlots(MAX_EXPORTS_PER_TOKEN)

  function askWith(context: Context<Env>) {
    const { raw } = context.req
    const headers = new Headers({ accept: 'application/graphql-response+json' })
    for (const name of PASSED_HEADERS) headers.set(name, context.req.header(name) ?? '')
    if (!context.req.header('authorization')) headers.delete('authorization')
    return async (body: string, signal: AbortSignal) =>
      app.fetch(new Request(new URL(GRAPHQL_PATH, raw.url), { method: 'POST', headers, body, signal }))
  }

  async function begin(context: Context<Env>, document: ExportDocument, body: ExportBody): Promise<Response> {
    const slot = slots.open(hashToken(context.req.header('authorization') ?? ''))
    if (!slot) return graphqlErrorAnswer(context, 429, 'TOO_MANY_EXPORTS', ERROR_CODES.TOO_MANY_EXPORTS)
    let isBegun = false
    try {
      const ask = askWith(context)
      const start = startOf(document, body)
      // Before the first line: what is wrong from the start is told as an answer with a status of its own.
      const response = await ask(pageBody(document, body, start), context.req.raw.signal)
      const firstPage = await pageOf(response.clone(), document, start)
      if (isFailure(firstPage)) return refusedAnswer(context, response, firstPage)
      const readPage = pageReader(document, body, (page, signal) =>
        whenAllowed(() => ask(page, signal), timers, signal),
      )
      const stopping = {
        code: 'SERVER_STOPPING',
        message: ERROR_CODES.SERVER_STOPPING,
        requestId: context.get('requestId'),
      }
      const lines = exportStream({ firstPage, readPage, openAnswers, stopping, onEnd: slot.close })
      isBegun = true
      return new Response(lines, { headers: { 'content-type': 'application/jsonl', 'cache-control': 'no-store' } })
    } finally {
      if (!isBegun) slot.close()
    }
  }

  app.post(EXPORT_PATH, async (context) => {
    const text = await context.req.text()
    const sent = parsedJson(text)
    // What is wrong with it is told by those who tell every client.
    if (sent === undefined) return askWith(context)(text, context.req.raw.signal)
    const body = ExportBody.safeParse(sent).data
    if (!body) return graphqlErrorAnswer(context, 400, 'EXPORT_REFUSED', 'Send the text of the query in "query".')
    const document = exportable(body)
    if (document instanceof NotExportable) {
      return graphqlErrorAnswer(context, 400, 'EXPORT_REFUSED', document.message)
    }
    return document ? begin(context, document, body) : askWith(context)(text, context.req.raw.signal)
  })

  app.all(EXPORT_PATH, (context) => {
    context.header('allow', 'POST')
    return graphqlErrorAnswer(context, 405, 'METHOD_NOT_ALLOWED', 'An export is asked for by POST.')
  })
}

const ExportBody = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
})
type ExportBody = z.infer<typeof ExportBody>

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function exportable({ query, operationName }: ExportBody): ExportDocument | NotExportable | null {
  try {
    return exportDocument(query, operationName ?? null)
  } catch (error) {
    if (error instanceof NotExportable) return error
    throw error
  }
}

/** Undefined: whatever the document's own variable has as its default. */
function startOf({ cursorVariable, start }: ExportDocument, { variables }: ExportBody): string | null {
  const given = variables?.[cursorVariable]
  return typeof given === 'string' ? given : start
}

function pageBody({ text, cursorVariable }: ExportDocument, body: ExportBody, after: string | null): string {
  const variables = after === null ? body.variables : { ...body.variables, [cursorVariable]: after }
  return JSON.stringify({ ...body, query: text, variables })
}

type Ask = (body: string, signal: AbortSignal) => Promise<Response>

function pageReader(document: ExportDocument, body: ExportBody, ask: Ask): ReadPage {
  return async (after, signal) => pageOf(await ask(pageBody(document, body, after), signal), document, after)
}

/** A page that comes too soon is asked for again when it may be: whoever exports need not know the rate. */
async function whenAllowed(ask: () => Promise<Response>, timers: Timers, signal: AbortSignal): Promise<Response> {
  for (;;) {
    const response = await ask()
    if (response.status !== 429 || signal.aborted) return response
    const seconds = Number(response.headers.get('retry-after') ?? 1)
    await waited(seconds * 1000, timers, signal)
  }
}

function waited(ms: number, timers: Timers, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const leave = () => {
      timer.cancel()
      resolve()
    }
    const timer = timers.after(ms, () => {
      signal.removeEventListener('abort', leave)
      resolve()
    })
    signal.addEventListener('abort', leave, { once: true })
  })
}

const Failed = z.object({
  errors: z.array(z.object({ message: z.string(), extensions: z.object({ code: z.string(), requestId: z.string() }) })),
})
const Connection = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  nodes: z.array(z.unknown()).optional(),
  edges: z.array(z.unknown()).optional(),
})

async function pageOf(
  response: Response,
  { path, rowsField }: ExportDocument,
  after: string | null,
): Promise<ExportPage | ExportFailure> {
  const answer: unknown = await response.json()
  const requestId = response.headers.get('x-request-id') ?? ''
  // Also beside data: a page with a hole is none that the export may show.
  const [error] = Failed.safeParse(answer).data?.errors ?? []
  if (error) return { message: error.message, ...error.extensions }
  const connection = Connection.safeParse(path.reduce(below, below(answer, 'data'))).data
  if (!connection) return refused(`"${path.join('.')}" is null: there is nothing to export.`, requestId)
  const { hasNextPage, endCursor } = connection.pageInfo
  if (hasNextPage && endCursor === after)
    return refused('The pages have no rows. Ask for 1 or more by "first".', requestId)
  return { rows: connection[rowsField] ?? [], hasNextPage, endCursor }
}

function refused(message: string, requestId: string): ExportFailure {
  return { code: 'EXPORT_REFUSED', message, requestId }
}

const Fields = z.record(z.string(), z.unknown())

function below(value: unknown, key: string): unknown {
  return Fields.safeParse(value).data?.[key]
}

/** An error of a field is told with 200, as part of an answer; an export that does not begin is none. */
function refusedAnswer(context: Context<Env>, response: Response, { code, message }: ExportFailure): Response {
  if (code === 'EXPORT_REFUSED') return graphqlErrorAnswer(context, 400, 'EXPORT_REFUSED', message)
  const status = response.status === 200 ? (STATUS_OF_FIELD_ERRORS[code] ?? 400) : response.status
  return new Response(response.body, { status, headers: response.headers })
}

const STATUS_OF_FIELD_ERRORS: Record<string, number> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL_SERVER_ERROR: 500,
}
