import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startProgram } from '../start/product.ts'

// A program that can not listen says which of its settings is to be changed.

const MAIN = join(import.meta.dirname, '../../mock-platform/cli/main.ts')
const ERP = 'http://127.0.0.1:1'

function started(args: string[], environment: Record<string, string> = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'listen-failure-'))
  onTestFinished(() => rmSync(directory, { recursive: true }))
  return startProgram(process.execPath, [MAIN, ...args], { DATA_DIR: directory, DEMO: 'false', ...environment }).ended
}

test.each([
  ['PLATFORM_PORT', (port: string) => started(['serve'], { PLATFORM_PORT: port })],
  ['--gateway-port', (port: string) => started(['review', '--erp', ERP, '--gateway-port', port])],
  ['--listen', (port: string) => started(['fault', 'proxy', '--to', ERP, '--listen', port])],
])('%s: a port in use', async (setting, start) => {
  const other = createServer().listen(0, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const { port } = other.address() as AddressInfo
  const { exitCode, output } = await start(String(port))
  expect(output).toContain(`  ${setting}: ${port} is in use; stop the other program, or set another port`)
  expect(exitCode).toBe(2)
})

test.each([
  ['PLATFORM_HOST', (host: string) => started(['serve'], { PLATFORM_HOST: host, PLATFORM_PORT: '0' })],
  ['--host', (host: string) => started(['fault', 'proxy', '--to', ERP, '--listen', '0', '--host', host])],
])('%s: an address that is not of this machine', async (setting, start) => {
  const { exitCode, output } = await start('192.0.2.1')
  expect(output).toContain(`  ${setting}: listen EADDRNOTAVAIL`)
  expect(exitCode).toBe(2)
})
