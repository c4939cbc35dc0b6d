import type { MonotonicTimer } from './judge/monotonic-timer.ts'
import { InputRefused } from './sim/input-refused.ts'

// Answers that a tester holds up by hand, outside the world: it is not told, and its hash does not change.

/** Answers that wait at once, and those that may still come to wait. */
export const MAX_HELD_ANSWERS = 1000

/** Holds at once. */
export const MAX_HOLDS = 100

/** Answers whose end is still told, the newest. */
const MAX_ENDED_KEPT = 100

/** What is answered: a call of the gateway, by the mock; a poll or a push, by the supplier's ERP. */
export type AnswerKind = 'gateway' | 'poll' | 'push'

/** Which answers to hold; `longestMs` is real time. */
export type HoldRequest = {
  kind: AnswerKind
  supplierId: string
  /** Of the gateway: only of this method; null for every one. */
  method: string | null
  /** So many, the next ones. */
  count: number
  longestMs: number
  /** Always for polls and pushes: they are requests in flight. */
  stopsSkipping: boolean
}

/** A hold with its id and the answers that it has yet to catch. */
export type Hold = HoldRequest & { holdId: string; remaining: number }

/** An answer that is about to leave, or has come in. */
export type PassingAnswer = {
  kind: AnswerKind
  supplierId: string
  method: string | null
  /** The caller's own name for its request: of a push, its order. */
  requestId: string
  /** What was asked, for people. */
  detail: string | null
}

/** How an answer stopped waiting. `let-go`: its supplier went, the world went back, or the mock stopped. */
export type HoldEnding = 'released' | 'dropped' | 'longest-hold' | 'caller-gone' | 'let-go'

export type HeldAnswer = PassingAnswer & {
  answerId: string
  holdId: string
  /** Whether skipping waits for it. */
  stopsSkipping: boolean
  /** Virtual time. */
  heldSinceMs: number
  /** Monotonic. */
  heldFromMs: number
}

export type EndedAnswer = HeldAnswer & { ending: HoldEnding; heldForMs: number }

type Waiting = { answer: HeldAnswer; ended: PromiseWithResolvers<HoldEnding> }

type HoldsOptions = {
  timer: MonotonicTimer
  virtualNowMs: () => number
  /** Called when what is held has changed. */
  onChange: () => void
}

/** What is to be held, what is held, and what became of it. */
export class Holds {
  readonly #options: HoldsOptions
  readonly #holds = new Map<string, Hold>()
  readonly #waiting = new Map<string, Waiting>()
  #ended: EndedAnswer[] = []
  #lastHoldNo = 0
  #lastAnswerNo = 0

  constructor(options: HoldsOptions) {
    this.#options = options
  }

  /** Those that have answers to catch yet, oldest first. */
  get holds(): readonly Hold[] {
    return [...this.#holds.values()]
  }

  /** What waits, longest first. */
  get held(): readonly HeldAnswer[] {
    return [...this.#waiting.values()].map(({ answer }) => answer)
  }

  /** What waited and no longer does: the last 100, newest first. */
  get ended(): readonly EndedAnswer[] {
    return this.#ended.toReversed()
  }

  /** Answers of the gateway that skipping waits for. */
  get callsWaitedFor(): number {
    return this.held.filter(({ kind, stopsSkipping }) => kind === 'gateway' && stopsSkipping).length
  }

  /** Real milliseconds for which an answer has waited so far. */
  heldForMs({ heldFromMs }: HeldAnswer): number {
    return Math.floor(this.#options.timer.nowMs() - heldFromMs)
  }

  /** Holds the next answers of this kind. Throws InputRefused. */
  add(request: HoldRequest): Hold {
    if (this.#holds.size >= MAX_HOLDS) {
      throw new InputRefused('TOO_MANY_HOLDS', `${MAX_HOLDS} at most; DELETE one that is no longer needed`)
    }
    const room = MAX_HELD_ANSWERS - this.#waiting.size - this.#answersToCome
    if (request.count > room) {
      const message = `${MAX_HELD_ANSWERS} answers at most, and there is room for ${room}; release some, or DELETE a hold`
      throw new InputRefused('TOO_MANY_HELD_ANSWERS', message)
    }
    const hold = { ...request, holdId: `h${++this.#lastHoldNo}`, remaining: request.count }
    this.#holds.set(hold.holdId, hold)
    return hold
  }

  /** Catches no more; what it holds goes on waiting. Throws InputRefused for one that does not exist. */
  remove(holdId: string): void {
    if (this.#holds.delete(holdId)) return
    const message = `no hold "${holdId}" catches answers; GET /control/holds lists those that do`
    throw new InputRefused('HOLD_UNKNOWN', message)
  }

  /**
   * Lets an answer through: at once, or when its hold ends. The signal of who asked says that
   * nobody waits for it any more; it is looked at only when there is a hold, for a `Request` makes its signal when it is asked.
   */
  async pass(answer: PassingAnswer, asker: { readonly signal: AbortSignal }): Promise<'passes' | 'dropped'> {
    const hold = this.holds.find((candidate) => catches(candidate, answer))
    if (!hold || asker.signal.aborted) return 'passes'
    const { signal } = asker
    const waiting = this.#catch(hold, answer)
    const { answerId } = waiting.answer
    const isOver = new AbortController()
    const forget = () => this.#end(answerId, answer.kind === 'gateway' ? 'caller-gone' : 'let-go')
    signal.addEventListener('abort', forget, { once: true })
    void this.#options.timer.wait(hold.longestMs, isOver.signal).then(() => this.#end(answerId, 'longest-hold'))
    const ending = await waiting.ended.promise
    signal.removeEventListener('abort', forget)
    isOver.abort()
    return ending === 'dropped' ? 'dropped' : 'passes'
  }

  /** Lets one go on its way. Throws InputRefused for one that does not wait. */
  release(answerId: string): EndedAnswer {
    return this.#endKnown(answerId, 'released')
  }

  /** Lets all go on their way, in the order in which they came; says how many. */
  releaseAll(): number {
    return this.#endAll(() => true, 'released')
  }

  /** The answer is lost on its way. Throws InputRefused for one that does not wait. */
  drop(answerId: string): EndedAnswer {
    return this.#endKnown(answerId, 'dropped')
  }

  /** Nothing of a supplier that has gone is held any more. */
  forgetSupplier(supplierId: string): void {
    for (const hold of this.holds) if (hold.supplierId === supplierId) this.#holds.delete(hold.holdId)
    this.#endAll((answer) => answer.supplierId === supplierId, 'let-go')
  }

  /** Nothing is held any more: the world goes back, or the mock ends. */
  clear(): void {
    this.#holds.clear()
    this.#endAll(() => true, 'let-go')
  }

  get #answersToCome(): number {
    return this.holds.reduce((sum, { remaining }) => sum + remaining, 0)
  }

  #catch(hold: Hold, passing: PassingAnswer): Waiting {
    const { holdId, stopsSkipping } = hold
    if (--hold.remaining === 0) this.#holds.delete(holdId)
    const answerId = `a${++this.#lastAnswerNo}`
    const { timer, virtualNowMs, onChange } = this.#options
    const since = { heldSinceMs: virtualNowMs(), heldFromMs: timer.nowMs() }
    const answer = { ...passing, answerId, holdId, stopsSkipping, ...since }
    const waiting = { answer, ended: Promise.withResolvers<HoldEnding>() }
    this.#waiting.set(answerId, waiting)
    onChange()
    return waiting
  }

  #endKnown(answerId: string, ending: HoldEnding): EndedAnswer {
    const ended = this.#end(answerId, ending)
    if (ended) return ended
    const message = `no answer "${answerId}" is held; GET /control/held-answers lists those that are`
    throw new InputRefused('HELD_ANSWER_UNKNOWN', message)
  }

  #endAll(isMeant: (answer: HeldAnswer) => boolean, ending: HoldEnding): number {
    const meant = this.held.filter(isMeant)
    for (const { answerId } of meant) this.#end(answerId, ending)
    return meant.length
  }

  // The first ending counts; those after it find nothing.
  #end(answerId: string, ending: HoldEnding): EndedAnswer | null {
    const waiting = this.#waiting.get(answerId)
    if (!waiting) return null
    this.#waiting.delete(answerId)
    const ended = { ...waiting.answer, ending, heldForMs: this.heldForMs(waiting.answer) }
    this.#ended = [...this.#ended.slice(1 - MAX_ENDED_KEPT), ended]
    waiting.ended.resolve(ending)
    this.#options.onChange()
    return ended
  }
}

function catches(hold: Hold, answer: PassingAnswer): boolean {
  const isOfSupplier = hold.kind === answer.kind && hold.supplierId === answer.supplierId
  return isOfSupplier && (hold.method === null || hold.method === answer.method)
}
