import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { z } from 'zod'
import type { Scenario } from './scenario.ts'
import { ScenarioText } from './scenario.ts'

// A scenario from its file, with every problem at its line.

/** A scenario with the text that it was read from: what names a run is a hash of the text. */
export type NamedScenario = { name: string; text: string; scenario: Scenario }

/** Wrong scenarios tell all their problems together: `file:line:column: what is wrong`. */
export class ScenarioError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const SCENARIO_CHARS = 1_000_000
const YAML_MESSAGE_CHARS = 120
const EXTENSION = '.yaml'

/** The scenarios that come with the program, by name. */
export function scenarioNames(): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => extname(file) === EXTENSION)
  return files.map((file) => basename(file, EXTENSION)).toSorted()
}

/** One that comes with the program, or the file at a path. Throws ScenarioError. */
export function loadScenario(nameOrPath: string, options: { supplierCount?: number } = {}): NamedScenario {
  const isOurs = scenarioNames().includes(nameOrPath)
  const path = isOurs ? join(import.meta.dirname, `${nameOrPath}${EXTENSION}`) : nameOrPath
  if (!existsSync(path)) {
    const known = scenarioNames().join(', ')
    throw new ScenarioError([`no scenario and no file "${nameOrPath}"; the scenarios are ${known}`])
  }
  return parseScenario(basename(path, extname(path)), readText(path), options)
}

/** Reads a scenario's text. `supplierCount` is written into it, so that the text says all. Throws ScenarioError. */
export function parseScenario(
  name: string,
  text: string,
  { supplierCount }: { supplierCount?: number } = {},
): NamedScenario {
  if (text.length > SCENARIO_CHARS) throw new ScenarioError([`${name}: longer than ${SCENARIO_CHARS} characters`])
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const at = (offset: number, message: string) => {
    const { line, col } = lines.linePos(offset)
    return `${name}:${line}:${col}: ${message}`
  }
  if (document.errors.length > 0) {
    // A message may quote the file from there to its end.
    throw new ScenarioError(document.errors.map(({ pos, message }) => at(pos[0], message.slice(0, YAML_MESSAGE_CHARS))))
  }
  if (supplierCount !== undefined && isMap(document.contents)) document.set('supplier_count', supplierCount)
  const parsed = ScenarioText.safeParse(unfolded(document, name))
  if (parsed.success) {
    return { name, text: supplierCount === undefined ? text : document.toString(), scenario: parsed.data }
  }
  const problems = parsed.error.issues.map((issue) => ({ offset: offsetOf(document, issue), text: problemOf(issue) }))
  const inOrder = problems.toSorted((a, b) => a.offset - b.offset)
  throw new ScenarioError(inOrder.map(({ offset, text: problem }) => at(offset, problem)))
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new ScenarioError([`${path}: ${error instanceof Error ? error.message : String(error)}`])
  }
}

// Refuses one whose aliases unfold without end.
function unfolded(document: Document, name: string): unknown {
  try {
    return document.toJS()
  } catch (error) {
    throw new ScenarioError([`${name}: ${error instanceof Error ? error.message : String(error)}`])
  }
}

function problemOf({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('.')}: ${message}`
}

// The place of what is wrong; of what is missing, that of the thing that lacks it.
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const unknownKey = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  for (let depth = issue.path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(issue.path.slice(0, depth), true)
    if (unknownKey !== undefined && isMap(node)) {
      const key = node.items.map((pair) => pair.key).find((each) => isScalar(each) && each.value === unknownKey)
      if (isNode(key) && key.range) return key.range[0]
    }
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
