import { graphql } from 'relay-runtime'

// What a Relay application has in its components; the compiler reads it, nothing runs it.

export const query = graphql`
  query OrdersPageQuery($first: Int!, $after: String) {
    viewer {
      supplier {
        id
        ...OrdersPage_orders @arguments(first: $first, after: $after)
      }
    }
  }
`

export const fragment = graphql`
  fragment OrdersPage_orders on Supplier
  @argumentDefinitions(first: { type: "Int!" }, after: { type: "String" })
  @refetchable(queryName: "OrdersPagePaginationQuery") {
    orders(first: $first, after: $after) @connection(key: "OrdersPage_orders") {
      edges {
        node {
          id
          tradeOrderId
          total {
            amount
            currency
          }
          lines {
            sku {
              id
              code
            }
            quantity
          }
        }
      }
    }
  }
`

export const mutation = graphql`
  mutation OrdersPageSetStockMutation($input: SetJitStockInput!) {
    setJitStock(input: $input) {
      __typename
      ... on SetJitStockPayload {
        sku {
          id
          jitStock {
            sellableQuantity
          }
        }
      }
      ... on Refusal {
        code
        message
      }
    }
  }
`
