import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

const FNV_PRIME = 0x01000193

/**
 * A seeded stream of draws. Streams are forked by label: what one concern draws never moves another's numbers.
 */
export class RandomStream {
  readonly #label: string
  readonly #generator: ReturnType<typeof xoroshiro128plusFromState>

  constructor(label: string) {
    this.#label = label
    this.#generator = xoroshiro128plusFromState(hash128(label))
  }

  /** A stream of its own for one concern; the same label always gives the same stream. */
  fork(label: string): RandomStream {
    return new RandomStream(`${this.#label}/${label}`)
  }

  /** 0 (included) to 1 (excluded). */
  fraction(): number {
    return uniformFloat64(this.#generator)
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1))
  }

  /** A number from `least` to `most`, every one as likely. */
  between(least: number, most: number): number {
    return least + this.fraction() * (most - least)
  }

  /** The time to the next of events that come independently, `mean` apart on average. */
  exponential(mean: number): number {
    return -Math.log(1 - this.fraction()) * mean
  }

  /** Mean 0, standard deviation 1 (Box-Muller, one of the pair). */
  normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.fraction()))
    return radius * Math.cos(2 * Math.PI * this.fraction())
  }

  /** One of `choices`, in proportion to their weights. */
  weighted<T>(choices: readonly (readonly [choice: T, weight: number])[]): T {
    const total = choices.reduce((sum, [, weight]) => sum + weight, 0)
    let point = this.fraction() * total
    for (const [choice, weight] of choices) {
      if (point < weight) return choice
      point -= weight
    }
    const last = choices.at(-1)
    if (!last) throw new RangeError('weighted() needs at least one choice')
    return last[0]
  }
}

// Spreads a label over the generator's 128 bits of state: four 32-bit FNV-1a with distinct bases, in one pass.
function hash128(text: string): number[] {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  let c = 0x85ebca6b
  let d = 0xc2b2ae35
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, FNV_PRIME)
    b = Math.imul(b ^ code, FNV_PRIME)
    c = Math.imul(c ^ code, FNV_PRIME)
    d = Math.imul(d ^ code, FNV_PRIME)
  }
  return [mixed(a), mixed(b), mixed(c), mixed(d)]
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) | 0
}
