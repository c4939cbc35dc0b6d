import { NetworkFaults } from '../faults/network-faults.ts'
import { openFaultProxy } from '../http/fault-proxy.ts'
import type { Passage } from '../http/fault-proxy.ts'
import { printable } from '../http/printable.ts'
import { machineTimer } from '../judge/monotonic-timer.ts'
import { cannotListen } from './listen-failure.ts'
import type { ProxySettings } from './settings.ts'

/** Runs the proxy until the signal aborts; the faults' timeline begins now and goes by the machine's time. */
export async function faultProxy(
  { listen, host, to, fault: rules, seed }: ProxySettings,
  print: (line: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const timer = machineTimer()
  const faults = new NetworkFaults({ rules, seed, nowMs: () => Math.floor(timer.nowMs()) })
  const onPassage = (passage: Passage) => print(passageLine(passage))
  const proxy = await openFaultProxy({ toUrl: to, hostname: host, port: listen, faults, timer, onPassage }).catch(
    cannotListen({ port: '--listen', host: '--host' }),
  )
  print(`listening on ${proxy.url}, in front of ${to}; ${rules.length} fault(s), seed "${seed}"`)
  await new Promise<void>((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
  await proxy.close()
}

function passageLine({ path, faults, injectedMs, programFailure }: Passage): string {
  const what = faults.length === 0 ? 'nothing injected' : `${faults.join(' + ')}, ${Math.floor(injectedMs)} ms injected`
  const failure = programFailure === null ? '' : `; the program behind it: ${programFailure.type}`
  return `${printable(path)}  ${what}${failure}`
}
