import { parseAccept } from 'hono/utils/accept'
import type { Language } from './context.ts'

/** By Accept-Language: the best by weight, whatever the region: `zh-CN` is Chinese. English for a request that does not say. */
export function requestLanguage(acceptLanguage: string | undefined): Language {
  const accepted = parseAccept(acceptLanguage ?? '')
  const wanted = accepted.filter(({ q }) => q > 0).toSorted((left, right) => right.q - left.q)
  const best = wanted.map(({ type }) => type.toLowerCase().split('-')[0]).find((tag) => tag === 'zh' || tag === 'en')
  return best === 'zh' ? 'ZH' : 'EN'
}
