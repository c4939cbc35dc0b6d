import tab from '@bomb.sh/tab/commander'
import { Command, CommanderError } from 'commander'
import { onStarterGone } from '../../starter.ts'
import { outliveReaders } from '../../unread-output.ts'
import { DEMO_APP_SECRET } from '../contract/demo.ts'
import { REVIEW_POLLS } from '../contract/inventory-query.ts'
import { FAULT_SYNTAX } from '../faults/fault-rule.ts'
import { LATENCY_SYNTAX } from '../faults/latency.ts'
import { PROFILE_NAMES, PROFILES, SOAK_DAYS } from '../judge/profiles.ts'
import { scenarioNames, ScenarioError } from '../scenarios/scenario-file.ts'
import { CallFailed } from './control-call.ts'
import { listFaults, removeFault, setFault } from './fault-calls.ts'
import { faultPreview } from './fault-preview.ts'
import { faultProxy } from './fault-proxy.ts'
import { replay } from './replay.ts'
import { untilRestarted } from '../http/erp-restart.ts'
import { remakeReport, WriteFailed } from './report.ts'
import { review } from './review.ts'
import { addRunningMockCommands, CutShort, ofSupplier } from './running-mock-commands.ts'
import { serve } from './serve.ts'
import {
  parseFaultCallSettings,
  parsePreviewSettings,
  parseProxySettings,
  parseReportSettings,
  parseReviewSettings,
  parseServeSettings,
  parseSimulateSettings,
  serveSettingsList,
  SettingsError,
} from './settings.ts'
import { simulate } from './simulate.ts'
import { packageVersion } from './version.ts'
import { watchReview } from './watch-review.ts'

const MISUSE = 2
const STOPPED = 130

/** An option that is given several times. */
const collected = (value: string, earlier: readonly string[]): string[] => [...earlier, value]

const stopping = new AbortController()
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    // A second Ctrl-C does not wait.
    if (stopping.signal.aborted) process.exit(STOPPED)
    stopping.abort()
  })
}

onStarterGone(() => stopping.abort())
outliveReaders()

const program = new Command('direct-sandbox')
  .description('Mock of the AliExpress Direct platform: polls an ERP, judges it, sends it orders.')
  .version(packageVersion())
  // Not the help itself: after it, nobody sees the error.
  .showHelpAfterError('Add --help to see what it takes.')
  .exitOverride()

program
  .command('review')
  .description('Run the integration review (SYNC-4) against an ERP: a day of stock polls, with orders flowing.')
  .requiredOption('--erp <url>', 'base address of the ERP; polls go to <url>/inventory/query')
  .option('--push-url <url>', 'address of the order pushes (default: <erp>/pushes)')
  .option('--secret <secret>', 'app secret that signs polls and pushes', DEMO_APP_SECRET)
  .option('--profile <name>', PROFILE_NAMES.map((name) => `${name}: ${PROFILES[name].meaning}`).join('; '), 'standard')
  .option('--days <count>', `days of a soak review (default: ${SOAK_DAYS})`)
  .option('--polls <count>', `polls to judge, instead of the profile's; ${REVIEW_POLLS} are a day`)
  .option('--latency <spec>', `delay added to each answer, really waited for: ${LATENCY_SYNTAX}`, 'none')
  .option(
    '--network <fault>',
    'put a bad network in between; several times for several faults (docs/faults.md)',
    collected,
    [],
  )
  .option('--only <check>', '"timing" leaves the orders and the probes out')
  .option('--seed <seed>', 'orders and delays are drawn from it', 'review')
  .option('--gateway-port <port>', 'serve the gateway there meanwhile, for an ERP that fetches order details')
  .option('--json <file>', 'write the whole report there')
  .option('--junit <file>', 'write it as JUnit XML, a case for each check')
  .option('--html <file>', 'write it as one HTML file, with timeline and histogram')
  .option(
    '--journal <file>',
    'write every measured page and finding there as it comes; `report` makes the reports of it again',
  )
  .option('--watch', 'review again whenever the ERP is restarted or Enter is pressed, until Ctrl-C')
  .addHelpText(
    'after',
    `
Exit code: 0 passed, 99 refused (AD-507), 3 inconclusive (nothing to judge by), 2 wrong options, 130 stopped,
1 a file could not be written to its end.

Examples:
  $ direct-sandbox review --erp http://127.0.0.1:8080
  $ direct-sandbox review --erp http://127.0.0.1:8080 --profile quick
  $ direct-sandbox review --erp http://127.0.0.1:8080 --polls 8 --only timing
  $ direct-sandbox review --erp http://127.0.0.1:8080 --latency lognormal:p50=200,p99=2500 --json review.json
  $ direct-sandbox review --erp http://127.0.0.1:8080 --network 'reset;toxicity=0.05' --network bandwidth:20000`,
  )
  .action(async (options: Record<string, unknown>) => {
    const settings = parseReviewSettings(options)
    const once = () => review(settings, stopping.signal)
    const restarted = (signal: AbortSignal) => untilRestarted(settings.erp, signal)
    const watching = { input: process.stdin, print: console.error, untilRestarted: restarted, signal: stopping.signal }
    process.exitCode = await (settings.watch ? watchReview(once, watching) : once())
  })

program
  .command('report')
  .description('Print the report of a review again, and make its files, from its journal: the same bytes.')
  .argument('<file>', 'what `review --journal` wrote')
  .option('--json <file>', 'the whole report')
  .option('--junit <file>', 'JUnit XML, a case for each check')
  .option('--html <file>', 'one HTML file, with timeline and histogram')
  .addHelpText(
    'after',
    `
Example:
  $ direct-sandbox review --erp http://127.0.0.1:8080 --journal review.ndjson
  $ direct-sandbox report review.ndjson --html review.html --junit review.xml`,
  )
  .action((file: string, options: Record<string, unknown>) => remakeReport(parseReportSettings({ ...options, file })))

program
  .command('simulate')
  .description('Play a scenario in skipping time, with the ERPs in it, and print what it came to.')
  .option('--scenario <name|file>', 'a scenario by name, or a YAML file (docs/scenarios.md)', 'steady-factory')
  .option('--seed <seed>', 'everything random is drawn from it', '1')
  .option('--days <count>', 'virtual days (default: as the scenario says)')
  .option('--suppliers <count>', "so many, by repeating the scenario's")
  .option('--journal <file>', 'write every input there; `replay` plays it again')
  .option('--json', 'print the result as JSON')
  .addHelpText(
    'after',
    `
Scenarios: ${scenarioNames().join(', ')}

Exit code: 0 played, 2 wrong options or scenario, 130 stopped.

Examples:
  $ direct-sandbox simulate --scenario peak-11-11 --seed 7
  $ direct-sandbox simulate --scenario my-world.yaml --days 90 --journal run.journal --json`,
  )
  .action(async (options: Record<string, unknown>) => {
    process.exitCode = await simulate(parseSimulateSettings(options), stopping.signal)
  })

program
  .command('replay')
  .description('Play a journal again, with nothing but the file, and compare the hash after every line.')
  .argument('<file>', 'journal of `simulate --journal` or of `serve` (DATA_DIR/world.journal)')
  .option('--json', 'print the result as JSON')
  .addHelpText('after', '\nExit code: 0 the same run, 1 the file differs (line and byte are said), 2 wrong options.')
  .action(async (file: string, { json = false }: { json?: boolean }) => {
    process.exitCode = await replay(file, { json })
  })

const fault = program
  .command('fault')
  .description('What goes wrong on purpose: look at it before, put it into a running mock, or in front of an ERP.')

fault
  .command('preview')
  .description('Draw from a latency, and show its quantiles and a histogram against the 3 seconds (SYNC-2).')
  .argument('<spec>', `${LATENCY_SYNTAX}, or file:PATH with one number of milliseconds a line`)
  .option('--draws <count>', 'draws', '10000')
  .option('--seed <seed>', 'the draws are made from it', '1')
  .option('--json', 'print the result as JSON')
  .addHelpText(
    'after',
    `
Examples:
  $ direct-sandbox fault preview lognormal:p50=200,p99=2500
  $ direct-sandbox fault preview file:measured-ms.txt --draws 100000`,
  )
  .action((spec: string, options: Record<string, unknown>) => {
    console.log(faultPreview(parsePreviewSettings({ ...options, spec })))
  })

fault
  .command('proxy')
  .description('Stand in front of an ERP as a bad network.')
  .requiredOption('--to <url>', 'base address of the ERP')
  .option('--listen <port>', 'port to listen on; 0 takes a free one', '8090')
  .option('--host <address>', 'address to listen on', '127.0.0.1')
  .option('--fault <fault>', 'several times for several faults', collected, [])
  .option('--seed <seed>', 'what they strike is drawn from it', '1')
  .addHelpText(
    'after',
    `
A fault: ${FAULT_SYNTAX}.

Examples:
  $ direct-sandbox fault proxy --to http://127.0.0.1:8080 --fault 'latency:lognormal:p50=200,p99=2500'
  $ direct-sandbox fault proxy --to http://127.0.0.1:8080 --fault 'reset;on=poll.answer;every=10'`,
  )
  .action(async (options: Record<string, unknown>) => {
    await faultProxy(parseProxySettings(options), (line) => console.log(line), stopping.signal)
  })

ofSupplier(fault.command('list').description('Faults of a supplier of a running mock.'), 'whose faults').action(
  async (options: Record<string, unknown>) => console.log(await listFaults(parseFaultCallSettings(options))),
)
ofSupplier(
  fault.command('set').description('Add a fault to a supplier, or change the one of that name.'),
  'whose faults',
)
  .argument('<name>', 'any name')
  .argument('<fault>', 'what, and when: docs/faults.md')
  .addHelpText('after', "\nExample:\n  $ direct-sandbox fault set night 'status:503;toxicity=0.3;for=2h'")
  .action(async (name: string, given: string, options: Record<string, unknown>) => {
    console.log(await setFault(parseFaultCallSettings({ ...options, name, fault: given })))
  })
ofSupplier(fault.command('remove').description('Remove a fault of a supplier.'), 'whose faults')
  .argument('<name>', 'its name')
  .action(async (name: string, options: Record<string, unknown>) => {
    console.log(await removeFault(parseFaultCallSettings({ ...options, name })))
  })

addRunningMockCommands(program, (line) => console.log(line), stopping.signal)

program
  .command('serve')
  .description('Run the mock platform with its gateway and control API.')
  .addHelpText(
    'after',
    `\nEnvironment:\n${serveSettingsList()
      .map(({ name, meaning, defaultText }) => `  ${name.padEnd(16)} ${meaning} (default: ${defaultText})`)
      .join('\n')}`,
  )
  .action(async () => {
    await serve(parseServeSettings(process.env), (line) => console.log(line), stopping.signal)
  })

tab(program, { completionCommandName: 'completion' })

try {
  await program.parseAsync()
} catch (error) {
  process.exitCode = exitCodeOf(error)
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE
  if (error instanceof SettingsError) {
    console.error(['Wrong settings:', ...error.problems].join('\n  '))
    return MISUSE
  }
  if (error instanceof WriteFailed) {
    console.error(`Not written to its end: ${error.message}`)
    return 1
  }
  if (error instanceof CutShort) return STOPPED
  if (error instanceof CallFailed) {
    console.error(error.message)
    return 1
  }
  if (error instanceof ScenarioError) {
    console.error(['Wrong scenario:', ...error.problems].join('\n  '))
    return MISUSE
  }
  console.error(error)
  return 1
}
