import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LAST_VIRTUAL_MS } from '../clock.ts'
import type { TimeKeeper } from '../platform.ts'
import { SettingsError } from './settings.ts'

// Virtual time never goes back over a restart, so that numbers made from it (orders, runs) are never used twice. The
// file holds a time that the clock has not reached yet: it is written ahead, and the next start begins there.

const ClockFileText = z.object({ not_before_ms: z.int().nonnegative().max(LAST_VIRTUAL_MS) })

/** How far ahead of a skipping clock, so that the file is not written for each event. */
const SKIP_LEAD_MS = 15 * 60 * 1000
/** How many real seconds ahead of a running clock. */
const RUN_LEAD_S = 3

export class ClockFile implements TimeKeeper {
  readonly #directory: string
  readonly #report: (problem: string) => void
  #notBeforeMs: number
  #hasFailed = false

  /** Reads what the last run left; throws SettingsError for a damaged file, or a folder that can not be used. */
  constructor(directory: string, report: (problem: string) => void) {
    this.#directory = directory
    this.#report = report
    makeDirectory(directory)
    this.#notBeforeMs = readNotBefore(this.#path)
  }

  /** Where the next run may begin; 0 at the first start. */
  get notBeforeMs(): number {
    return this.#notBeforeMs
  }

  /** Before the clock skips to a time. */
  beforeSkip(untilMs: number): void {
    if (untilMs >= this.#notBeforeMs) this.#write(untilMs + SKIP_LEAD_MS)
  }

  /** At least every second while the clock runs. */
  whileRunning(nowMs: number, speed: number): void {
    const leadMs = Math.ceil(1000 * RUN_LEAD_S * Math.max(1, speed))
    if (nowMs + leadMs / 2 >= this.#notBeforeMs) this.#write(nowMs + leadMs)
  }

  /** The world went back: a restart begins there. */
  wentBackTo(nowMs: number): void {
    this.#write(nowMs)
  }

  /** At an orderly end: no lead is needed any more. */
  atEnd(nowMs: number): void {
    this.#write(nowMs + 1)
  }

  get #path(): string {
    return pathIn(this.#directory)
  }

  // A full disk must not end the run; it is said once.
  #write(notBeforeMs: number): void {
    this.#notBeforeMs = Math.min(notBeforeMs, LAST_VIRTUAL_MS)
    try {
      if (!existsSync(this.#directory)) mkdirSync(this.#directory)
      writeNotBefore(this.#directory, this.#notBeforeMs)
    } catch (error) {
      if (!this.#hasFailed) this.#report(`the virtual time can not be kept for a restart: ${String(error)}`)
      this.#hasFailed = true
    }
  }
}

/** Says where the next run may begin, whatever was said before. */
export function writeNotBefore(directory: string, notBeforeMs: number): void {
  const path = pathIn(directory)
  writeFileSync(`${path}.new`, JSON.stringify({ not_before_ms: notBeforeMs }))
  renameSync(`${path}.new`, path)
}

function pathIn(directory: string): string {
  return join(directory, 'platform-clock.json')
}

// Not recursive: Node never comes back from that for a folder below /proc.
export function makeDirectory(directory: string): void {
  try {
    if (!existsSync(directory)) mkdirSync(directory)
    accessSync(directory, constants.W_OK)
    if (!statSync(directory).isDirectory()) throw new Error('it is not a folder')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new SettingsError([`DATA_DIR: ${directory} can not be used (${reason}); the folder above it must exist`])
  }
}

function readNotBefore(path: string): number {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return 0
  }
  try {
    return ClockFileText.parse(JSON.parse(text)).not_before_ms
  } catch {
    throw new SettingsError([`DATA_DIR: ${path} is damaged; remove it to start over (virtual time may then go back)`])
  }
}
