import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'

const ClockFile = z.object({ virtual_now_ms: z.int().nonnegative() })

/** How often the virtual time is written down. */
const WRITE_EVERY_MS = 1000
/** More than can pass unwritten before a kill: a second at the highest speed is an hour. */
const RESTART_GAP_MS = 1000

const fileIn = (dataDir: string) => join(dataDir, 'platform-clock.json')

/** The virtual time that the last run had reached; null at the first start. A broken file counts as a first start. */
export function lastVirtualMs(dataDir: string): number | null {
  try {
    return ClockFile.parse(JSON.parse(readFileSync(fileIn(dataDir), 'utf8'))).virtual_now_ms
  } catch {
    return null
  }
}

/** Virtual time never goes back over a restart, so that numbers made from it (orders, runs) are never used twice. */
export function restartAtMs(lastMs: number, machineNowMs: number, speed: number): number {
  return Math.max(machineNowMs, lastMs + Math.ceil(RESTART_GAP_MS * speed) + WRITE_EVERY_MS)
}

/** Writes the virtual time each second until told to stop; whole files only. */
export function keepClockFile(dataDir: string, virtualNowMs: () => number): () => void {
  const file = fileIn(dataDir)
  mkdirSync(dirname(file), { recursive: true })
  const write = () => {
    writeFileSync(`${file}.new`, JSON.stringify({ virtual_now_ms: virtualNowMs() }))
    renameSync(`${file}.new`, file)
  }
  write()
  const interval = setInterval(write, WRITE_EVERY_MS)
  return () => {
    clearInterval(interval)
    write()
  }
}
