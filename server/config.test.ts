import { describe, expect, test } from 'vitest'
import type { ConfigRefused } from './config.ts'
import { readConfig, SETTINGS, shownDemoToken } from './config.ts'

function problemsOf(environment: Record<string, string>): string[] {
  try {
    readConfig(environment)
    return []
  } catch (error) {
    return (error as ConfigRefused).problems
  }
}

describe('settings', () => {
  test('none is needed', () => {
    expect(readConfig({})).toEqual({
      HOST: '127.0.0.1',
      PORT: 4000,
      DATA_DIR: '.data',
      EVENT_RETENTION_DAYS: 7,
      PLATFORM_URL: 'http://127.0.0.1:4100',
      DEMO: true,
      DEMO_TOKEN: 'demo-supplier-token',
      VIEWER_TOKEN: 'demo-viewer-token',
      OPERATOR_TOKEN: 'demo-operator-token',
      LOG_LEVEL: 'info',
      GRAPHIQL: true,
      PRODUCTION: false,
      REQUEST_TIMEOUT_MS: 10_000,
      RATE_LIMIT_POINTS: 100_000,
      RATE_LIMIT_POINTS_PER_SECOND: 10_000,
      MAX_STREAMS_PER_TOKEN: 20,
      TOKEN_MEMORY_MS: 1000,
      TRUSTED_DOCUMENTS_ONLY: false,
    })
  })

  test('all problems are told at once, each with its variable, its value and what is allowed', () => {
    expect(
      problemsOf({ PORT: '70000', DEMO: 'yes', LOG_LEVEL: 'loud', PLATFORM_URL: 'ftp://x', HOST: '0.0.0.0' }),
    ).toEqual([
      'PORT: "70000" must be a whole number from 0 to 65535',
      'PLATFORM_URL: "ftp://x" must be an address that starts with http:// or https://',
      'DEMO: "yes" must be true or false',
      'LOG_LEVEL: "loud" must be one of trace, debug, info, warn, error, fatal, silent',
      expect.stringMatching(/^HOST: "0.0.0.0" lets other machines in/),
    ])
  })

  test('a secret is not shown, not even a wrong one', () => {
    const problems = problemsOf({ DEMO_TOKEN: 'hush', DATABASE_URL: 'mysql://u:hush@h' }).join()
    expect(problems).toContain('DEMO_TOKEN')
    expect(problems).toContain('DATABASE_URL')
    expect(problems).not.toContain('hush')
  })

  test('other machines are let in only without the demo: its secret is documented, whatever the tokens', () => {
    const own = { DEMO_TOKEN: 'a-token-of-my-own-1', OPERATOR_TOKEN: 'a-token-of-my-own-2' }
    expect(problemsOf({ HOST: '0.0.0.0' })).toEqual([expect.stringContaining('set DEMO=false')])
    expect(problemsOf({ HOST: '0.0.0.0', ...own })).toHaveLength(1)
    expect(problemsOf({ HOST: '0.0.0.0', DEMO: 'false' })).toEqual([])
    expect(problemsOf({ HOST: '::1', ...own })).toEqual([])
  })

  test('one token is not two: DEMO_TOKEN, VIEWER_TOKEN and OPERATOR_TOKEN differ', () => {
    const same = 'the-same-token-twice'
    expect(problemsOf({ DEMO_TOKEN: same, OPERATOR_TOKEN: same })).toEqual([expect.stringMatching(/^OPERATOR_TOKEN: /)])
    expect(problemsOf({ DEMO_TOKEN: 'demo-operator-token' })).toHaveLength(1)
    expect(problemsOf({ DEMO_TOKEN: 'demo-viewer-token' })).toEqual([expect.stringMatching(/^VIEWER_TOKEN: /)])
    expect(problemsOf({ VIEWER_TOKEN: same, OPERATOR_TOKEN: same, DEMO_TOKEN: same })).toHaveLength(2)
  })

  test('a token of your own is not shown, the documented one is', () => {
    expect(shownDemoToken(readConfig({}))).toBe('demo-supplier-token')
    expect(shownDemoToken(readConfig({ DEMO_TOKEN: 'a-token-of-my-own-1' }))).toBe('<token>')
    expect(shownDemoToken(readConfig({ DEMO: 'false' }))).toBe('<token>')
  })

  test('of a database the schema "public" is served, and another is refused instead of ignored', () => {
    expect(problemsOf({ DATABASE_URL: 'postgres://u@h/d?schema=other' })).toEqual([
      expect.stringContaining('must have ?schema=public or none'),
    ])
    expect(problemsOf({ DATABASE_URL: 'postgres://u@h/d?schema=public' })).toEqual([])
  })

  test.each([
    ['REQUEST_TIMEOUT_MS', '100', '99'],
    ['REQUEST_TIMEOUT_MS', '600000', '600001'],
    // Less than the dearest query would refuse it for ever.
    ['RATE_LIMIT_POINTS', '10000', '9999'],
    ['RATE_LIMIT_POINTS_PER_SECOND', '1', '0'],
    ['RATE_LIMIT_POINTS_PER_SECOND', '1000', '1e3'],
    ['MAX_STREAMS_PER_TOKEN', '1', '0'],
    ['TOKEN_MEMORY_MS', '0', '60001'],
  ])('%s may be %s and not %s', (name, allowed, refused) => {
    expect(problemsOf({ [name]: allowed })).toEqual([])
    expect(problemsOf({ [name]: refused })).toEqual([expect.stringMatching(`^${name}: "${refused}" must be a whole`)])
  })

  test('only trusted documents are run only where some are trusted', () => {
    expect(problemsOf({ TRUSTED_DOCUMENTS_ONLY: 'true' })).toEqual([
      expect.stringMatching(/^TRUSTED_DOCUMENTS_ONLY: .* set TRUSTED_DOCUMENTS/),
    ])
    expect(problemsOf({ TRUSTED_DOCUMENTS_ONLY: 'true', TRUSTED_DOCUMENTS: 'documents.json' })).toEqual([])
  })

  test('an empty variable counts as absent', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' }).PORT).toBe(4000)
  })

  test('every setting is listed with its default and a description', () => {
    expect(SETTINGS.map(({ name }) => name)).toContain('PLATFORM_URL')
    expect(SETTINGS.filter(({ description }) => description === '')).toEqual([])
    expect(SETTINGS.find(({ name }) => name === 'PORT')?.defaultValue).toBe('4000')
  })
})
