import { builder } from './builder.ts'

const Language = builder.enumType('Language', {
  description: 'Language of a label.',
  values: {
    EN: { description: 'English.' },
    ZH: { description: 'Chinese, the terms of the field (中文).' },
  } as const,
})

/** The label in the language asked for. */
export function inLanguage(language: 'EN' | 'ZH', label: { zh: string; en: string }): string {
  return language === 'ZH' ? label.zh : label.en
}

export const LANGUAGE_ARGUMENT = {
  type: Language,
  defaultValue: 'EN',
  required: true,
  description: 'EN when left out.',
} as const
