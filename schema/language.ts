import type { Language as LanguageCode, RequestContext } from '../server/context.ts'
import type { Bilingual } from '../server/programme/constant.ts'
import { builder } from './builder.ts'

const Language = builder.enumType('Language', {
  description: 'Language of a label.',
  values: {
    EN: { description: 'English, in plain words for people.' },
    ZH: { description: 'Chinese, the terms of the field (中文).' },
  } as const,
})

/** The label in the language of the field, else of the request. */
export function inLanguage(
  label: Bilingual,
  language: LanguageCode | null | undefined,
  context: RequestContext,
): string {
  return (language ?? context.language) === 'ZH' ? label.zh : label.en
}

export const LANGUAGE_ARGUMENT = {
  type: Language,
  description: 'When left out: the language of the Accept-Language header, else EN.',
} as const

const LANGUAGE_ARGUMENTS = builder.args((t) => ({ language: t.field(LANGUAGE_ARGUMENT) }))

/** A text field that has both languages: `t.string(inTwoLanguages('Its name.', (market: MarketFacts) => market))`. */
export function inTwoLanguages<Shape>(description: string, labelOf: (shape: Shape) => Bilingual) {
  return {
    description,
    args: LANGUAGE_ARGUMENTS,
    resolve: (
      shape: Shape,
      { language }: { language?: LanguageCode | null | undefined },
      context: RequestContext,
    ): string => inLanguage(labelOf(shape), language, context),
  }
}
