import { z } from 'zod'
import { MAX_QUERY_COST } from './rate-limit/rate-limit.rules.ts'

// The only reader of the environment. All problems are reported at once, with the variable and what is allowed.

const DEFAULT_DEMO_TOKEN = 'demo-supplier-token'
const DEFAULT_VIEWER_TOKEN = 'demo-viewer-token'
const DEFAULT_OPERATOR_TOKEN = 'demo-operator-token'
const DEFAULT_TOKENS = {
  DEMO_TOKEN: DEFAULT_DEMO_TOKEN,
  VIEWER_TOKEN: DEFAULT_VIEWER_TOKEN,
  OPERATOR_TOKEN: DEFAULT_OPERATOR_TOKEN,
}
const LOOPBACK_HOSTS = ['127.0.0.1', '::1', 'localhost']
const SERVED_SCHEMA = 'public'
const MIN_TOKEN_CHARS = 16

const flag = z.enum(['true', 'false'], 'must be true or false').transform((text) => text === 'true')
const token = z.string().regex(/^[\x21-\x7e]{16,200}$/, `must be ${MIN_TOKEN_CHARS} to 200 visible ASCII characters`)
/** A whole number in digits, so that nobody wonders how "1e4" or "10s" was read. */
function wholeNumber(least: number, most: number) {
  const allowed = `must be a whole number from ${least} to ${most}`
  return z
    .string()
    .regex(/^\d{1,15}$/, allowed)
    .transform(Number)
    .refine((number) => number >= least && number <= most, allowed)
}

const urlOf = (protocols: string[]) =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    error: `must be an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  })

/** Prisma's own parameter; the driver ignores it, and would work in another schema than the one named. */
function namesServedSchema(url: string): boolean {
  // Another fault of the address is reported by itself.
  if (!URL.canParse(url)) return true
  return new URL(url).searchParams.getAll('schema').every((name) => name === SERVED_SCHEMA)
}

const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

const Environment = z.object({
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be a host name or an IP address')
    .default('127.0.0.1')
    .describe('Address to listen on. Another than loopback needs DEMO=false: its secret is documented.'),
  PORT: wholeNumber(0, 65_535).default(4000).describe('Port of the API. 0 takes a free one.'),
  DATABASE_URL: urlOf(['postgresql:', 'postgres:'])
    .refine(namesServedSchema, {
      error: `must have ?schema=${SERVED_SCHEMA} or none; to keep several apart, use a database for each`,
    })
    .optional()
    .describe('A PostgreSQL server. Without it, an embedded PostgreSQL (PGlite) in DATA_DIR.'),
  DATA_DIR: z.string().min(1, 'must be a directory').default('.data').describe('Directory of the embedded database.'),
  PLATFORM_URL: urlOf(['http:', 'https:'])
    .transform((text) => text.replace(/\/+$/, ''))
    .default('http://127.0.0.1:4100')
    .describe("Base address of the platform's gateway."),
  DEMO: flag.default(true).describe('Whether to keep the demo supplier, its SKUs and the three tokens below.'),
  DEMO_TOKEN: token.default(DEFAULT_DEMO_TOKEN).describe('Access token of the demo supplier (with DEMO).'),
  VIEWER_TOKEN: token
    .default(DEFAULT_VIEWER_TOKEN)
    .describe('Access token of the demo supplier that only reads (with DEMO).'),
  OPERATOR_TOKEN: token.default(DEFAULT_OPERATOR_TOKEN).describe('Access token that sees all suppliers (with DEMO).'),
  LOG_LEVEL: z
    .enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`)
    .default('info')
    .describe('Least severe level that is logged.'),
  PROGRAMME_FILE: z
    .string()
    .optional()
    .describe('JSON file that sets assumptions [A] of the programme, as examples/programme.json.'),
  GRAPHIQL: flag.default(true).describe('Whether GET /graphql shows the query editor.'),
  PRODUCTION: flag
    .default(false)
    .describe('Whether callers without a token get no introspection and no suggestions, and nobody the query editor.'),
  REQUEST_TIMEOUT_MS: wholeNumber(100, 600_000)
    .default(10_000)
    .describe('Time that a GraphQL request may take; then it is answered with 504, and its SQL is cancelled.'),
  RATE_LIMIT_POINTS: wholeNumber(MAX_QUERY_COST, 1_000_000_000)
    .default(100_000)
    .describe('Points that a token may spend at once; a request costs the objects that it may return, at least 1.'),
  RATE_LIMIT_POINTS_PER_SECOND: wholeNumber(1, 1_000_000_000)
    .default(10_000)
    .describe('Points that come back to each token in a second.'),
  MAX_STREAMS_PER_TOKEN: wholeNumber(1, 10_000)
    .default(20)
    .describe('Subscriptions that a token may have open at once.'),
  TOKEN_MEMORY_MS: wholeNumber(0, 60_000)
    .default(1000)
    .describe(
      'Time for which it is remembered who holds a token; a token that another process revokes works so much longer.',
    ),
  EVENT_RETENTION_DAYS: wholeNumber(1, 3650)
    .default(7)
    .describe('Days that events are kept; a cursor from before is EVENTS_EXPIRED.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe("File with documents that clients may name by hash: the code generator's persisted-documents.json."),
  TRUSTED_DOCUMENTS_ONLY: flag.default(false).describe('Whether no other documents are run (needs TRUSTED_DOCUMENTS).'),
})

export type Config = z.infer<typeof Environment>

const DEFAULTS: Record<string, string | number | boolean | undefined> = Environment.parse({})

/** The settings for the README and for people: each with its default and what it does. */
export const SETTINGS: { name: string; defaultValue: string; description: string }[] = Object.entries(
  Environment.shape,
).map(([name, schema]) => ({
  name,
  defaultValue: String(DEFAULTS[name] ?? ''),
  description: schema.description ?? '',
}))

/** The settings are wrong; `problems` has a line for each. */
export class ConfigRefused extends Error {
  override name = 'ConfigRefused'
  readonly problems: string[]
  constructor(problems: string[]) {
    super(
      `${problems.length} wrong setting${problems.length === 1 ? '' : 's'}:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    )
    this.problems = problems
  }
}

/** Reads the settings; an empty variable counts as absent. Throws ConfigRefused with all problems. */
export function readConfig(environment: Record<string, string | undefined> = process.env): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Environment.safeParse(given)
  const problems = parsed.success ? [] : parsed.error.issues.map((issue) => describeIssue(issue, given))
  problems.push(...exposedDemo(given), ...sameTokens(given), ...trustInNothing(given))
  if (!parsed.success || problems.length > 0) throw new ConfigRefused(problems)
  return parsed.data
}

/** Names whose values are never shown, not even wrong ones. */
const SECRET_NAMES = new Set(['DEMO_TOKEN', 'VIEWER_TOKEN', 'OPERATOR_TOKEN', 'DATABASE_URL'])

function describeIssue(issue: z.core.$ZodIssue, given: Record<string, string | undefined>): string {
  const name = String(issue.path[0])
  const value = SECRET_NAMES.has(name) ? 'its value (not shown)' : JSON.stringify(given[name])
  return `${name}: ${value} ${issue.message}`
}

/**
 * Secure by default: the demo is for this machine only. Tokens of one's own do not help, the demo supplier's app secret is
 * documented too. Read from the raw text, so that it is reported along with any other problem.
 */
function exposedDemo({ HOST = '127.0.0.1', DEMO = 'true' }: Record<string, string | undefined>): string[] {
  if (isLoopback(HOST) || DEMO === 'false') return []
  return [
    `HOST: ${JSON.stringify(HOST)} lets other machines in, and the demo supplier has a documented secret; set DEMO=false, or HOST to one of ${LOOPBACK_HOSTS.join(', ')}`,
  ]
}

function sameTokens(given: Record<string, string | undefined>): string[] {
  const tokens = Object.entries({ ...DEFAULT_TOKENS, ...given }).filter(([name]) => name in DEFAULT_TOKENS)
  return tokens.flatMap(([name, value], place) => {
    const [earlier] = tokens.slice(0, place).find(([, other]) => other === value) ?? []
    if (!earlier) return []
    return [`${name}: its value (not shown) must be another than that of ${earlier}: one token has one holder`]
  })
}

function trustInNothing({ TRUSTED_DOCUMENTS, TRUSTED_DOCUMENTS_ONLY }: Record<string, string | undefined>): string[] {
  if (TRUSTED_DOCUMENTS_ONLY !== 'true' || TRUSTED_DOCUMENTS !== undefined) return []
  return ['TRUSTED_DOCUMENTS_ONLY: "true" would refuse every document; set TRUSTED_DOCUMENTS to the file with yours']
}

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return LOOPBACK_HOSTS.includes(host)
}

/** The demo token as anybody may see it: the documented one; instead of one of your own, `<token>`. */
export function shownDemoToken({ DEMO, DEMO_TOKEN }: Config): string {
  return DEMO && DEMO_TOKEN === DEFAULT_DEMO_TOKEN ? DEMO_TOKEN : '<token>'
}
