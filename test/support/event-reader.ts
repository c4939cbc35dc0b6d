import type { TestApi } from './api.ts'

export type StreamMessage = {
  event: string
  id: string | null
  data: { data?: Record<string, Record<string, unknown>>; errors?: { message: string; extensions: { code: string } }[] }
}

/** A stream of events as a client reads it over HTTP, message by message. */
export type EventReader = {
  response: Response
  /** The next message; null at the end of the stream. Comments are left out. */
  next: () => Promise<StreamMessage | null>
  /** The comments so far: the stream was kept alive as often. */
  comments: () => number
  leave: () => Promise<void>
}

/** Subscribes, and reads only as far as it is told. */
export async function subscribe(
  { app }: Pick<TestApi, 'app'>,
  token: string | null,
  query: string,
  headers: Record<string, string> = {},
): Promise<EventReader> {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const response = await app.request('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...authorization, ...headers },
    body: JSON.stringify({ query }),
  })
  return readEvents(response)
}

export function readEvents(response: Response): EventReader {
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  let comments = 0

  async function nextBlock(): Promise<string | null> {
    while (!text.includes('\n\n')) {
      const { done, value } = await reader.read()
      if (done) return null
      text += value
    }
    const block = text.slice(0, text.indexOf('\n\n'))
    text = text.slice(block.length + 2)
    return block
  }

  return {
    response,
    next: async () => {
      for (;;) {
        const block = await nextBlock()
        if (block === null) return null
        if (block.startsWith(':')) comments += 1
        else return messageOf(block)
      }
    },
    comments: () => comments,
    leave: () => reader.cancel(),
  }
}

function messageOf(block: string): StreamMessage {
  const fields = new Map(block.split('\n').map((line) => [line.split(':')[0]!, line.replace(/^\w+: ?/, '')]))
  const data = fields.get('data') || '{}'
  return { event: fields.get('event') ?? '', id: fields.get('id') ?? null, data: JSON.parse(data) }
}
