import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { GATEWAY_METHODS } from '../../mock-platform/contract/gateway-methods.ts'
import { isOurs } from '../../mock-platform/contract/gateway-method.ts'
import { hostOnSocket } from '../../mock-platform/http/host.ts'
import { createInProcessMock } from '../../mock-platform/in-process.ts'
import { demoConnection } from '../../mock-platform/scenarios/demo.ts'
import type { SupplierSettings } from '../../mock-platform/sim/suppliers.ts'
import { KNOWN_METHODS } from '../../mock-platform/gateway/known-methods.ts'
import { methodNamed } from '../../mock-platform/gateway/methods.ts'
import { PLATFORM_DOCS_PATH, withMadeParts } from '../../mock-platform/gateway/print-docs.ts'

const page = readFileSync(PLATFORM_DOCS_PATH, 'utf8')

test('docs/platform.md has the methods and refusals of the code; `npm run docs` makes them anew', () => {
  expect(withMadeParts(page)).toBe(page)
})

test.each(GATEWAY_METHODS)('$name is answered, and known unless it is ours', (method) => {
  expect(methodNamed(method.name).method).toBe(method)
  expect(isOurs(method) || KNOWN_METHODS.includes(method.name)).toBe(true)
})

test('the shell example of docs/platform.md creates a token and reads warehouse stock, signed by openssl', async () => {
  const { platform, handler } = createInProcessMock({ startAtMs: 0, erp: () => new Response() })
  const { settings, connection } = demoSupplier()
  platform.connect(connection)
  platform.take({ type: 'supplier-added', settings })
  const host = await hostOnSocket(handler, '127.0.0.1', 0)
  const [, script] = /```sh\n([^]*?)```/.exec(page)!
  const { stdout } = await promisify(execFile)('sh', ['-c', script!.replace('http://127.0.0.1:4100', host.url)])
  await host.close()
  await platform.stop()
  expect(JSON.parse(stdout)).toMatchObject({
    code: '0',
    result: { success: true, data_list: [{ sc_item_code: 'AD-1' }] },
  })
})

function demoSupplier() {
  const connection = demoConnection('http://erp.test')
  const settings: SupplierSettings = {
    supplierId: connection.supplierId,
    latency: { type: 'none' },
    demand: { type: 'none' },
    warehouseStock: [{ skuCode: 'AD-1', warehouseCode: 'HZ', quantity: 5 }],
    isStockFrozen: false,
  }
  return { connection, settings }
}
