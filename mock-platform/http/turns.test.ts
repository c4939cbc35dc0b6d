import { expect, test } from 'vitest'
import { Turns } from './turns.ts'

test('of 3 pieces of work that come at once, one is done a turn: what is due meanwhile comes before the next', async () => {
  const turns = new Turns()
  const done: string[] = []
  for (const name of ['first', 'second', 'third']) void turns.next().then(() => done.push(name))
  expect(done).toEqual([])
  // Each turn, as a timer or an answer's last wait does.
  for (const due of ['due 1', 'due 2', 'due 3']) {
    await new Promise((resolve) => setImmediate(resolve))
    done.push(due)
  }
  expect(done).toEqual(['first', 'due 1', 'second', 'due 2', 'third', 'due 3'])
})

test('work that is taken while other work is done has a turn of its own', async () => {
  const turns = new Turns()
  const done: string[] = []
  const first = async () => {
    await turns.next()
    void turns.next().then(() => done.push('taken meanwhile'))
    done.push('first')
  }
  void first()
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toEqual(['first'])
  await new Promise((resolve) => setImmediate(resolve))
  expect(done).toEqual(['first', 'taken meanwhile'])
})

test('once they are over, neither what waits begins nor what comes later', async () => {
  const turns = new Turns()
  const done: string[] = []
  void turns.next().then(() => done.push('waiting'))
  turns.end()
  void turns.next().then(() => done.push('later'))
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve))
  expect(done).toEqual([])
})
