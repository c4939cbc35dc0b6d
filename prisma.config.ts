import { defineConfig } from 'prisma/config'

// `prisma generate` needs no schema engine, yet looks for its binary and would download it. Any executable
// satisfies the look-up; migrations run on the WebAssembly engine (prisma/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma' })
