import { InvalidInput } from './refusal.ts'

/** The instant of something that happened: as told, else the latest possible. Throws InvalidInput for a later one. */
export function happenedAt(field: string, told: Date | null, latest: Date): Date {
  if (told === null || told.getTime() <= latest.getTime()) return told ?? latest
  throw new InvalidInput(field, {
    zh: `不能晚于当前时间 ${latest.toISOString()}:尚未发生。`,
    en: `not after ${latest.toISOString()}: it has not happened yet.`,
  })
}
