import type { OpenAnswers } from '../open-answers.ts'

// An export is the pages of one list, one after another, as lines of JSON: one for each row, and a last one about the export
// itself. Its only key is one that no row can have: names of GraphQL have no "@".

/** Of an export that broke off, and of one that could not begin. */
export type ExportFailure = { code: string; message: string; requestId: string }

export type ExportPage = { rows: unknown[]; hasNextPage: boolean; endCursor: string | null }

/** The page after the cursor, or why there is none. */
export type ReadPage = (after: string | null, signal: AbortSignal) => Promise<ExportPage | ExportFailure>

export function isFailure(outcome: ExportPage | ExportFailure): outcome is ExportFailure {
  return 'code' in outcome
}

type Options = {
  firstPage: ExportPage
  readPage: ReadPage
  openAnswers: OpenAnswers
  /** Said when the process stops meanwhile. */
  stopping: ExportFailure
  /** Called once, however the export ends. */
  onEnd: () => void
}

/** Reads a page when its reader has taken the one before: at most two are in memory. */
export function exportStream(options: Options): ReadableStream<Uint8Array> {
  const { firstPage, readPage, openAnswers, stopping, onEnd } = options
  const encoder = new TextEncoder()
  const gone = new AbortController()
  let page = firstPage
  let isFirst = true
  let rowCount = 0
  let endCursor: string | null = null
  let close: (() => void) | null = null

  function finish(): void {
    gone.abort()
    close?.()
    onEnd()
  }

  /** How many rows came before, and where to go on; both hold also for what broke off. */
  const lastLine = (error: ExportFailure | null) =>
    line({ '@export': { isComplete: error === null, rowCount, endCursor, ...(error ? { error } : {}) } })

  return new ReadableStream({
    start: (controller) => {
      close = openAnswers.open({
        // Every line is a row: there is nothing to say in between.
        keepAlive: () => {},
        end: () => {
          if (gone.signal.aborted) return
          finish()
          controller.enqueue(encoder.encode(lastLine(stopping)))
          controller.close()
        },
      })
    },
    pull: async (controller) => {
      const outcome = isFirst ? page : await readPage(page.endCursor, gone.signal)
      if (gone.signal.aborted) return
      isFirst = false
      let text = ''
      if (!isFailure(outcome)) {
        text = outcome.rows.map(line).join('')
        rowCount += outcome.rows.length
        endCursor = outcome.endCursor ?? endCursor
        page = outcome
      }
      const failure = isFailure(outcome) ? outcome : null
      const isLast = failure !== null || !page.hasNextPage
      if (isLast) finish()
      controller.enqueue(encoder.encode(isLast ? text + lastLine(failure) : text))
      if (isLast) controller.close()
    },
    cancel: finish,
  })
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
