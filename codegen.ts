import type { CodegenConfig } from '@graphql-codegen/cli'

// Typed documents from the committed schema: for the tests, and for the programs in examples/ as for any client. The
// manifest of trusted documents (setting TRUSTED_DOCUMENTS) is made along with them.
const typedDocuments = {
  preset: 'client',
  presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256' } },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', ID: 'string', Month: 'string' },
  },
} as const

const config: CodegenConfig = {
  importExtension: '.ts',
  schema: 'schema/schema.graphql',
  generates: {
    'test/generated/': { ...typedDocuments, documents: ['test/**/*.graphql'] },
    'examples/generated/': { ...typedDocuments, documents: ['examples/**/*.graphql'] },
  },
}

export default config
