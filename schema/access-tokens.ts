import { randomBytes } from 'node:crypto'
import type { AccessTokenFilter, AccessTokenRow } from '../server/access-tokens/access-tokens.loaders.ts'
import {
  createAccessToken,
  MAX_ACCESS_TOKENS,
  MAX_LABEL_CHARS,
  revokeAccessToken,
} from '../server/access-tokens/access-tokens.service.ts'
import { LimitReached } from '../server/refusal.ts'
import { builder } from './builder.ts'
import { IDEMPOTENCY_KEY, inputOf } from './change-input.ts'
import { refusals } from './refusals.ts'
import { Role, Supplier } from './suppliers.ts'
import type { TimeOrder } from './time-sequence.ts'
import { orderByTime } from './time-sequence.ts'
import { labelOfField } from './labels.ts'

const AccessToken = builder.objectRef<AccessTokenRow>('AccessToken')

builder.node(AccessToken, {
  description: 'Leave to use this API. The token itself is shown once, when it is made, and not stored.',
  id: { resolve: ({ id }) => id },
  loadManyWithoutCache: (ids, { loaders }) => Promise.all(ids.map((id) => loaders.accessTokens.byId.load(id))),
  fields: (t) => ({
    role: t.expose('role', { type: Role, description: 'What it is for.' }),
    roleLabel: t.string(labelOfField('Role', 'role')),
    label: t.exposeString('label', { description: 'Whose or what for, in the words of whoever made it.' }),
    isDemo: t.exposeBoolean('isDemo', {
      description: 'Whether it is one of the documented tokens of the demo, set at the start of the program.',
    }),
    createdAt: t.expose('createdAt', { type: 'DateTime', description: 'When it was made.' }),
    supplier: t.field({
      type: Supplier,
      nullable: true,
      description: 'The supplier that its holder sees; null for PLATFORM_OPERATOR.',
      resolve: ({ supplierId }, _args, { loaders }) => (supplierId ? loaders.suppliers.byId.load(supplierId) : null),
    }),
  }),
})

const AccessTokenWhere = builder.inputType('AccessTokenWhere', {
  description: 'Which access tokens: those that fit all that is given.',
  fields: (t) => ({
    role: t.field({ type: Role, description: 'Only tokens of this role.' }),
    createdFrom: t.field({ type: 'DateTime', description: 'Made at this instant or later.' }),
    createdBefore: t.field({ type: 'DateTime', description: 'Made before this instant.' }),
  }),
})

const WHERE = { type: AccessTokenWhere, description: 'All of them when left out.' } as const
const ORDER_BY = orderByTime('`createdAt`')

type AccessTokenArguments = { where?: typeof AccessTokenWhere.$inferInput | null | undefined; orderBy: TimeOrder }

function filterOf({ where, orderBy }: AccessTokenArguments): AccessTokenFilter {
  return {
    role: where?.role ?? null,
    created: { from: where?.createdFrom ?? null, before: where?.createdBefore ?? null },
    isOldestFirst: orderBy === 'OLDEST_FIRST',
  }
}

const AccessTokenConnection = builder.connectionObject(
  { type: AccessToken, name: 'AccessTokenConnection', description: 'A page of access tokens.' },
  { name: 'AccessTokenEdge', description: 'An access token and its place in the list.' },
)

builder.objectField(Supplier, 'accessTokens', (t) =>
  t.connection(
    {
      type: AccessToken,
      description: `Who may use this API in its name; at most ${MAX_ACCESS_TOKENS} at once.`,
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: ({ id }, args, { loaders }) => loaders.accessTokens.all.pageOfParent(filterOf(args), args, id),
    },
    AccessTokenConnection,
  ),
)

builder.queryField('accessTokens', (t) =>
  t.connection(
    {
      type: AccessToken,
      description: 'All access tokens that you may see; those of operators only an operator.',
      args: { where: t.arg(WHERE), orderBy: t.arg(ORDER_BY) },
      resolve: (_root, args, { loaders }) => loaders.accessTokens.all.page(filterOf(args), args),
    },
    AccessTokenConnection,
  ),
)

/** 256 random bits behind a mark by which leaked ones can be searched for. */
function newToken(): string {
  return `direct_${randomBytes(32).toString('base64url')}`
}

type Created = { id: string; token: string | null }

const CreateAccessTokenPayload = builder.objectRef<Created>('CreateAccessTokenPayload').implement({
  description: 'The access token was made.',
  fields: (t) => ({
    token: t.exposeString('token', {
      nullable: true,
      description:
        'What to send as `Authorization: Bearer <token>`. Shown this once; null when the same idempotencyKey was sent again: then revoke it and make another.',
    }),
    accessToken: t.field({
      type: AccessToken,
      nullable: true,
      description: 'What is kept of it.',
      resolve: ({ id }, _args, { loaders }) => loaders.accessTokens.byId.load(id),
    }),
  }),
})

builder.mutationField('createAccessToken', (t) =>
  t.fieldWithInput({
    type: CreateAccessTokenPayload,
    description: `Makes an access token: a supplier administrator for its own supplier, an operator for anybody. At most ${MAX_ACCESS_TOKENS} at once for a supplier, as many for the platform (else LimitReached). Errors: INVALID_ID.`,
    ...inputOf('CreateAccessToken', 'For whom and what for.'),
    input: {
      role: t.input.field({ type: Role, required: true, description: 'PLATFORM_OPERATOR is given by operators only.' }),
      label: t.input.string({
        required: true,
        description: `For people, to know it by: 1 to ${MAX_LABEL_CHARS} characters.`,
      }),
      supplierId: t.input.globalID({
        for: Supplier,
        description: 'Global id of the supplier. A supplier may leave it out; not with PLATFORM_OPERATOR.',
      }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('CreateAccessToken', LimitReached),
    resolve: async (_root, { input }, { change }) => {
      const { role, label, supplierId } = input
      let token: string | null = null
      const id = await change('createAccessToken', input, (made) => {
        token = newToken()
        return createAccessToken(made, { role, label, supplierId: supplierId?.id ?? null }, token)
      })
      return { id, token }
    },
  }),
)

const RevokeAccessTokenPayload = builder.objectRef<{ id: string }>('RevokeAccessTokenPayload').implement({
  description: 'The access token is revoked: requests with it are refused from now on.',
  fields: (t) => ({
    accessTokenId: t.globalID({
      description: 'Global id that it had.',
      resolve: ({ id }) => ({ type: AccessToken, id }),
    }),
  }),
})

builder.mutationField('revokeAccessToken', (t) =>
  t.fieldWithInput({
    type: RevokeAccessTokenPayload,
    description:
      'Revokes an access token, at once and for good: your own too, if you name it. A token of the demo comes back at the next start. Errors: INVALID_ID.',
    ...inputOf('RevokeAccessToken', 'Which access token is revoked, by its global id.'),
    input: {
      accessTokenId: t.input.globalID({ for: AccessToken, required: true, description: 'Global id of the token.' }),
      idempotencyKey: t.input.string(IDEMPOTENCY_KEY),
    },
    errors: refusals('RevokeAccessToken'),
    resolve: async (_root, { input }, { change, forgetTokenHolders }) => {
      const id = await change('revokeAccessToken', input, (made) => revokeAccessToken(made, input.accessTokenId.id))
      forgetTokenHolders()
      return { id }
    },
  }),
)
