/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** A consequence of a KPI (KPI-1 to KPI-4). */
export type KpiAlertKind =
  /** KPI-3, 清仓提醒: a SKU turns over in more than 60 days. Until it is 60 days or less. */
  | 'CLEARANCE_REMINDER'
  /** KPI-1, 预警: below 98 % on 7 days in a row. Until a day that counts is at 98 % or more. */
  | 'FULFILMENT_WARNING'
  /** KPI-2, 暂停上新: below 95 %; no new listing may be submitted. Until it is back at 95 %, or nothing inspected is left in its window. */
  | 'NEW_LISTINGS_SUSPENDED'
  /** KPI-4: above 2.5 % in the current month; the part above is charged (FEE-6). Until it is not, or the month ends. */
  | 'RETURN_RATE_EXCEEDED';

/** A figure by which the platform measures a supplier (KPI-1 to KPI-4). */
export type KpiKind =
  /** KPI-2, 首单质检通过率: of the units inspected, those that passed; trailing 30 days: see `firstInspections`. PERCENT. */
  | 'FIRST_INSPECTION'
  /** KPI-3, 库存周转天数: average units in the warehouses of the platform over average units sold a day from them; trailing 30 days: see `Sku.turnover`. DAYS. */
  | 'INVENTORY_TURNOVER'
  /** KPI-1, 订单满足率: of the orders paid on the day that the buyer did not cancel, those fulfilled in full from stock. PERCENT. */
  | 'ORDER_FULFILMENT'
  /** KPI-4, 退货率: of the orders delivered in the calendar month so far, those returned. PERCENT. */
  | 'RETURN_RATE';

/** What a KPI is counted in (KPI-1 to KPI-4). */
export type KpiUnit =
  /** Days of stock, as 45.0 (KPI-3). */
  | 'DAYS'
  /** Per cent: 99.20 is 99.2 %. */
  | 'PERCENT';

/** Whether the figure of a KPI is a number (KPI-1 to KPI-4). */
export type KpiValueState =
  /** It is: see `value`. */
  | 'FINITE'
  /** Stock, and no sales: above every line (KPI-3). */
  | 'INFINITE'
  /** There is none: no orders, no inspections, neither stock nor sales. */
  | 'NOTHING_TO_COUNT';

/** A country in which the programme sells (GEO-1). */
export type Market =
  /** Germany, from 2022 on (GEO-1). */
  | 'DE'
  /** Spain, the pilot from 2021 Q4 (GEO-1). */
  | 'ES'
  /** France, from 2022 on (GEO-1). */
  | 'FR'
  /** Italy, from 2022 on (GEO-1). */
  | 'IT'
  /** The Netherlands, from 2022 on (GEO-1). */
  | 'NL'
  /** Poland, from 2022 on (GEO-1); also shown in PLN [A]. */
  | 'PL';

/** How far an order has come (ORD-1). */
export type OrderStatus =
  /** Its goods are set aside. */
  | 'ALLOCATED'
  /** It has arrived at the local warehouse. */
  | 'AT_LOCAL_WAREHOUSE'
  /** It was cancelled before it left the warehouse. */
  | 'CANCELLED'
  /** Customs of the destination have let it in. */
  | 'CUSTOMS_CLEARED'
  /** The buyer has it. */
  | 'DELIVERED'
  /** The carrier of the last mile has it (GEO-3). */
  | 'LAST_MILE'
  /** It has left the domestic warehouse (GEO-4: 98 % by the next day). */
  | 'OUTBOUND'
  /** The buyer has paid and the platform has taken the order. */
  | 'PAID'
  /** It came back after delivery. */
  | 'RETURNED'
  /** It has left China on the trunk line (GEO-3). */
  | 'TRUNK_DEPARTED';

/** Why a change was not made: the closed catalogue of refusals. Each is a type of its own. */
export type RefusalCode =
  /** The applicant does not fit (SUP-1, SUP-2). Decline it instead of inviting it. */
  | 'APPLICANT_UNFIT'
  /** An application is open or the supplier is admitted. Go on with `current`, or withdraw it. */
  | 'APPLICATION_EXISTS'
  /** Another supplier has this app key, with another secret. Give that secret, or another key. */
  | 'APP_KEY_TAKEN'
  /** Documents are missing or lack something (ADM-3). Add what is named. */
  | 'DOCUMENTS_INCOMPLETE'
  /** The key was used before for another change. Use a new one. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** The thing is in a state from which there is no such step. Take one that leads to a state of `possible`. */
  | 'ILLEGAL_STEP'
  /** The integration test is not over (SYNC-4). Wait for the other polls. */
  | 'INTEGRATION_TEST_RUNNING'
  /** A value of the input is outside what is allowed. Correct the `field`. */
  | 'INVALID_INPUT'
  /** There are as many of these as there may be. Remove one first. */
  | 'LIMIT_REACHED'
  /** The SKU has a listing. Go on with that one. */
  | 'LISTING_EXISTS'
  /** The listing lacks what the platform asks for. Supply what is named. */
  | 'LISTING_INCOMPLETE'
  /** New listings of the supplier are suspended (KPI-2). Wait until its first inspections are good again. */
  | 'NEW_LISTINGS_SUSPENDED'
  /** The supplier is not admitted (ADM-1). Submit the intention form, or go on with the application. */
  | 'NOT_ADMITTED'
  /** There is no such thing, or it is not yours. Take the id from an answer, unchanged. */
  | 'NOT_FOUND'
  /** A proposal for this SKU and market waits for the platform. Withdraw it first. */
  | 'PRICE_PROPOSAL_OPEN'
  /** The supplier has a SKU with this code. Change that one, or take another code. */
  | 'SKU_CODE_TAKEN'
  /** The stock is not what you expected. Decide anew from `current`. */
  | 'STOCK_CHANGED'
  /** There is a supplier with this code. Change that one, or take another code. */
  | 'SUPPLIER_CODE_TAKEN'
  /** A ticket of this kind is open for this order. Use `current`. */
  | 'TICKET_ALREADY_OPEN'
  /** The platform does that only on a ticket. Open one of `ticketKind`, or use `currentTicket`. */
  | 'TICKET_REQUIRED'
  /** The trademark is a document of a qualification review (ADM-4). Wait for the decision, or withdraw the application. */
  | 'TRADEMARK_UNDER_REVIEW'
  /** The thing is not the version you expected: somebody changed it. Decide anew from `current`. */
  | 'VERSION_CONFLICT';

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

export type DashboardQueryVariables = Exact<{ [key: string]: never; }>;


export type DashboardQuery = { viewer: { supplier: { name: string, kpis: Array<{ kind: KpiKind, label: string, isHealthy: boolean | null, value: { state: KpiValueState, value: string | null, unit: KpiUnit }, consequence: { label: string, isInForce: boolean } }> } | null } };

export type NewestOrdersQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type NewestOrdersQuery = { viewer: { supplier: { orders: { nodes: Array<{ id: string, tradeOrderId: string, status: OrderStatus, market: Market, paidAt: string, total: { amount: string, currency: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null } };

export type StockOfSkuQueryVariables = Exact<{
  code: string;
}>;


export type StockOfSkuQuery = { sku: { id: string, jitStock: { sellableQuantity: number } | null } | null };

export type SetStockMutationVariables = Exact<{
  input: SetJitStockInput;
}>;


export type SetStockMutation = { setJitStock:
    | { code: RefusalCode, message: string }
    | { code: RefusalCode, message: string }
    | { code: RefusalCode, message: string }
    | { sku: { id: string, jitStock: { sellableQuantity: number } | null } | null }
    | { code: RefusalCode, message: string, current: { sellableQuantity: number } }
   };

export type NightlyReportQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type NightlyReportQuery = { viewer: { supplier: { code: string, name: string, kpis: Array<{ kind: KpiKind, isHealthy: boolean | null, value: { state: KpiValueState, value: string | null, unit: KpiUnit } }>, fulfilment: Array<{ day: string, value: { state: KpiValueState, value: string | null, numerator: string, denominator: string } }>, kpiAlerts: { totalCount: number, nodes: Array<{ kind: KpiAlertKind, label: string, raisedAt: string, sku: { code: string } | null }> } } | null } };


export const DashboardDocument = {"__meta__":{"hash":"sha256:2c72db3472277f89c753a0c9cc85cb0a8e49ce75b7b38b90d0167c0059512742"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dashboard"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isHealthy"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consequence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"isInForce"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<DashboardQuery, DashboardQueryVariables>;
export const NewestOrdersDocument = {"__meta__":{"hash":"sha256:94f1f751c7450cea7e4072bed395c9cd78c4ca2b91535b1ea20f4d9d6b0c50fc"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NewestOrders"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"orders"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"tradeOrderId"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"market"}},{"kind":"Field","name":{"kind":"Name","value":"paidAt"}},{"kind":"Field","name":{"kind":"Name","value":"total"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"amount"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NewestOrdersQuery, NewestOrdersQueryVariables>;
export const StockOfSkuDocument = {"__meta__":{"hash":"sha256:50056d1769f5ba236c75d2d8028fea2cc9b57da4f909080a84d7f2e4eeb7ecf1"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StockOfSku"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"code"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"code"},"value":{"kind":"Variable","name":{"kind":"Name","value":"code"}}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}}]}}]}}]} as unknown as DocumentNode<StockOfSkuQuery, StockOfSkuQueryVariables>;
export const SetStockDocument = {"__meta__":{"hash":"sha256:8d180602d9cf3973a50ec60daba1ac5381f4fa323c2b41e3a4069ff743d95bf4"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetStock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setJitStock"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SetJitStockPayload"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"jitStock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"StockChanged"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"current"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sellableQuantity"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<SetStockMutation, SetStockMutationVariables>;
export const NightlyReportDocument = {"__meta__":{"hash":"sha256:3c6f782bef2717834aadaa8c2ad9bfd5ffce17def1e94ce087d7f2dd71c4ff7a"},"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"NightlyReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplier"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kpis"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"isHealthy"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fulfilment"},"name":{"kind":"Name","value":"kpiSeries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kpi"},"value":{"kind":"EnumValue","value":"ORDER_FULFILMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"value"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"numerator"}},{"kind":"Field","name":{"kind":"Name","value":"denominator"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kpiAlerts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}},{"kind":"Argument","name":{"kind":"Name","value":"where"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"isOpen"},"value":{"kind":"BooleanValue","value":true}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"raisedAt"}},{"kind":"Field","name":{"kind":"Name","value":"sku"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<NightlyReportQuery, NightlyReportQueryVariables>;