import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withParts } from '../scenarios/made-parts.ts'
import { DAY_CHECKS, PROBE_CHECKS } from './checks/all-checks.ts'
import type { DayCheck, ProbeCheck } from './checks/check.ts'
import { PROFILE_NAMES, PROFILES } from './profiles.ts'

// The parts of docs/review.md that are made from the code: the profiles and the checks.

export const REVIEW_DOCS_PATH = join(import.meta.dirname, '../../docs/review.md')

/** The page with its made parts as they must be. */
export function withMadeParts(page: string): string {
  return withParts(page, {
    profiles: PROFILE_NAMES.map((name) => `- \`--profile ${name}\`: ${PROFILES[name].meaning}`).join('\n'),
    'day checks': DAY_CHECKS.map(checkText).join('\n'),
    'probe checks': PROBE_CHECKS.map(checkText).join('\n'),
  })
}

function checkText({ id, rules, title, remedy }: DayCheck | ProbeCheck): string {
  return `- \`${id}\` (${rules}): ${title.en} / ${title.zh}\n  - ${remedy.en}\n  - ${remedy.zh}`
}

if (import.meta.main) writeFileSync(REVIEW_DOCS_PATH, withMadeParts(readFileSync(REVIEW_DOCS_PATH, 'utf8')))
