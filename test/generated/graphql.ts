/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** For whom and what for. */
export type CreateAccessTokenInput = {
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** For people, to know it by: 1 to 100 characters. */
  label: string;
  /** PLATFORM_OPERATOR is given by operators only. */
  role: Role;
  /** Global id of the supplier. A supplier may leave it out; not with PLATFORM_OPERATOR. */
  supplierId?: string | null | undefined;
};

/** Whose stock an order is taken from. */
export type Fulfilment =
  /** Goods at the supplier's; drawn from `JitStock` when the order comes (SYNC-5). */
  | 'JIT'
  /** Goods that the platform has received; the platform keeps the count. */
  | 'WAREHOUSE';

/** Which runs: those that fit all that is given. */
export type InventorySyncRunWhere = {
  /** The judgement. */
  verdict?: SyncVerdict | null | undefined;
};

/** A country in which the programme sells (GEO-1). */
export type Market =
  /** Germany. */
  | 'DE'
  /** Spain. */
  | 'ES'
  /** France. */
  | 'FR'
  /** Italy. */
  | 'IT'
  /** The Netherlands. */
  | 'NL'
  /** Poland. */
  | 'PL';

/** Which order: exactly one of these. */
export type OrderKey =
  {   /** Its global id. */
  id: string; name?: never; }
  |  { id?: never;   /** The platform's number. */
  name: OrderName; };

/** An order as people name it. */
export type OrderName = {
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
  /** The platform's number of the order. */
  tradeOrderId: string;
};

/** Which orders come first. */
export type OrderSequence =
  /** Paid last comes first. */
  | 'NEWEST_FIRST'
  /** Paid first comes first. */
  | 'OLDEST_FIRST';

/** Which orders: those that fit all that is given. */
export type OrderWhere = {
  /** Whose stock. */
  fulfilment?: Fulfilment | null | undefined;
  /** Country of the buyer. */
  market?: Market | null | undefined;
  /** Paid before this instant. */
  paidBefore?: string | null | undefined;
  /** Paid at this instant or later. */
  paidFrom?: string | null | undefined;
};

/** Why a poll failed: a closed list (SYNC-2, SYNC-3, SYNC-5). */
export type PollFailureKind =
  /** More than 3,000 ms from sending to the last byte of the body (SYNC-2). */
  | 'ANSWER_TOO_SLOW'
  /** The body is not JSON (SYNC-3). */
  | 'BODY_NOT_JSON'
  /** No connection (SYNC-3). */
  | 'CONNECTION_FAILED'
  /** The connection broke during the answer (SYNC-3). */
  | 'CONNECTION_RESET'
  /** The body does not have the contract's shape (SYNC-3). */
  | 'CONTRACT_BROKEN'
  /** A status other than 2xx (SYNC-3). */
  | 'HTTP_STATUS'
  /** An order pushed before the poll is not in its numbers (SYNC-5). */
  | 'ORDER_NOT_SHOWN'
  /** A quantity that is not whole (SYNC-3). */
  | 'QUANTITY_FRACTIONAL'
  /** A quantity below 0 (SYNC-3). */
  | 'QUANTITY_NEGATIVE'
  /** A known SKU is missing (SYNC-3). */
  | 'SKU_MISSING';

/** Why a change was not made: the closed catalogue of refusals. Each is a type of its own. */
export type RefusalCode =
  /** The key was used before for another change. Use a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is in a state from which there is no such step. */
  | 'ILLEGAL_STEP'
  /** A value of the input is outside what is allowed. Correct the `field`. */
  | 'INVALID_INPUT'
  /** There are as many of these as there may be. Remove one first. */
  | 'LIMIT_REACHED'
  /** There is no such thing, or it is not yours. */
  | 'NOT_FOUND'
  /** The stock is not what you expected. Decide anew from `current`. */
  | 'STOCK_CHANGED'
  /** The thing is not the version you expected: somebody changed it. Decide anew from `current`. */
  | 'VERSION_CONFLICT';

/** Which one. */
export type RevokeAccessTokenInput = {
  /** Global id of the token. */
  accessTokenId: string;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
};

/** What a token is for. */
export type Role =
  /** The platform: sees all suppliers, and decides what the platform decides. */
  | 'PLATFORM_OPERATOR'
  /** One supplier: sees its own only, and changes it. */
  | 'SUPPLIER_ADMINISTRATOR'
  /** One supplier: sees its own only, and changes nothing. */
  | 'SUPPLIER_VIEWER';

/** Which SKU, and how many units. */
export type SetJitStockInput = {
  /** Change only if this is still the quantity (else StockChanged). Guards against a lost order. */
  expectedSellableQuantity?: number | null | undefined;
  /** A key of yours for this change, 1 to 100 visible ASCII characters, as a UUID. The same key with the same input answers with the same thing and changes nothing more; with another input, IdempotencyKeyReused. Kept for 7 days. Without it, a repeat is a second change. */
  idempotencyKey?: string | null | undefined;
  /** Units for sale from now on: 0 or more. */
  sellableQuantity: number;
  /** Global id of the SKU. */
  skuId: string;
};

/** Which SKU: exactly one of these. */
export type SkuKey =
  {   /** Its global id. */
  id: string; name?: never; }
  |  { id?: never;   /** Its code. */
  name: SkuName; };

/** A SKU as people name it. */
export type SkuName = {
  /** The supplier's own code of the SKU. */
  code: string;
  /** Code of the supplier; a supplier may leave it out. */
  supplierCode?: string | null | undefined;
};

/** Which supplier: exactly one of these. */
export type SupplierKey =
  {   /** Its code, as `demo`. */
  code: string; id?: never; }
  |  { code?: never;   /** Its global id. */
  id: string; };

/** The platform's judgement of one poll (SYNC-2, SYNC-3). */
export type SyncVerdict =
  /** Some page was late or wrong; see `failureKind`. */
  | 'FAILED'
  /** Every page was answered within the limit and right. */
  | 'PASSED';

export type CreateAccessTokenMutationVariables = Exact<{
  input: CreateAccessTokenInput;
}>;


export type CreateAccessTokenMutation = { createAccessToken:
    | { __typename: 'CreateAccessTokenPayload', token: string | null, accessToken: { id: string, role: Role, label: string, isDemo: boolean, supplier: { code: string } | null } | null }
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'LimitReached', code: RefusalCode, message: string, subject: string, limit: number }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
   };

export type RevokeAccessTokenMutationVariables = Exact<{
  input: RevokeAccessTokenInput;
}>;


export type RevokeAccessTokenMutation = { revokeAccessToken:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode }
    | { __typename: 'InvalidInput', code: RefusalCode }
    | { __typename: 'NotFound', code: RefusalCode }
    | { __typename: 'RevokeAccessTokenPayload', accessTokenId: string }
   };

export type AccessTokensQueryVariables = Exact<{
  first?: number | null | undefined;
}>;


export type AccessTokensQuery = { viewer: { supplier: { accessTokens: { totalCount: number, nodes: Array<{ id: string, role: Role, label: string }> } } | null }, accessTokens: { totalCount: number, nodes: Array<{ id: string, label: string, supplier: { code: string } | null }> } };

export type ViewerStockQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerStockQuery = { viewer: { role: Role, supplier: { code: string, skus: { totalCount: number, nodes: Array<{ id: string, code: string, jitStock: { sellableQuantity: number, lockedQuantity: number, updatedAt: string } | null, warehouseStock: Array<{ warehouseCode: string, onHandQuantity: number, lockedQuantity: number }> }> } } | null } };

export type OrdersQueryVariables = Exact<{
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  where?: OrderWhere | null | undefined;
  orderBy?: OrderSequence;
}>;


export type OrdersQuery = { orders: { edges: Array<{ cursor: string, node: { id: string, tradeOrderId: string, paidAt: string, market: Market, fulfilment: Fulfilment, total: { amount: string, currency: string }, lines: Array<{ quantity: number, reservedQuantity: number, unitPrice: { amount: string, currency: string }, sku: { code: string } | null }> } }>, pageInfo: { hasNextPage: boolean, hasPreviousPage: boolean, startCursor: string | null, endCursor: string | null } } };

export type OrderCountQueryVariables = Exact<{ [key: string]: never; }>;


export type OrderCountQuery = { orders: { totalCount: number } };

export type SkusQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SkusQuery = { skus: { edges: Array<{ cursor: string, node: { code: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SuppliersOverviewQueryVariables = Exact<{
  first: number;
}>;


export type SuppliersOverviewQuery = { suppliers: { nodes: Array<{ code: string, skus: { totalCount: number, nodes: Array<{ code: string, jitStock: { sellableQuantity: number } | null, warehouseStock: Array<{ onHandQuantity: number }> }> }, orders: { totalCount: number, nodes: Array<{ tradeOrderId: string, lines: Array<{ quantity: number, sku: { code: string, supplier: { code: string } | null } | null }> }> }, inventorySyncRuns: { totalCount: number, nodes: Array<{ runNo: number, verdict: SyncVerdict, supplier: { code: string } | null }> } }> } };

export type RunsQueryVariables = Exact<{
  where?: InventorySyncRunWhere | null | undefined;
}>;


export type RunsQuery = { inventorySyncRuns: { totalCount: number, nodes: Array<{ id: string, runNo: number, dueAt: string, sentAt: string, measuredMs: number, injectedMs: number, limitMs: number, verdict: SyncVerdict, failureKind: PollFailureKind | null, failureDetail: string | null, english: string | null, chinese: string | null }> } };

export type NodeQueryVariables = Exact<{
  id: string;
}>;


export type NodeQuery = { node:
    | { __typename: 'AccessToken', id: string }
    | { __typename: 'InventorySyncRun', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'Sku', id: string }
    | { __typename: 'Supplier', id: string }
   | null };

export type NodesQueryVariables = Exact<{
  ids: Array<string> | string;
}>;


export type NodesQuery = { nodes: Array<
    | { __typename: 'AccessToken', id: string }
    | { __typename: 'InventorySyncRun', id: string }
    | { __typename: 'Order', id: string }
    | { __typename: 'Sku', id: string }
    | { __typename: 'Supplier', id: string }
   | null> };

export type SupplierOfQueryVariables = Exact<{
  by: SupplierKey;
}>;


export type SupplierOfQuery = { supplier: { id: string, code: string } | null };

export type SkuOfQueryVariables = Exact<{
  by: SkuKey;
}>;


export type SkuOfQuery = { sku: { id: string, code: string } | null };

export type OrderOfQueryVariables = Exact<{
  by: OrderKey;
}>;


export type OrderOfQuery = { order: { id: string, tradeOrderId: string } | null };

export type SetJitStockMutationVariables = Exact<{
  input: SetJitStockInput;
}>;


export type SetJitStockMutation = { setJitStock:
    | { __typename: 'IdempotencyKeyReused', code: RefusalCode, message: string }
    | { __typename: 'InvalidInput', code: RefusalCode, message: string, field: string }
    | { __typename: 'NotFound', code: RefusalCode, message: string }
    | { __typename: 'SetJitStockPayload', sku: { code: string, jitStock: { sellableQuantity: number, lockedQuantity: number, updatedAt: string } | null } | null }
    | { __typename: 'StockChanged', code: RefusalCode, message: string, current: { sellableQuantity: number } }
   };


export const CreateAccessTokenDocument = {"__meta__":{"hash":"sha256:c8006fc75ae457316c96730141c45c26bedf991311ac176eabef4fefef58c71e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CreateAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"createAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CreateAccessTokenPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"token"}},{"kind":"Field","name":{"kind":"Name","value":"accessToken"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isDemo"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LimitReached"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]}}]} as unknown as DocumentNode<CreateAccessTokenMutation, CreateAccessTokenMutationVariables>;
export const RevokeAccessTokenDocument = {"__meta__":{"hash":"sha256:d0265ce840b7f34df6a422024c03364a4b90b7b5020bca703557555011281836"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RevokeAccessToken"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAccessTokenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revokeAccessToken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"RevokeAccessTokenPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokenId"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<RevokeAccessTokenMutation, RevokeAccessTokenMutationVariables>;
export const AccessTokensDocument = {"__meta__":{"hash":"sha256:4c5d4c9f34783988d225c46a73642c758165f8bf95cee0b9e4cebd887325482e"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessTokens"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"accessTokens"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AccessTokensQuery, AccessTokensQueryVariables>;
export const ViewerStockDocument = {"__meta__":{"hash":"sha256:8c08ace6f14c8e05fbae47675ad9ded7e118cdc616233a287ab394894a4312a9"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ViewerStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouseStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"warehouseCode"}},{"kind":"Field","name":{"kind":"Name","value":"onHandQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ViewerStockQuery, ViewerStockQueryVariables>;
export const OrdersDocument = {"__meta__":{"hash":"sha256:876e72f2f4cef6d5f59ec2bbbd97bc8847bdcc9d9bb54f421b1915642606f2c6"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Orders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderWhere"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderSequence"}}},"defaultValue":{"kind":"EnumValue","value":"NEWEST_FIRST"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"fulfilment"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"reservedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"unitPrice"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<OrdersQuery, OrdersQueryVariables>;
export const OrderCountDocument = {"__meta__":{"hash":"sha256:9fcd7486cac7bd21875cbbf19f438bf97d318757c0303d04fb25284e478d6856"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderCount"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}}]}}]}}]} as unknown as DocumentNode<OrderCountQuery, OrderCountQueryVariables>;
export const SkusDocument = {"__meta__":{"hash":"sha256:94178d4977283b7a793cedd4c16e430b676ba403e7712556596babe189cde6e7"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Skus"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<SkusQuery, SkusQueryVariables>;
export const SuppliersOverviewDocument = {"__meta__":{"hash":"sha256:ea5818a72bdcdf4a9c3ed2063c3b9e4826ba139e1018f25a870b3ca2739e209b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SuppliersOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suppliers"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"skus"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}},{"kind":"Field","name":{"kind":"Name","value":"warehouseStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"onHandQuantity"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quantity"}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"inventorySyncRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"verdict"},"value":{"kind":"EnumValue","value":"FAILED"}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"runNo"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SuppliersOverviewQuery, SuppliersOverviewQueryVariables>;
export const RunsDocument = {"__meta__":{"hash":"sha256:2a4c138ac95047359a284b44af52a899c776d4a19ed82f87726340d57a015891"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Runs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"where"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"InventorySyncRunWhere"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inventorySyncRuns"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"Variable","name":{"kind":"Name","value":"where"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"runNo"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"sentAt"}},{"kind":"Field","name":{"kind":"Name","value":"measuredMs"}},{"kind":"Field","name":{"kind":"Name","value":"injectedMs"}},{"kind":"Field","name":{"kind":"Name","value":"limitMs"}},{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"failureKind"}},{"kind":"Field","name":{"kind":"Name","value":"failureDetail"}},{"kind":"Field","alias":{"kind":"Name","value":"english"},"name":{"kind":"Name","value":"remedy"}},{"kind":"Field","alias":{"kind":"Name","value":"chinese"},"name":{"kind":"Name","value":"remedy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"language"},"value":{"kind":"EnumValue","value":"ZH"}}]}]}}]}}]}}]} as unknown as DocumentNode<RunsQuery, RunsQueryVariables>;
export const NodeDocument = {"__meta__":{"hash":"sha256:674a4e60b765ab762155deb5480b435445a7ecf217bd9a818ee68fa139bfb45a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodeQuery, NodeQueryVariables>;
export const NodesDocument = {"__meta__":{"hash":"sha256:061e5e74ee7113d4c05a2475b34214b4bfa1c7f3a4c3904eb3829d10d065773b"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Nodes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]} as unknown as DocumentNode<NodesQuery, NodesQueryVariables>;
export const SupplierOfDocument = {"__meta__":{"hash":"sha256:776bf9caa854fdd507535a775a7365ae6ab62605f4badef56e3d1338b891d832"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SupplierOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SupplierKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SupplierOfQuery, SupplierOfQueryVariables>;
export const SkuOfDocument = {"__meta__":{"hash":"sha256:8393ab74afcb91bb4f43083d06d442bb6740139c6d1f08698a6e206c3a41f6ee"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SkuOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SkuKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]} as unknown as DocumentNode<SkuOfQuery, SkuOfQueryVariables>;
export const OrderOfDocument = {"__meta__":{"hash":"sha256:e5afd77191b404e05e25c0bc1672cd89f7d00b3e29ec21248d5ed318b2e88d68"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OrderOf"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"by"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OrderKey"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"order"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"Variable","name":{"kind":"Name","value":"by"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}}]}}]}}]} as unknown as DocumentNode<OrderOfQuery, OrderOfQueryVariables>;
export const SetJitStockDocument = {"__meta__":{"hash":"sha256:d5abe67424d3ec8dcf92fc9eb6cb8542fa570a8005c6a60cc9a698393e2dca34"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetJitStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setJitStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"lockedQuantity"}},{"kind":"Field","name":{"kind":"Name","value":"updatedAt"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"InvalidInput"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}}]}}]}}]}}]} as unknown as DocumentNode<SetJitStockMutation, SetJitStockMutationVariables>;