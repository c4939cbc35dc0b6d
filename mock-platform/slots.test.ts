import { expect, test } from 'vitest'
import { Slots } from './slots.ts'

test('of 5 who come for 2 places, 2 get in at once and the others in their order, one for each that leaves', async () => {
  const slots = new Slots(2)
  const entered: number[] = []
  const come = (who: number) => slots.take().then(() => entered.push(who))
  const all = [0, 1, 2, 3, 4].map(come)
  await Promise.all(all.slice(0, 2))
  for (const next of [2, 3, 4]) {
    expect(entered).not.toContain(next)
    slots.release()
    await all[next]
  }
  expect(entered).toEqual([0, 1, 2, 3, 4])
})

test('places that nobody waits for stay free', async () => {
  const slots = new Slots(1)
  for (let round = 0; round < 3; round++) {
    await expect(slots.take()).resolves.toBeUndefined()
    slots.release()
  }
})
