import { businessDayNo, dayText, startOfBusinessDayMs } from '../sim/calendar.ts'

/** An instant as `yyyy-MM-dd HH:mm:ss` in Asia/Shanghai. */
export function instantText(atMs: number): string {
  const dayNo = businessDayNo(atMs)
  const time = new Date(atMs - startOfBusinessDayMs(dayNo)).toISOString().slice(11, 19)
  return `${dayText(dayNo)} ${time}`
}
