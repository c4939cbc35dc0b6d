import { randomUUID } from 'node:crypto'

/** One label: a page. */
export type Label = {
  /** What its Code 128 barcode says; null: it has none. */
  barcode: string | null
  lines: readonly string[]
}

/** Pages of one size. */
export type LabelSheet = { size: 'SIZE_60_30' | 'SIZE_100_100' | 'SIZE_100_150' | 'A4'; labels: readonly Label[] }

/** Sheets that can be fetched; beyond these, the oldest are let go. */
export const MAX_SHEETS = 1000

/** Sheets of labels until somebody fetches them, by names that nobody guesses. In memory: they are made again by calling again. */
export class LabelSheets {
  readonly #byId = new Map<string, LabelSheet>()

  /** Keeps a sheet; returns its name. */
  keep(sheet: LabelSheet): string {
    const id = randomUUID()
    this.#byId.set(id, sheet)
    for (const oldest of this.#byId.keys()) {
      if (this.#byId.size <= MAX_SHEETS) break
      this.#byId.delete(oldest)
    }
    return id
  }

  get(id: string): LabelSheet | undefined {
    return this.#byId.get(id)
  }
}
