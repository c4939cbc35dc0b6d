import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

// Prisma's own schema engine, compiled to WebAssembly. Its entry module imports the `.wasm` as an ES module, which
// Node does only behind a flag; so the module is instantiated here.

const GLUE_MODULE = '@prisma/schema-engine-wasm/schema_engine_bg'

let instantiated: Promise<void> | undefined

async function instantiate(): Promise<void> {
  const wasmFile = createRequire(import.meta.url)
    .resolve(GLUE_MODULE)
    .replace(/\.js$/, '.wasm')
  const imports = { './schema_engine_bg.js': { ...glue } }
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), imports)
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start === 'function') start()
}

/** Opens a schema engine on the database behind `factory`. Call `free()` on it when done. */
export async function openSchemaEngine(factory: SqlMigrationAwareDriverAdapterFactory): Promise<SchemaEngine> {
  instantiated ??= instantiate()
  await instantiated
  const options = { datamodels: undefined }
  return glue.SchemaEngine.new(options, () => {}, bindMigrationAwareSqlAdapterFactory(factory))
}
