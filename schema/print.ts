import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { schema } from './schema.ts'

const SDL_FILE = fileURLToPath(new URL('schema.graphql', import.meta.url))

/** The schema as text, sorted: what `schema.graphql` must contain. */
export function printedSchema(): string {
  return `${printSchema(lexicographicSortSchema(schema))}\n`
}

/** Whether the committed text is that of the code. */
export async function isPrintedSchemaCurrent(): Promise<boolean> {
  return (await readFile(SDL_FILE, 'utf8').catch(() => '')) === printedSchema()
}

if (import.meta.main) {
  if (!process.argv.includes('--check')) {
    await writeFile(SDL_FILE, printedSchema())
  } else if (!(await isPrintedSchemaCurrent())) {
    console.error('schema/schema.graphql is not that of the code: run "npm run sdl" and commit the difference')
    process.exitCode = 1
  }
}
