import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  importExtension: '.ts',
  schema: 'schema/schema.graphql',
  documents: ['test/**/*.graphql'],
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { DateTime: 'string', Decimal: 'string', ID: 'string' },
      },
    },
  },
}

export default config
