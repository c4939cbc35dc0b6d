import { GraphQLBoolean, GraphQLObjectType, GraphQLSchema } from 'graphql'

const never = () => new Promise<never>(() => {})

/** A stream without an event; whoever leaves it is let go. */
function silentStream(): AsyncIterableIterator<unknown> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    next: never,
    return: async () => ({ done: true, value: undefined }),
  }
}

/** A schema whose field never comes and whose subscription has no event: for deadlines and for streams. */
export const stuckSchema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { never: { type: GraphQLBoolean, resolve: never } } }),
  subscription: new GraphQLObjectType({
    name: 'Subscription',
    fields: { never: { type: GraphQLBoolean, subscribe: silentStream } },
  }),
})
