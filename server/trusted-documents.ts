import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { ConfigRefused } from './config.ts'

/** SHA-256 of a document's text, hex: its name for clients that send no text. */
export function hashDocument(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

const Manifest = z.record(z.string(), z.string())

/** Texts by hash, from the `persisted-documents.json` of GraphQL code generator. Throws ConfigRefused. */
export function readTrustedDocuments(file: string): ReadonlyMap<string, string> {
  const documents = Object.entries(parseManifest(file)).map(([key, text]) => [withoutPrefix(key), text] as const)
  const wrong = documents.find(([hash, text]) => hashDocument(text) !== hash)
  if (wrong) {
    const advice = 'set persistedDocuments.hashAlgorithm to "sha256" in the code generator'
    throw refused(file, `has a key that is not the SHA-256 of its document (${wrong[0].slice(0, 64)}); ${advice}`)
  }
  return new Map(documents)
}

function withoutPrefix(key: string): string {
  return key.replace(/^sha256:/, '')
}

function parseManifest(file: string): Record<string, string> {
  try {
    return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw refused(file, 'is not a readable JSON file of the form {"<sha256>": "<document>"}')
  }
}

function refused(file: string, problem: string): ConfigRefused {
  return new ConfigRefused([`TRUSTED_DOCUMENTS: ${JSON.stringify(file)} ${problem}`])
}
