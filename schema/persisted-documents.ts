import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { RequestContext } from '../server/context.ts'
import { createBoundedCache } from '../server/kit/bounded-cache.ts'
import { hashDocument } from '../server/trusted-documents.ts'
import type { ErrorCode } from './errors.ts'
import { queryRefused } from './errors.ts'

export type TrustedDocuments = {
  /** Texts by their SHA-256. */
  documents: ReadonlyMap<string, string>
  /** Whether no other document is run. */
  isExclusive: boolean
}

/** Characters of all the documents together that clients have registered. */
const MAX_REGISTERED_CHARS = 4_000_000

/** SHA-256 in hex, with or without the prefix that the GraphQL over HTTP draft and code generators put before it. */
const Hash = z.string().transform((hash) => hash.toLowerCase().replace(/^sha256:/, ''))

/** By POST or in the address of a GET: as Apollo's "automatic persisted queries" say it, and as the draft does. */
const Automatic = z.object({
  extensions: z.object({ persistedQuery: z.object({ version: z.literal(1), sha256Hash: Hash }) }),
})
const ById = z.object({ documentId: Hash })

/** The parameter of the draft; Yoga refuses those that it does not know. */
export const DOCUMENT_ID = 'documentId'

export type PersistedDocuments = {
  plugin: Plugin<RequestContext, RequestContext>
  /** The text that a body means; undefined when the plugin has something to say or to keep. */
  textOf: (body: Record<string, unknown>) => string | undefined
}

/**
 * Documents by hash: the trusted ones of a front end's build, and those that clients register by sending the text with
 * its hash once. One plugin for both: the published ones each refuse what the other one knows.
 */
export function persistedDocuments({ documents, isExclusive }: TrustedDocuments): PersistedDocuments {
  const registered = createBoundedCache<string>(MAX_REGISTERED_CHARS, (_hash, text) => text.length)

  function documentOf(hash: string): string {
    const text = documents.get(hash) ?? registered.get(hash)
    if (text !== undefined) return text
    if (isExclusive) throw notTrusted()
    throw notFound()
  }

  const plugin: Plugin<RequestContext, RequestContext> = {
    onParams: ({ params, setParams, context }) => {
      const { query } = params
      const hash = hashIn(params)
      if (typeof query !== 'string') {
        // Without a hash either, Yoga says what is missing.
        if (query === undefined && hash !== undefined) setParams({ ...params, query: documentOf(hash) })
        return
      }
      if (isExclusive && !documents.has(hashDocument(query))) throw notTrusted()
      if (hash === undefined) return
      if (hashDocument(query) !== hash) {
        throw queryRefused('PERSISTED_QUERY_MISMATCH', 'The hash is not the SHA-256 of the document, in hex.')
      }
      // A stranger's document is run and not kept: it could push out those of our clients.
      if (context.caller.kind !== 'anonymous') registered.set(hash, query)
    },
  }

  function textOf(body: Record<string, unknown>): string | undefined {
    const { query, extensions, documentId } = body
    if (extensions === undefined && documentId === undefined) {
      return typeof query === 'string' && !isExclusive ? query : undefined
    }
    const hash = query === undefined ? hashIn(body) : undefined
    return hash === undefined ? undefined : (documents.get(hash) ?? registered.get(hash))
  }

  return { plugin, textOf }
}

function hashIn(params: unknown): string | undefined {
  const automatic = Automatic.safeParse(params).data?.extensions.persistedQuery.sha256Hash
  return automatic ?? ById.safeParse(params).data?.documentId
}

function notFound(): GraphQLError {
  // The very words that Apollo Client and urql know; they send the text then. Not 200 for those that allow it.
  const code: ErrorCode = 'PERSISTED_QUERY_NOT_FOUND'
  return new GraphQLError('PersistedQueryNotFound', { extensions: { code, http: { spec: true, status: 404 } } })
}

function notTrusted(): GraphQLError {
  return queryRefused(
    'DOCUMENT_NOT_TRUSTED',
    'Only the documents that this API was started with are run. Send the hash of one of them.',
  )
}
