import { defineConfig } from 'prisma/config'

// See ../prisma.config.ts: any executable satisfies the look-up of an engine that is not needed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'generated/prisma' })
