import type { CodegenConfig } from '@graphql-codegen/cli'

// A typed client in one file: from the running API (introspection needs no token), or from schema/schema.graphql.
const config: CodegenConfig = {
  importExtension: '.ts',
  schema: process.env.SCHEMA ?? 'http://127.0.0.1:4000/graphql',
  documents: 'examples/client/*.graphql',
  generates: {
    'examples/client/generated/': {
      preset: 'client',
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        documentMode: 'string',
        scalars: { DateTime: 'string', Decimal: 'string' },
      },
    },
  },
}
export default config
