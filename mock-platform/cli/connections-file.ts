import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Connection } from '../connections.ts'
import { Connections, KeptConnections } from '../connections.ts'
import { SettingsError } from './settings.ts'

// How suppliers are reached, and what they sign with, over a restart: beside the world, and for its owner's eyes only.

/** The connections that were kept in the folder; every change of them is written there. Throws SettingsError. */
export function openConnections(directory: string): Connections {
  const connections = new Connections((all) => writeConnections(directory, all))
  for (const connection of readConnections(pathIn(directory))) connections.add(connection)
  return connections
}

function readConnections(path: string): Connection[] {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return []
  }
  try {
    return KeptConnections.parse(JSON.parse(text))
  } catch {
    throw new SettingsError([`DATA_DIR: ${path} is damaged; remove it, and add the suppliers again`])
  }
}

/** Keeps these, whatever was kept before. */
export function writeConnections(directory: string, all: readonly Connection[]): void {
  const path = pathIn(directory)
  writeFileSync(`${path}.new`, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

function pathIn(directory: string): string {
  return join(directory, 'connections.json')
}
