/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query Dashboard {\n  viewer {\n    supplier {\n      name\n      kpis {\n        kind\n        label\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n        consequence {\n          label\n          isInForce\n        }\n      }\n    }\n  }\n}\n\nquery NewestOrders($first: Int!, $after: String) {\n  viewer {\n    supplier {\n      orders(first: $first, after: $after) {\n        nodes {\n          id\n          tradeOrderId\n          status\n          market\n          paidAt\n          total {\n            amount\n            currency\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}\n\nquery StockOfSku($code: String!) {\n  sku(by: {name: {code: $code}}) {\n    id\n    jitStock {\n      sellableQuantity\n    }\n  }\n}\n\nmutation SetStock($input: SetJitStockInput!) {\n  setJitStock(input: $input) {\n    ... on SetJitStockPayload {\n      sku {\n        id\n        jitStock {\n          sellableQuantity\n        }\n      }\n    }\n    ... on StockChanged {\n      current {\n        sellableQuantity\n      }\n    }\n    ... on Refusal {\n      code\n      message\n    }\n  }\n}": typeof types.DashboardDocument,
    "query NightlyReport($from: Date!, $to: Date!) {\n  viewer {\n    supplier {\n      code\n      name\n      kpis(asOf: $to) {\n        kind\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n      }\n      fulfilment: kpiSeries(kpi: ORDER_FULFILMENT, from: $from, to: $to) {\n        day\n        value {\n          state\n          value\n          numerator\n          denominator\n        }\n      }\n      kpiAlerts(first: 100, where: {isOpen: true}) {\n        totalCount\n        nodes {\n          kind\n          label\n          raisedAt\n          sku {\n            code\n          }\n        }\n      }\n    }\n  }\n}": typeof types.NightlyReportDocument,
};
const documents: Documents = {
    "query Dashboard {\n  viewer {\n    supplier {\n      name\n      kpis {\n        kind\n        label\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n        consequence {\n          label\n          isInForce\n        }\n      }\n    }\n  }\n}\n\nquery NewestOrders($first: Int!, $after: String) {\n  viewer {\n    supplier {\n      orders(first: $first, after: $after) {\n        nodes {\n          id\n          tradeOrderId\n          status\n          market\n          paidAt\n          total {\n            amount\n            currency\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}\n\nquery StockOfSku($code: String!) {\n  sku(by: {name: {code: $code}}) {\n    id\n    jitStock {\n      sellableQuantity\n    }\n  }\n}\n\nmutation SetStock($input: SetJitStockInput!) {\n  setJitStock(input: $input) {\n    ... on SetJitStockPayload {\n      sku {\n        id\n        jitStock {\n          sellableQuantity\n        }\n      }\n    }\n    ... on StockChanged {\n      current {\n        sellableQuantity\n      }\n    }\n    ... on Refusal {\n      code\n      message\n    }\n  }\n}": types.DashboardDocument,
    "query NightlyReport($from: Date!, $to: Date!) {\n  viewer {\n    supplier {\n      code\n      name\n      kpis(asOf: $to) {\n        kind\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n      }\n      fulfilment: kpiSeries(kpi: ORDER_FULFILMENT, from: $from, to: $to) {\n        day\n        value {\n          state\n          value\n          numerator\n          denominator\n        }\n      }\n      kpiAlerts(first: 100, where: {isOpen: true}) {\n        totalCount\n        nodes {\n          kind\n          label\n          raisedAt\n          sku {\n            code\n          }\n        }\n      }\n    }\n  }\n}": types.NightlyReportDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Dashboard {\n  viewer {\n    supplier {\n      name\n      kpis {\n        kind\n        label\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n        consequence {\n          label\n          isInForce\n        }\n      }\n    }\n  }\n}\n\nquery NewestOrders($first: Int!, $after: String) {\n  viewer {\n    supplier {\n      orders(first: $first, after: $after) {\n        nodes {\n          id\n          tradeOrderId\n          status\n          market\n          paidAt\n          total {\n            amount\n            currency\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}\n\nquery StockOfSku($code: String!) {\n  sku(by: {name: {code: $code}}) {\n    id\n    jitStock {\n      sellableQuantity\n    }\n  }\n}\n\nmutation SetStock($input: SetJitStockInput!) {\n  setJitStock(input: $input) {\n    ... on SetJitStockPayload {\n      sku {\n        id\n        jitStock {\n          sellableQuantity\n        }\n      }\n    }\n    ... on StockChanged {\n      current {\n        sellableQuantity\n      }\n    }\n    ... on Refusal {\n      code\n      message\n    }\n  }\n}"): (typeof documents)["query Dashboard {\n  viewer {\n    supplier {\n      name\n      kpis {\n        kind\n        label\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n        consequence {\n          label\n          isInForce\n        }\n      }\n    }\n  }\n}\n\nquery NewestOrders($first: Int!, $after: String) {\n  viewer {\n    supplier {\n      orders(first: $first, after: $after) {\n        nodes {\n          id\n          tradeOrderId\n          status\n          market\n          paidAt\n          total {\n            amount\n            currency\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n}\n\nquery StockOfSku($code: String!) {\n  sku(by: {name: {code: $code}}) {\n    id\n    jitStock {\n      sellableQuantity\n    }\n  }\n}\n\nmutation SetStock($input: SetJitStockInput!) {\n  setJitStock(input: $input) {\n    ... on SetJitStockPayload {\n      sku {\n        id\n        jitStock {\n          sellableQuantity\n        }\n      }\n    }\n    ... on StockChanged {\n      current {\n        sellableQuantity\n      }\n    }\n    ... on Refusal {\n      code\n      message\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query NightlyReport($from: Date!, $to: Date!) {\n  viewer {\n    supplier {\n      code\n      name\n      kpis(asOf: $to) {\n        kind\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n      }\n      fulfilment: kpiSeries(kpi: ORDER_FULFILMENT, from: $from, to: $to) {\n        day\n        value {\n          state\n          value\n          numerator\n          denominator\n        }\n      }\n      kpiAlerts(first: 100, where: {isOpen: true}) {\n        totalCount\n        nodes {\n          kind\n          label\n          raisedAt\n          sku {\n            code\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query NightlyReport($from: Date!, $to: Date!) {\n  viewer {\n    supplier {\n      code\n      name\n      kpis(asOf: $to) {\n        kind\n        isHealthy\n        value {\n          state\n          value\n          unit\n        }\n      }\n      fulfilment: kpiSeries(kpi: ORDER_FULFILMENT, from: $from, to: $to) {\n        day\n        value {\n          state\n          value\n          numerator\n          denominator\n        }\n      }\n      kpiAlerts(first: 100, where: {isOpen: true}) {\n        totalCount\n        nodes {\n          kind\n          label\n          raisedAt\n          sku {\n            code\n          }\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;