import { hash } from 'node:crypto'

/** The rolling hash of a run: each thing that happens is hashed together with all that happened before. */
export class RunHash {
  #value: string

  /** The value with which a run begins. */
  static of(name: string): string {
    return hash('sha256', name)
  }

  /** Goes on from an earlier value. */
  constructor(value: string) {
    this.#value = value
  }

  /** 64 hexadecimal digits; two runs with the same value are the same run so far. */
  get value(): string {
    return this.#value
  }

  add(text: string): void {
    this.#value = hash('sha256', `${this.#value}\n${text}`)
  }
}
