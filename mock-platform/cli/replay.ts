import { existsSync } from 'node:fs'
import { JournalDiffers, replayFile } from '../journal/replay.ts'
import type { ScriptOf } from '../journal/replay.ts'
import { runLine } from '../journal/run-name.ts'
import { parseScenario } from '../scenarios/scenario-file.ts'
import { scriptOf } from '../scenarios/scenario-script.ts'
import { SettingsError } from './settings.ts'

const DIFFERS = 1

/** Makes the script of a journal's scenario; a run of none has an empty text. */
export const scriptOfScenario: ScriptOf = ({ name, text }, startAtMs) =>
  text === '' ? [] : scriptOf(parseScenario(name, text).scenario, startAtMs)

/** Plays a journal again, without a network, and says whether it is what happens; returns the exit code. */
export async function replay(path: string, { json }: { json: boolean }): Promise<number> {
  if (!existsSync(path)) throw new SettingsError([`FILE: there is no file ${path}`])
  const beganMs = performance.now()
  try {
    const { run, lines, bytes, isCutOff } = await replayFile(path, scriptOfScenario)
    const report = {
      run: run.name,
      hash: run.hash,
      inputs: run.inputsTaken,
      lines,
      bytes,
      ended_at: new Date(run.world.nowMs).toISOString(),
      is_cut_off: isCutOff,
      elapsed_ms: Math.round(performance.now() - beganMs),
    }
    console.log(json ? JSON.stringify(report, null, 2) : reportText(report, runLine(run.name)))
    return 0
  } catch (error) {
    if (!(error instanceof JournalDiffers)) throw error
    const { line, byte, message } = error
    if (json) console.log(JSON.stringify({ differs_at: { line, byte }, reason: message }, null, 2))
    else console.error(`${path}: ${message}`)
    return DIFFERS
  }
}

type ReplayReport = {
  hash: string
  inputs: number
  lines: number
  ended_at: string
  is_cut_off: boolean
  elapsed_ms: number
}

function reportText({ hash, inputs, lines, ended_at, is_cut_off, elapsed_ms }: ReplayReport, name: string): string {
  return [
    name,
    `hash       ${hash}`,
    `played     ${inputs} inputs in ${lines} lines, up to ${ended_at}`,
    ...(is_cut_off ? ['cut off    the last line was not whole and was left out'] : []),
    `took       ${(elapsed_ms / 1000).toFixed(2)} s`,
  ].join('\n')
}
