import { spawnSync } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

// The stock stack's own Prisma client and Pothos types, from the repository's models: all contenders know the same tables.

const GENERATED = new URL('generated/', import.meta.url)

const SCHEMA = `generator client {
  provider               = "prisma-client"
  output                 = "../client"
  runtime                = "nodejs"
  moduleFormat           = "esm"
  generatedFileExtension = "ts"
  importFileExtension    = "ts"
}

generator pothos {
  provider     = "node node_modules/@pothos/plugin-prisma/bin/generator.js"
  clientOutput = "./client/client.ts"
  output       = "../pothos-types.ts"
}

datasource db {
  provider = "postgresql"
}
`

/** Writes `generated/`; throws with Prisma's words when it can not. */
export async function generateStockClient(): Promise<void> {
  await rm(GENERATED, { recursive: true, force: true })
  await mkdir(new URL('prisma/', GENERATED), { recursive: true })
  await cp(new URL('../prisma/models/', import.meta.url), new URL('prisma/models/', GENERATED), { recursive: true })
  await writeFile(new URL('prisma/schema.prisma', GENERATED), SCHEMA)
  const prisma = fileURLToPath(new URL('node_modules/prisma/build/index.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`prisma generate failed:\n${stdout}\n${stderr}`)
}

if (import.meta.main) await generateStockClient()
