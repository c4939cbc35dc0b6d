import { z } from '@hono/zod-openapi'
import { USUAL_TERMS } from '../gateway/gateway-terms.ts'
import { scenarioNames } from '../scenarios/scenario-file.ts'
import { Instant } from './instant.ts'
import { changeable, Name, Status } from './schemas.ts'

// What the control API takes and gives of isolated worlds.

const GatewayTermsText = z
  .strictObject({
    clock: z
      .enum(['machine', 'virtual'])
      .default(USUAL_TERMS.clock)
      .describe("By which clock timestamps are near and tokens expire: the machine's, or this world's."),
    app_status: z
      .enum(['test', 'online'])
      .default(USUAL_TERMS.appStatus)
      .describe('Tokens live 1 day and are refreshed for 2 (test), or 30 and 60 (online).'),
    calls_per_second: z
      .int()
      .min(1)
      .max(100_000)
      .nullable()
      .default(USUAL_TERMS.callsPerSecond)
      .describe("Calls of one app to one method in a second of the machine's clock; null: as many as come."),
  })
  .prefault({})
  .describe("What the gateway's calls are held against.")

export const NewTenant = z
  .strictObject({
    name: Name,
    seed: z.string().min(1).max(100).describe('Two tenants of one seed, scenario and beginning are the same.'),
    start_at: Instant.optional().describe("Where its time begins: the scenario's beginning, or now, when left out."),
    scenario: z
      .enum(scenarioNames())
      .optional()
      .describe('Its suppliers have the app key and secret of the demo. Without one, it begins with no supplier.'),
    erp_url: changeable.erp_url.optional().describe('Of a scenario: what answers for all its suppliers.'),
    gateway: GatewayTermsText,
  })
  .refine(({ scenario, erp_url }) => (scenario === undefined) === (erp_url === undefined), {
    message: 'goes with a scenario, and only with one',
    path: ['erp_url'],
  })
  .openapi('NewTenant', { description: 'An isolated world to be begun.' })

export const TenantView = z
  .object({
    name: z.string().describe('Its name.'),
    path: z.string().describe('Below it are all paths of this document but those of tenants.'),
    status: Status,
  })
  .openapi('Tenant', { description: 'An isolated world, in memory only.' })
