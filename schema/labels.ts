import type { LabelledEnum, LabelledValue } from '../server/labels/labels.ts'
import { labelOf, LABELS } from '../server/labels/labels.ts'
import { keysOf } from '../server/kit/entries.ts'
import type { Language as LanguageCode, RequestContext } from '../server/context.ts'
import { builder } from './builder.ts'
import { enumValueOf } from './enum-value.ts'
import { inLanguage, inTwoLanguages, LANGUAGE_ARGUMENT } from './language.ts'
import { Programme } from './programme.ts'

// The words for the values of an enum, from one catalogue: beside a field, and all of them at once in `programme`.

type Owner<Field extends string, Value> = { [Key in Field]: Value }

/** The words for an enum field of the same object: `stateLabel: t.string(labelOfField('TicketState', 'state'))`. */
export function labelOfField<Name extends LabelledEnum, Field extends string>(name: Name, field: Field) {
  return inTwoLanguages(textOf(name, field), (row: Owner<Field, LabelledValue<Name>>) => labelOf(name, row[field]))
}

/** The same for a field that may be null: then its words are, too. */
export function labelOfNullable<Name extends LabelledEnum, Shape>(
  name: Name,
  field: string,
  valueOf: (row: Shape) => LabelledValue<Name> | null,
) {
  return {
    nullable: true as const,
    description: `${textOf(name, field)} Null when the field is.`,
    args: builder.args((t) => ({ language: t.field(LANGUAGE_ARGUMENT) })),
    resolve: (row: Shape, { language }: { language?: LanguageCode | null | undefined }, context: RequestContext) => {
      const value = valueOf(row)
      return value === null ? null : inLanguage(labelOf(name, value), language, context)
    },
  }
}

function textOf(name: LabelledEnum, field: string): string {
  return `\`${field}\` in words, for people: as \`programme.enumLabels\` has it for ${name}.`
}

const names = keysOf(LABELS)

const LabelledEnumName = builder.enumType('LabelledEnum', {
  description: 'The enums of this schema whose values are shown to people.',
  values: Object.fromEntries(
    names.map((name) => [enumValueOf(name), { value: name, description: `The enum ${name} of this schema.` }]),
  ),
})

type ValueOf = { name: LabelledEnum; value: string }

const EnumValueLabel = builder.objectRef<ValueOf>('EnumValueLabel').implement({
  description: 'A value of an enum, and its words for people.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value as the schema writes it, as OPEN.' }),
    label: t.string(
      inTwoLanguages('The value in words, for people.', ({ name, value }: ValueOf) => labelsOf(name)[value]!),
    ),
  }),
})

const EnumLabels = builder.objectRef<{ name: LabelledEnum }>('EnumLabels').implement({
  description: 'The words for all values of an enum, so that no client writes its own.',
  fields: (t) => ({
    enum: t.expose('name', { type: LabelledEnumName, description: 'Which enum of the schema it is.' }),
    name: t.exposeString('name', { description: 'Its name in the schema, as TicketState.' }),
    values: t.field({
      type: [EnumValueLabel],
      description: 'All values of the enum, each once.',
      resolve: ({ name }) => Object.keys(LABELS[name]).map((value) => ({ name, value })),
    }),
  }),
})

function labelsOf(name: LabelledEnum) {
  const labels: Record<string, { zh: string; en: string }> = LABELS[name]
  return labels
}

builder.objectField(Programme, 'enumLabels', (t) =>
  t.field({
    type: [EnumLabels],
    description: 'The words for the values of enums, in both languages: what a console shows instead of the value.',
    args: {
      enums: t.arg({ type: [LabelledEnumName], description: 'Only of these enums; of all when left out.' }),
    },
    resolve: (_programme, { enums }) => (enums ?? names).map((name) => ({ name })),
  }),
)
