import { previewLatency, previewText } from '../faults/latency-preview.ts'
import { RandomStream } from '../sim/random.ts'
import type { PreviewSettings } from './settings.ts'

/** What a latency comes to, as text or as JSON. */
export function faultPreview({ spec, draws, seed, json }: PreviewSettings): string {
  const stream = new RandomStream(`${seed}/preview`)
  const preview = previewLatency(spec, { draws, seed, stream })
  return json ? JSON.stringify(preview, null, 2) : previewText(preview)
}
