import type { DayCheck } from './check.ts'
import { judgeStage } from './check.ts'

export const connection: DayCheck = {
  id: 'connection',
  rules: 'SYNC-3',
  title: { en: 'takes each connection and keeps it until its answer is complete', zh: '接受每次连接,并保持到响应完成' },
  remedy: {
    en: 'Let the platform in at this address, and keep the connection open until the last byte of the answer has gone out.',
    zh: '请在该地址放行平台请求,并保持连接直到响应的最后一个字节发出。',
  },
  judge: (facts) => judgeStage(facts, 'CONNECTION_FAILED', 'no connection was refused or broken'),
}
