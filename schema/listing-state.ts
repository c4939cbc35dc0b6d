import { builder } from './builder.ts'

export const ListingState = builder.enumType('ListingState', {
  description: 'How far a listing has come (IMG-1, COLD-1).',
  values: {
    DRAFT: { description: 'With the supplier, who supplies what is missing. Then: IMAGE_REVIEW, DELISTED.' },
    IMAGE_REVIEW: { description: 'The platform looks at its images (IMG-1). Then: APPROVED, REFUSED, DRAFT.' },
    REFUSED: { description: 'The platform refused its images: see `refusalReason`. Then: IMAGE_REVIEW, DELISTED.' },
    APPROVED: { description: 'Its images are good; its goods are waited for. Then: COLD_START, EXPOSED, DELISTED.' },
    COLD_START: {
      description: 'Its goods are in a warehouse, buyers do not see it yet (COLD-1). Then: EXPOSED, DELISTED.',
    },
    EXPOSED: { description: 'Buyers see it. Then: PAUSED, DELISTED.' },
    PAUSED: { description: 'Hidden for a while by the supplier or the platform. Then: EXPOSED, DELISTED.' },
    DELISTED: { description: 'Taken down. Then: DRAFT, through the review anew.' },
  } as const,
})
