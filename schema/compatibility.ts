import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { GraphQLSchema } from 'graphql'
import { buildSchema, findBreakingChanges } from 'graphql'
import { schema } from './schema.ts'

// A change of the schema that can break a client is made on purpose and told: one line in the changelog for each. The
// schema of the last release is `released.graphql`; a release replaces it with `schema.graphql`.

const RELEASED_FILE = fileURLToPath(new URL('released.graphql', import.meta.url))
const CHANGELOG_FILE = fileURLToPath(new URL('../CHANGELOG.md', import.meta.url))

/** The text of the changelog under "Unreleased". */
function unreleased(changelog: string): string {
  return /^## Unreleased$([\s\S]*?)(?=^## )/m.exec(`${changelog}\n## `)?.[1] ?? ''
}

/** Breaking changes, in GraphQL's own words, that the changelog does not have as `- <words>` under "Unreleased". */
export function undeclaredBreaks(released: GraphQLSchema, current: GraphQLSchema, changelog: string): string[] {
  const declared = new Set(
    unreleased(changelog)
      .split('\n')
      .map((line) => line.replace(/^- /, '').trim()),
  )
  const breaks = findBreakingChanges(released, current).map(({ description }) => description)
  return breaks.filter((description) => !declared.has(description))
}

if (import.meta.main) {
  const released = buildSchema(await readFile(RELEASED_FILE, 'utf8'))
  const missing = undeclaredBreaks(released, schema, await readFile(CHANGELOG_FILE, 'utf8'))
  if (missing.length > 0) {
    console.error(
      'These changes break clients of the released schema. Take them back (deprecate instead), or declare them:',
    )
    console.error('copy the lines to CHANGELOG.md under "Unreleased", "Breaking changes of the schema".')
    for (const description of missing) console.error(`- ${description}`)
    process.exitCode = 1
  }
}
