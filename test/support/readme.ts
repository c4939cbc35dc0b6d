import { readFileSync } from 'node:fs'

// The recipes of README.md, read as a newcomer copies them.

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')

export type CurlRequest = { url: string; method: string; headers: Record<string, string>; body: string | null }

export type Block = { language: string; text: string }

/** A recipe: what is under one heading. */
export type Recipe = { blocks: Block[]; commands: string[]; requests: CurlRequest[] }

/** What is under the heading; throws when there is none. */
export function recipeOf(heading: string): Recipe {
  const part = README.split(/^### /m).find((text) => text.startsWith(`${heading}\n`))
  if (!part) throw new Error(`README.md has no recipe "${heading}"`)
  const blocks = [...part.split(/^## /m)[0]!.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, text]) => ({
    language: language!,
    text: text!,
  }))
  const shell = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.replaceAll('\\\n', ' '))
  const commands = shell.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')
  return { blocks, commands, requests: commands.filter((line) => line.startsWith('curl ')).map(curlRequest) }
}

/** The words of a command; in single quotes all is meant as it stands. */
export function wordsOf(command: string): string[] {
  return [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)
}

function curlRequest(command: string): CurlRequest {
  const [, ...words] = wordsOf(command)
  const request: CurlRequest = { url: '', method: 'GET', headers: {}, body: null }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!
    const value = words[at + 1]!
    if (word.startsWith('http')) request.url = word
    else if (['-s', '-sN'].includes(word)) continue
    else at += 1
    if (word === '-X') request.method = value
    if (word === '-H') request.headers[value.split(': ')[0]!] = value.slice(value.indexOf(': ') + 2)
    if (word === '-d')
      Object.assign(request, { body: value, method: request.method === 'GET' ? 'POST' : request.method })
  }
  return request
}

/** Names and kinds without values: of a list its first element, of a text its letters and digits left out. */
export function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]))
  }
  return typeof value
}
