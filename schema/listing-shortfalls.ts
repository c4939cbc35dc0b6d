import type { ImageKind as ImageKindName } from '../prisma/generated/client.ts'
import type {
  ListingShortfalls as Shortfalls,
  MissingImages as Missing,
} from '../server/catalogue/listing-shortfalls.rules.ts'
import { IMAGE_KIND_LABELS, isListable } from '../server/catalogue/listing-shortfalls.rules.ts'
import { builder } from './builder.ts'
import { CertificateKind } from './catalogue.ts'
import { inLanguage, LANGUAGE_ARGUMENT } from './language.ts'
import { Market } from './markets.ts'

export const ImageKind = builder.enumType('ImageKind', {
  description: 'What an image shows, by the visual specification V3.2 (IMG-1).',
  values: {
    WHITE_BACKGROUND_MAIN: { description: 'The main image, on white: 1 is needed.' },
    SCENE: { description: 'The goods in use: 3 are needed.' },
    MACRO_DETAIL: { description: 'A detail from close by: 1 is needed.' },
  } as const satisfies Record<ImageKindName, { description: string }>,
})

const MissingImages = builder.objectRef<Missing>('MissingImages').implement({
  description: 'Images of one kind of which there are too few (IMG-1).',
  fields: (t) => ({
    kind: t.expose('kind', { type: ImageKind, description: 'What they should show.' }),
    label: t.string({
      description: 'The kind, for people.',
      args: { language: t.arg(LANGUAGE_ARGUMENT) },
      resolve: ({ kind }, { language }, context) => inLanguage(IMAGE_KIND_LABELS[kind], language, context),
    }),
    requiredCount: t.exposeInt('requiredCount', { description: 'Images of the kind that are needed (IMG-1).' }),
    compliantCount: t.exposeInt('compliantCount', { description: 'Images that are there and large enough.' }),
    missingCount: t.int({
      description: 'Images still to supply; 1 or more.',
      resolve: ({ requiredCount, compliantCount }) => requiredCount - compliantCount,
    }),
  }),
})

const Measure = builder.enumType('Measure', {
  description: 'Something measured of a packed unit (FEE-7).',
  values: {
    LENGTH: { description: 'The length of the packed unit: `Sku.lengthMm`.' },
    WIDTH: { description: 'The width of the packed unit: `Sku.widthMm`.' },
    HEIGHT: { description: 'The height of the packed unit: `Sku.heightMm`.' },
    WEIGHT: { description: 'The weight of the packed unit: `Sku.weightGrams`.' },
  } as const,
})

const CertificateChoice = builder.objectRef<Shortfalls['missingCertificates'][number]>('CertificateChoice').implement({
  description: 'Certificates of which one is enough (SUP-2, ADM-3).',
  fields: (t) => ({
    oneOf: t.field({
      type: [CertificateKind],
      description: 'Certificates of which any one is enough (SUP-2, ADM-3).',
      resolve: (kinds) => kinds,
    }),
  }),
})

export const ListingShortfalls = builder.objectRef<Shortfalls>('ListingShortfalls').implement({
  description: 'What a listing lacks before it can be handed in, by name (IMG-1, SUP-2, ADM-3).',
  fields: (t) => ({
    isComplete: t.boolean({ description: 'Whether it lacks nothing.', resolve: isListable }),
    missingImages: t.expose('missingImages', {
      type: [MissingImages],
      description: 'Kinds of images of which there are too few (IMG-1).',
    }),
    missingMeasures: t.expose('missingMeasures', {
      type: [Measure],
      description: 'Measures of the packed unit that nobody gave (FEE-7).',
    }),
    hasNoTargetMarket: t.exposeBoolean('hasNoTargetMarket', { description: 'Whether it is to be sold nowhere.' }),
    uncoveredMarkets: t.expose('uncoveredMarkets', {
      type: [Market],
      description: 'Target markets whose law its trademark does not cover (ADM-4).',
    }),
    missingCertificates: t.field({
      type: [CertificateChoice],
      description: 'Of each of these, one certificate that holds on the present business day.',
      resolve: ({ missingCertificates }) => missingCertificates,
    }),
  }),
})
