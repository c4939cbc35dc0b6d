import { defineConfig } from 'prisma/config'

// See ../prisma.config.ts: an executable of whatever kind satisfies the look-up of an engine that is not needed.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'generated/prisma' })
