import { expect, test } from 'vitest'
import { VirtualClock } from './clock.ts'

function clockAt(startAtMs: number) {
  const machine = { ms: 0 }
  const clock = new VirtualClock({ startAtMs, mode: { type: 'real' }, monotonicMs: () => machine.ms })
  return { clock, machine }
}

test('in real time, 10 ms are 10 ms; at 60x they are 600; paused they are none', () => {
  const { clock, machine } = clockAt(1000)
  machine.ms += 10
  expect(clock.nowMs()).toBe(1010)
  clock.setMode({ type: 'scaled', speed: 60 })
  machine.ms += 10
  expect(clock.nowMs()).toBe(1610)
  clock.setMode({ type: 'paused' })
  machine.ms += 10
  expect(clock.nowMs()).toBe(1610)
})

test('held, it stands still in every mode and moves only by moveTo; released, it goes on from there', () => {
  const { clock, machine } = clockAt(0)
  clock.hold()
  machine.ms += 50
  clock.moveTo(9000)
  machine.ms += 50
  expect(clock.nowMs()).toBe(9000)
  clock.release()
  machine.ms += 50
  expect(clock.nowMs()).toBe(9050)
})

test('time never goes back', () => {
  const { clock } = clockAt(5000)
  clock.moveTo(4000)
  expect(clock.nowMs()).toBe(5000)
})
