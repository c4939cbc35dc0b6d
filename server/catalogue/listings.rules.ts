import type { ListingState } from '../../prisma/generated/enums.ts'
import type { Bilingual } from '../programme/constant.ts'
import type { Programme } from '../programme/programme.ts'
import { valueOf } from '../programme/programme.ts'
import { IllegalStep } from '../refusal.ts'

/** What can happen to a listing, and the state it is in afterwards. */
const STATE_AFTER = {
  SUBMIT: 'IMAGE_REVIEW',
  WITHDRAW: 'DRAFT',
  APPROVE: 'APPROVED',
  REFUSE: 'REFUSED',
  WAREHOUSE: 'COLD_START',
  EXPOSE: 'EXPOSED',
  PAUSE: 'PAUSED',
  RESUME: 'EXPOSED',
  DELIST: 'DELISTED',
  REOPEN: 'DRAFT',
} as const satisfies Record<string, ListingState>

export type ListingAction = keyof typeof STATE_AFTER

/** [A] The source has the image review, warehousing and exposure; the rest is what a console needs. */
const ACTIONS: Record<ListingState, readonly ListingAction[]> = {
  DRAFT: ['SUBMIT', 'DELIST'],
  IMAGE_REVIEW: ['WITHDRAW', 'APPROVE', 'REFUSE'],
  REFUSED: ['SUBMIT', 'DELIST'],
  // JIT goods never come into a warehouse: they are exposed from here.
  APPROVED: ['WAREHOUSE', 'EXPOSE', 'DELIST'],
  COLD_START: ['EXPOSE', 'DELIST'],
  EXPOSED: ['PAUSE', 'DELIST'],
  PAUSED: ['RESUME', 'DELIST'],
  DELISTED: ['REOPEN'],
}

export const LISTING_STATE_LABELS: Record<ListingState, Bilingual> = {
  DRAFT: { zh: '草稿', en: 'Draft' },
  IMAGE_REVIEW: { zh: '图片审核中', en: 'In image review' },
  REFUSED: { zh: '审核驳回', en: 'Refused' },
  APPROVED: { zh: '审核通过', en: 'Approved' },
  COLD_START: { zh: '新品冷启动', en: 'Cold start' },
  EXPOSED: { zh: '前台曝光', en: 'Exposed' },
  PAUSED: { zh: '已暂停', en: 'Paused' },
  DELISTED: { zh: '已下架', en: 'Delisted' },
}

/** Throws IllegalStep for what can not happen in this state. */
export function listingStateAfter(state: ListingState, action: ListingAction): ListingState {
  if (!ACTIONS[state].includes(action)) {
    const possible = ACTIONS[state].map((next) => STATE_AFTER[next])
    throw new IllegalStep('Listing', state, STATE_AFTER[action], possible)
  }
  return STATE_AFTER[action]
}

/** Images may change until the platform looks at them, and after it refused them. */
export function areImagesOpen(state: ListingState): boolean {
  return state === 'DRAFT' || state === 'REFUSED'
}

/** Whether the platform has, or had, the listing: its SKU may then lose nothing that the listing needs. */
export function isBeyondDraft(state: ListingState | null): boolean {
  return state !== null && !areImagesOpen(state) && state !== 'DELISTED'
}

const TENTH_OF_A_DAY_MS = 8_640_000

/** COLD-1: when a buyer will see it first, if it goes as on average. An estimate, not a promise. */
export function expectedExposure(warehousedAt: Date, programme: Programme): Date {
  return new Date(warehousedAt.getTime() + valueOf(programme, 'coldStartAverage') * TENTH_OF_A_DAY_MS)
}

/** COLD-1: whole tenths of a day from warehousing to exposure, or until now while it is not exposed. */
export function coldStartTenths(warehousedAt: Date, firstExposedAt: Date | null, now: Date): number {
  return Math.floor(((firstExposedAt ?? now).getTime() - warehousedAt.getTime()) / TENTH_OF_A_DAY_MS)
}
