import type { FaultContext } from './fault-kind.ts'
import type { Message } from './message.ts'

/** The message with another body, signed anew where its sender is known. */
export function withBody(message: Message, text: string, { sign }: FaultContext): Message {
  const body = new TextEncoder().encode(text)
  return { ...message, body, headers: { ...message.headers, ...sign?.(body) } }
}
