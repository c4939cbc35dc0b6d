import { Connections } from './connections.ts'
import type { GatewayTerms } from './gateway/gateway-terms.ts'
import type { Exchange } from './http/exchange.ts'
import type { MockHandler } from './http/app.ts'
import { scenarioHash, unscriptedRun } from './journal/run-name.ts'
import type { RunState } from './journal/run.ts'
import { newRunState } from './journal/run.ts'
import type { MonotonicTimer } from './judge/monotonic-timer.ts'
import { Platform } from './platform.ts'
import { demoConnection } from './scenarios/demo.ts'
import { loadScenario } from './scenarios/scenario-file.ts'
import { scriptOf, startOf } from './scenarios/scenario-script.ts'
import { InputRefused } from './sim/input-refused.ts'

/** Worlds of one process, beside its own. */
export const MAX_TENANTS = 200

/** Requests of one tenant at once: 4,000 of all of them. */
const MAX_EXCHANGES_A_TENANT = 20

/** A world of its own, with its clock and its connections, in memory only. */
export type Tenant = { name: string; platform: Platform; handler: MockHandler }

/** What a tenant is made of; `startAtMs` is the scenario's own, or the machine's time, when it is null. */
export type TenantRequest = {
  name: string
  seed: string
  startAtMs: number | null
  /** One that comes with the program; all of its suppliers are reached at `erpUrl`. */
  scenario: { name: string; erpUrl: string } | null
  gatewayTerms: GatewayTerms
}

type TenantsOptions = {
  version: string
  exchange: Exchange
  timer: MonotonicTimer
  machineNowMs: () => number
  /** Makes the Fetch handler of a tenant, which is asked for below `basePath`. */
  handlerOf: (tenant: { platform: Platform; basePath: string; gatewayTerms: GatewayTerms }) => MockHandler
}

/** Many isolated worlds in one process. */
export class Tenants {
  readonly #options: TenantsOptions
  readonly #byName = new Map<string, Tenant>()

  constructor(options: TenantsOptions) {
    this.#options = options
  }

  /** In the order in which they were created. */
  all(): readonly Tenant[] {
    return [...this.#byName.values()]
  }

  /** Throws InputRefused for one that does not exist. */
  named(name: string): Tenant {
    const tenant = this.#byName.get(name)
    if (tenant) return tenant
    throw new InputRefused('TENANT_UNKNOWN', `no tenant "${name}"; GET /tenants lists them, POST there creates one`)
  }

  /** Begins a world whose clock is paused. Throws InputRefused. */
  create(request: TenantRequest): Tenant {
    const { name } = request
    if (this.#byName.has(name)) throw new InputRefused('TENANT_EXISTS', `"${name}" exists; DELETE it first`)
    if (this.#byName.size >= MAX_TENANTS) {
      throw new InputRefused('TOO_MANY_TENANTS', `${MAX_TENANTS} at most; DELETE one that is no longer needed`)
    }
    const platform = this.#begin(request)
    const { gatewayTerms } = request
    const handler = this.#options.handlerOf({ platform, basePath: tenantPath(name), gatewayTerms })
    const tenant = { name, platform, handler }
    this.#byName.set(name, tenant)
    platform.start()
    return tenant
  }

  /** Ends one with everything pending. Throws InputRefused for one that does not exist. */
  async delete(name: string): Promise<void> {
    const { platform } = this.named(name)
    this.#byName.delete(name)
    await platform.stop()
  }

  /** Ends all of them. */
  async stop(): Promise<void> {
    await Promise.all(this.all().map(({ name }) => this.delete(name)))
  }

  #begin(request: TenantRequest): Platform {
    const { exchange, timer, version, machineNowMs } = this.#options
    const { run, connections } = beginningOf(request, version, machineNowMs())
    const startAtMs = run.world.startedAtMs
    const maxExchanges = MAX_EXCHANGES_A_TENANT
    return new Platform({ run, connections, startAtMs, mode: { type: 'paused' }, exchange, timer, maxExchanges })
  }
}

type Beginning = { run: RunState; connections: Connections }

function beginningOf({ seed, startAtMs, scenario }: TenantRequest, version: string, machineNowMs: number): Beginning {
  if (scenario) return scriptedBeginning(seed, version, startAtMs, scenario)
  const name = unscriptedRun('none', seed, version)
  return { run: newRunState({ name, startAtMs: startAtMs ?? machineNowMs }), connections: new Connections() }
}

function scriptedBeginning(
  seed: string,
  version: string,
  startAtMs: number | null,
  chosen: { name: string; erpUrl: string },
): Beginning {
  const { name, text, scenario } = loadScenario(chosen.name)
  const fromMs = startAtMs ?? startOf(scenario)
  const script = scriptOf(scenario, fromMs)
  const connections = new Connections()
  for (const { input } of script) {
    if (input.type !== 'supplier-added') continue
    connections.add({ ...demoConnection(chosen.erpUrl), supplierId: input.settings.supplierId })
  }
  const run = { seed, version, scenario: { name, hash: scenarioHash(text) } }
  return { run: newRunState({ name: run, startAtMs: fromMs, script }), connections }
}

/** Below it a tenant has the paths that the process's own world has at `/`. */
export function tenantPath(name: string): string {
  return `/tenants/${name}`
}
