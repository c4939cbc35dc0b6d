import { z } from 'zod'
import { MAX_SPEED } from '../clock.ts'
import { DEMO_APP_SECRET } from '../contract/demo.ts'
import { REVIEW_POLLS } from '../contract/inventory-query.ts'
import type { GatewayTerms } from '../gateway/gateway-terms.ts'
import { NetworkFaultText, SupplierFaultText } from '../faults/fault-rule.ts'
import { LatencyText } from '../faults/latency.ts'
import { isLoopback } from '../http/host.ts'
import { BaseAddress, WholeAddress } from '../http/web-address.ts'
import { PROFILE_NAMES, PROFILES, SOAK_DAYS } from '../judge/profiles.ts'
import { MAX_DAYS, MAX_SIMULATED_SUPPLIERS } from '../scenarios/limits.ts'
import { withLatencyFile } from './latency-file.ts'

// What the commands take, parsed once: from environment variables for `serve`, from options for the others.

/** Wrong settings, all of them together: each problem begins with the setting's name. */
export class SettingsError extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,15}$/.test(text) && Number(text) >= least && Number(text) <= most,
      `must be a whole number from ${least} to ${most}`,
    )
    .transform(Number)
const seed = z.string().min(1, 'must not be empty').max(100, 'must have at most 100 characters')

/** Reads a `file:` of measured delays, where a text has one, before anything else looks at it. */
const textWithFile = z.string().transform((text, context) => {
  try {
    return withLatencyFile(text)
  } catch (error) {
    context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
    return z.NEVER
  }
})
const latency = textWithFile.pipe(LatencyText)

/** Faults of one network, at most. */
const MAX_NETWORK_FAULTS = 20
const networkFaults = z.array(textWithFile.pipe(NetworkFaultText)).max(MAX_NETWORK_FAULTS)

// The default is written as a user would write it, and parsed like any other value.
const setting = <Output>(meaning: string, defaultText: string, shape: z.ZodType<Output, string>) =>
  z.string().default(defaultText).pipe(shape).meta({ meaning, defaultText })

/** Every setting of `serve`: an environment variable with its shape, meaning and default. */
export const ServeSettings = z.object({
  PLATFORM_HOST: setting('Address the mock listens on', '127.0.0.1', z.string().min(1)),
  PLATFORM_PORT: setting('Port of the mock; 0 takes a free one', '4100', wholeNumber(0, 65_535)),
  ERP_URL: setting('ERP that the demo supplier is polled at', 'http://127.0.0.1:4000', BaseAddress),
  DEMO: setting('Start with the demo supplier', 'true', z.enum(['true', 'false'], { error: 'must be true or false' })),
  SEED: setting('Names the run: buyers and delays are drawn from it', 'demo', seed),
  SPEED: setting(`Virtual time per real time, 1 to ${MAX_SPEED}`, '1', wholeNumber(1, MAX_SPEED)),
  HISTORY_DAYS: setting(
    'Days of history of a new demo; with any, time away is played too',
    '0',
    wholeNumber(0, MAX_DAYS),
  ),
  ORDERS_PER_DAY: setting(
    'Average orders of the demo supplier a day, after its history',
    '240',
    wholeNumber(0, 100_000),
  ),
  LATENCY: setting('Delay added to each answer of the ERP', 'lognormal:p50=30,p99=600', latency),
  FAULT_HEADER: setting(
    'Callers of the gateway may ask for faults by x-mock-fault',
    'false',
    z.enum(['true', 'false'], { error: 'must be true or false' }),
  ),
  GATEWAY_CLOCK: setting(
    'Clock of the gateway: by it timestamps are near and tokens expire',
    'machine',
    z.enum(['machine', 'virtual'], { error: 'must be machine or virtual' }),
  ),
  APP_STATUS: setting(
    'Tokens live 1 day and are refreshed for 2 (test), or 30 and 60 (online)',
    'test',
    z.enum(['test', 'online'], { error: 'must be test or online' }),
  ),
  CALLS_PER_SECOND: setting(
    'Calls of one app to one method of the gateway a second; 0: no limit',
    '0',
    wholeNumber(0, 100_000),
  ),
  DATA_DIR: setting('Folder for what must survive a restart', '.data', z.string().min(1)),
})
export type ServeSettings = z.infer<typeof ServeSettings>

/** What the gateway's calls are held against. */
export function gatewayTermsOf({ GATEWAY_CLOCK, APP_STATUS, CALLS_PER_SECOND }: ServeSettings): GatewayTerms {
  return { clock: GATEWAY_CLOCK, appStatus: APP_STATUS, callsPerSecond: CALLS_PER_SECOND || null }
}

/** The settings as people read about them: help text and README. */
export function serveSettingsList(): { name: string; meaning: string; defaultText: string }[] {
  return Object.entries(ServeSettings.shape).map(([name, shape]) => {
    const { meaning, defaultText } = shape.meta() ?? {}
    return { name, meaning: String(meaning), defaultText: String(defaultText) }
  })
}

/** Reads the environment of `serve`; an empty variable counts as absent. */
export function parseServeSettings(environment: Readonly<Record<string, string | undefined>>): ServeSettings {
  const given = Object.fromEntries(
    Object.keys(ServeSettings.shape).map((name) => [name, environment[name] || undefined]),
  )
  return parseAll(ServeSettings.superRefine(refuseExposedDemo), given, (name) => name)
}

// The demo's secret is documented, and the control API has no password: for this machine only.
function refuseExposedDemo({ PLATFORM_HOST, DEMO }: ServeSettings, context: z.RefinementCtx): void {
  if (DEMO === 'false' || isLoopback(PLATFORM_HOST)) return
  const message =
    'lets other machines in while the demo supplier has documented credentials; set DEMO=false, or 127.0.0.1'
  context.addIssue({ code: 'custom', path: ['PLATFORM_HOST'], message })
}

/** More than a quarter of a year; a report of it still fits into memory. [A] */
const MAX_POLLS = 10_000
const MAX_SOAK_DAYS = Math.floor(MAX_POLLS / REVIEW_POLLS)

const reportFiles = {
  json: z.string().min(1).optional(),
  junit: z.string().min(1).optional(),
  html: z.string().min(1).optional(),
}
export type ReportFiles = z.infer<z.ZodObject<typeof reportFiles>>

const ReviewSettings = z.object({
  erp: BaseAddress,
  pushUrl: WholeAddress.optional(),
  secret: z.string().min(1).default(DEMO_APP_SECRET),
  profile: z.enum(PROFILE_NAMES, { error: `must be one of ${PROFILE_NAMES.join(', ')}` }).default('standard'),
  days: wholeNumber(1, MAX_SOAK_DAYS).optional(),
  polls: wholeNumber(1, MAX_POLLS).optional(),
  latency,
  network: networkFaults.default([]),
  only: z.enum(['timing'], { error: 'must be "timing"' }).optional(),
  seed,
  ...reportFiles,
  journal: z.string().min(1).optional(),
  watch: z.boolean().default(false),
  gatewayPort: wholeNumber(1, 65_535).optional(),
})
/** `polls`: as many as were asked for, or as the profile says. */
export type ReviewSettings = z.infer<typeof ReviewSettings> & { polls: number }

/** Reads the options of `review`. */
export function parseReviewSettings(options: Record<string, unknown>): ReviewSettings {
  const given = parseAll(ReviewSettings, options, optionLabel)
  if (given.days !== undefined && given.profile !== 'soak') {
    throw new SettingsError(['--days: only of --profile soak'])
  }
  const days = given.profile === 'soak' ? (given.days ?? SOAK_DAYS) : 1
  const settings = { ...given, polls: given.polls ?? PROFILES[given.profile].polls * days }
  if (settings.polls < 2 && settings.only !== 'timing') {
    throw new SettingsError(['--polls: 1 is too few to see an order in a later poll; ask for 2, or add --only timing'])
  }
  return settings
}

/** An option as it is written. */
export const optionLabel = (name: string) => `--${name.replace(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`

const ReportSettings = z.object({ file: z.string().min(1), ...reportFiles })
export type ReportSettings = z.infer<typeof ReportSettings>

/** Reads the argument and the options of `report`. */
export function parseReportSettings(options: Record<string, unknown>): ReportSettings {
  return parseAll(ReportSettings, options, (name) => (name === 'file' ? 'FILE' : optionLabel(name)))
}

const SimulateSettings = z.object({
  scenario: z.string().min(1),
  seed,
  days: wholeNumber(1, MAX_DAYS).optional(),
  suppliers: wholeNumber(1, MAX_SIMULATED_SUPPLIERS).optional(),
  journal: z.string().min(1).optional(),
  json: z.boolean().default(false),
})
export type SimulateSettings = z.infer<typeof SimulateSettings>

/** Reads the options of `simulate`. */
export function parseSimulateSettings(options: Record<string, unknown>): SimulateSettings {
  return parseAll(SimulateSettings, options, optionLabel)
}

/** Draws of a preview, at most. */
const MAX_PREVIEW_DRAWS = 1_000_000

const PreviewSettings = z.object({
  spec: latency,
  draws: wholeNumber(1, MAX_PREVIEW_DRAWS),
  seed,
  json: z.boolean().default(false),
})
export type PreviewSettings = z.infer<typeof PreviewSettings>

/** Reads the argument and the options of `fault preview`. */
export function parsePreviewSettings(options: Record<string, unknown>): PreviewSettings {
  return parseAll(PreviewSettings, options, (name) => (name === 'spec' ? 'SPEC' : optionLabel(name)))
}

const ProxySettings = z.object({
  listen: wholeNumber(0, 65_535),
  host: z.string().min(1),
  to: BaseAddress,
  fault: networkFaults.default([]),
  seed,
})
export type ProxySettings = z.infer<typeof ProxySettings>

/** Reads the options of `fault proxy`. */
export function parseProxySettings(options: Record<string, unknown>): ProxySettings {
  return parseAll(ProxySettings, options, optionLabel)
}

const FaultCallSettings = z.object({
  platform: BaseAddress,
  supplier: z.string().min(1).max(40),
  name: z
    .string()
    .regex(/^[\w-]{1,40}$/, 'must be 1 to 40 letters, digits, _ or -')
    .optional(),
  fault: textWithFile.refine((text) => SupplierFaultText.safeParse(text).success, { error: faultProblem }).optional(),
})
export type FaultCallSettings = z.infer<typeof FaultCallSettings>

function faultProblem({ input }: { input?: unknown }): string {
  return SupplierFaultText.safeParse(input).error?.issues[0]?.message ?? 'is no fault'
}

/** Reads the arguments and options of `fault list`, `set` and `remove`. */
export function parseFaultCallSettings(options: Record<string, unknown>): FaultCallSettings {
  return parseAll(FaultCallSettings, options, (name) =>
    name === 'name' || name === 'fault' ? name.toUpperCase() : optionLabel(name),
  )
}

/** Parses all of them, or throws SettingsError with every problem. */
export function parseAll<T>(schema: z.ZodType<T>, given: Record<string, unknown>, label: (name: string) => string): T {
  const parsed = schema.safeParse(given)
  if (parsed.success) return parsed.data
  const problems = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const value = JSON.stringify(given[name])
    // A secret is not shown, nor an address with an @: it may carry a password.
    const shown =
      value === undefined ? 'nothing given,' : name === 'secret' || value.includes('@') ? 'its value' : value
    return `${label(name)}: ${shown} ${issue.message}`
  })
  throw new SettingsError(problems)
}
