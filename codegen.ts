import type { CodegenConfig } from '@graphql-codegen/cli'

const config: CodegenConfig = {
  importExtension: '.ts',
  schema: 'schema/schema.graphql',
  documents: ['test/**/*.graphql'],
  generates: {
    'test/generated/': {
      preset: 'client',
      // The manifest of trusted documents (TRUSTED_DOCUMENTS) is made along with them.
      presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string' },
      },
    },
  },
}

export default config
