import type { Command } from 'commander'
import { Argument, Option } from 'commander'
import { DEMO_SUPPLIER_ID } from '../contract/demo.ts'
import { MARKETS } from '../contract/markets.ts'
import { PLATFORM_EVENT_TYPES } from '../contract/platform-events.ts'
import { Fulfilment } from '../contract/push.ts'
import { webhookSecret } from '../contract/standard-webhooks.ts'
import { TRIGGER_EVENTS } from '../control/schemas.ts'
import {
  advanceClock,
  listSnapshots,
  removeSnapshot,
  restoreSnapshot,
  runClock,
  runClockUntil,
  showClock,
  takeSnapshot,
} from './clock-calls.ts'
import { placeOrder, triggerEvent } from './order-calls.ts'
import { redeliverPushes, sendTestPush } from './push-calls.ts'
import {
  parseClockSettings,
  parseOrderSettings,
  parseRedeliverSettings,
  parseSnapshotSettings,
  parseTriggerSettings,
} from './running-mock-settings.ts'

type Options = Record<string, unknown>
type Print = (line: string) => void

/** Ctrl-C ended a command before what it was told to do was done. */
export class CutShort extends Error {}

/** Says which mock a command steers. */
export function ofRunningMock(command: Command): Command {
  return command.option('--platform <url>', 'base address of the mock', 'http://127.0.0.1:4100')
}

/** Says which supplier of it. */
export function ofSupplier(command: Command, meaning: string): Command {
  return ofRunningMock(command).option('--supplier <id>', meaning, DEMO_SUPPLIER_ID)
}

/** Adds the commands that steer a running mock by its control API. */
export function addRunningMockCommands(program: Command, print: Print, signal: AbortSignal): void {
  addOrder(program, print)
  addTrigger(program, print)
  addClock(program, print, signal)
  addSnapshot(program, print)
  addRedeliver(program, print)
}

function addOrder(program: Command, print: Print): void {
  ofSupplier(program.command('order').description('Place an order by hand; its push leaves at once.'), 'of whom')
    .argument('<sku...>', 'SKU, or SKU:UNITS')
    .addOption(
      new Option('--fulfilment <kind>', 'JIT: the supplier has the goods; WAREHOUSE: the platform')
        .choices(Fulfilment.options)
        .default('JIT'),
    )
    .addOption(new Option('--market <code>', 'where the buyer is').choices(MARKETS).default('ES'))
    .addHelpText('after', '\nExample:\n  $ direct-sandbox order AD-1001:2 AD-1002 --market FR')
    .action(async (lines: string[], options: Options) =>
      print(await placeOrder(parseOrderSettings({ ...options, lines }))),
    )
}

function addTrigger(program: Command, print: Print): void {
  ofSupplier(
    program.command('trigger').description('Let something happen now, where it could happen by itself.'),
    'of whom',
  )
    .addArgument(new Argument('<event>', 'what').choices(TRIGGER_EVENTS))
    .argument('[field...]', 'FIELD=VALUE of the event, as in POST /control/suppliers/{supplier_id}/trigger')
    .addHelpText(
      'after',
      `\nExamples:\n  $ direct-sandbox trigger poll\n  $ direct-sandbox trigger buyer_cancels trade_order_id=100000000000001`,
    )
    .action(async (event: string, fields: string[], options: Options) =>
      print(await triggerEvent(parseTriggerSettings({ ...options, event, fields }))),
    )
}

function addClock(program: Command, print: Print, signal: AbortSignal): void {
  const clock = program.command('clock').description('The virtual clock of a running mock: show it, run it, skip.')
  ofRunningMock(clock.command('show', { isDefault: true }).description('What it shows, and how it runs.')).action(
    async (options: Options) => print(await showClock(parseClockSettings(options))),
  )
  ofRunningMock(clock.command('pause').description('Time stands still; skipping moves it.')).action(
    async (options: Options) => print(await runClock({ ...parseClockSettings(options), speed: 0 })),
  )
  ofRunningMock(clock.command('run').description('Time passes by itself.'))
    .argument('[speed]', 'virtual per real time', '1')
    .action(async (speed: string, options: Options) => {
      const settings = parseClockSettings({ ...options, speed })
      print(await runClock({ ...settings, speed: settings.speed ?? 1 }))
    })
  ofRunningMock(
    clock.command('advance').description('Skip so far; every event on the way happens. Ctrl-C cuts it short.'),
  )
    .argument('<by>', 'like 90s, 15m, 2h or 7d; a number alone is milliseconds')
    .action(async (by: string, options: Options) => {
      const settings = parseClockSettings({ ...options, by })
      print(await advanceClock({ ...settings, byMs: settings.by ?? 0 }, signal))
      if (signal.aborted) throw new CutShort()
    })
  ofRunningMock(
    clock.command('until').description('Skip to an instant, or to the next event of a type. Ctrl-C cuts it short.'),
  )
    .argument('<instant|event>', 'like 2026-12-01T00:00:00Z, or a type of the event feed')
    .option('--within <time>', 'skip so far at most', '30d')
    .addHelpText(
      'after',
      `\nEvents: ${PLATFORM_EVENT_TYPES.join(', ')}\n\nExit code: 0 it came, 1 not within the limit, 130 cut short.`,
    )
    .action(async (until: string, options: Options) => {
      const settings = parseClockSettings({ ...options, until })
      print(await runClockUntil({ ...settings, until, withinMs: settings.within ?? 0 }, signal))
      if (signal.aborted) throw new CutShort()
    })
}

function addSnapshot(program: Command, print: Print): void {
  const snapshot = program.command('snapshot').description('Moments that a running mock can go back to.')
  const commands = [
    ['take', 'Keep this moment.', takeSnapshot],
    ['restore', 'Go back to one; another history begins (README, "Go back").', restoreSnapshot],
    ['remove', 'Forget one.', removeSnapshot],
  ] as const
  for (const [name, meaning, run] of commands) {
    ofRunningMock(snapshot.command(name).description(meaning))
      .argument('<name>', 'any name')
      .action(async (given: string, options: Options) =>
        print(await run(parseSnapshotSettings({ ...options, name: given }))),
      )
  }
  ofRunningMock(snapshot.command('list', { isDefault: true }).description('All of them.')).action(
    async (options: Options) => print(await listSnapshots(parseSnapshotSettings(options))),
  )
}

function addRedeliver(program: Command, print: Print): void {
  const meaning =
    'Send pushes again: one, or all since an instant of virtual time; without either, a signed test message.'
  ofSupplier(program.command('redeliver').description(meaning), 'whose')
    .argument('[push]', 'as GET /control/suppliers/{supplier_id}/pushes names it; of a paid order, its number')
    .option('--since <instant>', 'like 2026-12-01T00:00:00Z')
    .addOption(new Option('--only <state>', 'with --since: only those that are dead').choices(['dead']))
    .addHelpText('after', '\nExample:\n  $ direct-sandbox redeliver --since 2026-12-01T00:00:00Z --only dead')
    .action(async (pushId: string | undefined, options: Options) => {
      const settings = parseRedeliverSettings({ ...options, pushId })
      const isTest = settings.pushId === undefined && settings.since === undefined
      print(await (isTest ? sendTestPush : redeliverPushes)(settings))
    })
  program
    .command('webhook-secret')
    .description("The secret that Standard Webhooks' libraries take, made from an app secret (docs/pushes.md).")
    .argument('<app secret>', "the supplier's")
    .action((appSecret: string) => print(webhookSecret(appSecret)))
}
