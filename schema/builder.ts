import SchemaBuilder from '@pothos/core'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin, { decodeGlobalID } from '@pothos/plugin-relay'
import ScopeAuthPlugin from '@pothos/plugin-scope-auth'
import WithInputPlugin from '@pothos/plugin-with-input'
import type { RequestContext } from '../server/context.ts'
import type { Day, Month } from '../server/kit/business-day.ts'
import { MAX_PAGE_SIZE } from '../server/kit/page.ts'
import { Forbidden, InvalidId, TooManyNodes, Unauthenticated } from './errors.ts'

/** The types that a global id may name; a test compares them with the schema. */
export const NODE_TYPES = [
  'AccessToken',
  'Application',
  'ApplicationChanged',
  'FeeStatement',
  'FirstInspection',
  'InventorySyncRun',
  'InventorySyncRunFinished',
  'KpiAlert',
  'KpiAlertChanged',
  'Listing',
  'ListingChanged',
  'Order',
  'OrderBecameAbnormal',
  'OrderChanged',
  'PriceProposal',
  'PriceProposalChanged',
  'PriceSuggestion',
  'PurchaseOrder',
  'PurchaseOrderChanged',
  'Shipment',
  'Sku',
  'StockMovement',
  'Supplier',
  'Ticket',
  'TicketChanged',
  'Trademark',
]

/** Ids in one `nodes`. */
const MAX_NODES = 100

const PAGE_RULES = `At most ${MAX_PAGE_SIZE} (else PAGE_TOO_LARGE).`

export const builder = new SchemaBuilder<{
  Context: RequestContext
  DefaultFieldNullability: false
  DefaultEdgesNullability: false
  DefaultNodeNullability: false
  AuthScopes: { authenticated: boolean; mayChange: boolean; platformOperator: boolean }
  Connection: { totalCount: () => Promise<number> }
  Scalars: {
    ID: { Input: string; Output: string | number | bigint }
    DateTime: { Input: Date; Output: Date }
    Decimal: { Input: string; Output: string }
    /** YYYY-MM-DD. */
    Date: { Input: Day; Output: Day }
    /** YYYY-MM. */
    Month: { Input: Month; Output: Month }
  }
}>({
  plugins: [ScopeAuthPlugin, ErrorsPlugin, RelayPlugin, WithInputPlugin],
  defaultFieldNullability: false,
  scopeAuth: {
    // Before a stream begins, not at its first event.
    authorizeOnSubscribe: true,
    authScopes: ({ caller }) => ({
      authenticated: caller.kind !== 'anonymous',
      mayChange: caller.kind === 'operator' || (caller.kind === 'supplier' && caller.isAdministrator),
      platformOperator: caller.kind === 'operator',
    }),
    unauthorizedError: (_parent, { caller }) => (caller.kind === 'anonymous' ? new Unauthenticated() : new Forbidden()),
  },
  errors: { defaultTypes: [] },
  withInput: {
    argOptions: { required: true, description: 'What to do, and to which thing.' },
  },
  relay: {
    brandLoadedObjects: true,
    clientMutationId: 'omit',
    cursorType: 'String',
    edgesFieldOptions: { description: 'The rows, each with its cursor.' },
    cursorFieldOptions: { description: 'The place of this row; give it as "after" or "before".' },
    nodeFieldOptions: { description: 'The row that stands at this place.' },
    nodesOnConnection: { description: 'The rows without their cursors.' },
    pageInfoFieldOptions: { description: 'Whether there is more, and from where.' },
    pageInfoTypeOptions: { description: 'Where a page lies in its list.' },
    hasNextPageFieldOptions: {
      description: 'Whether rows follow. With "last": whether the page ends before a cursor.',
    },
    hasPreviousPageFieldOptions: {
      description: 'Whether rows precede. With "first": whether the page starts after a cursor.',
    },
    startCursorFieldOptions: { description: 'Cursor of the first row; null when there is none.' },
    endCursorFieldOptions: { description: 'Cursor of the last row; null when there is none.' },
    firstArgOptions: { description: `Rows wanted from the start; 20 when neither is given. ${PAGE_RULES}` },
    lastArgOptions: { description: `Rows wanted from the end. ${PAGE_RULES} Not together with "first".` },
    afterArgOptions: { description: 'Only rows after this cursor (else INVALID_CURSOR).' },
    beforeArgOptions: { description: 'Only rows before this cursor (else INVALID_CURSOR).' },
    nodeTypeOptions: { description: 'A thing with a global id.' },
    idFieldOptions: { description: 'Global id: opaque, lasting, accepted by `node`.' },
    nodeQueryOptions: {
      description: 'The thing with this id; null when there is none or it is not yours. Errors: INVALID_ID.',
      args: { id: { description: 'Global id, as the `id` of an answer, unchanged.' } },
    },
    nodesQueryOptions: {
      description: `Things by id, in the order of the ids, null for each that is none or not yours. At most ${MAX_NODES} (else TOO_MANY_NODES). Errors: INVALID_ID.`,
      args: { ids: { description: `Global ids, at most ${MAX_NODES}.` } },
      resolve: (_root, { ids }, _context, _info, resolveNodes) => {
        if (ids.length > MAX_NODES) throw new TooManyNodes(ids.length, MAX_NODES)
        return resolveNodes(ids)
      },
    },
    decodeGlobalID: (globalId) => {
      const decoded = tryDecode(globalId)
      if (!decoded || !NODE_TYPES.includes(decoded.typename)) throw new InvalidId()
      return decoded
    },
  },
})

function tryDecode(globalId: string) {
  try {
    return decodeGlobalID(globalId)
  } catch {
    return null
  }
}

builder.queryType({
  description: 'All reading. Every field needs a token (else UNAUTHENTICATED) and shows only what its holder may see.',
  authScopes: { authenticated: true },
})
builder.mutationType({
  description:
    'All changes. Every field needs the token of a supplier administrator or a platform operator (else UNAUTHENTICATED or FORBIDDEN); those that act for the platform begin with “For operators” and need one.',
  authScopes: { mayChange: true },
})
builder.subscriptionType({
  description:
    'What happens, as a stream (GraphQL over SSE). Every field needs a token (else UNAUTHENTICATED) and tells only what its holder may see. Each takes `after`, the cursor of the last event that was seen: whoever comes back misses nothing.',
  authScopes: { authenticated: true },
})

builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'Rows of the whole list, counted only when asked for.',
    resolve: (connection) => connection.totalCount(),
  }),
)
