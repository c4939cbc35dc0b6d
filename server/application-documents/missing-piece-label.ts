import type { Bilingual } from '../programme/constant.ts'
import { SGS_STANDARDS, VIDEO_CONTENTS } from '../programme/document-requirements.ts'
import type { MissingPiece } from './application-documents.rules.ts'

/** What is missing, in words. */
export function missingPieceLabel(piece: MissingPiece): Bilingual {
  switch (piece.kind) {
    case 'DOCUMENT':
      return { zh: '尚未提交', en: 'not submitted' }
    case 'COMPANY_SEAL':
      return { zh: '未加盖公章', en: 'without the company seal' }
    case 'VALID_CERTIFICATE':
      return { zh: `证书已于 ${piece.expiredOn} 到期`, en: `expired on ${piece.expiredOn}` }
    case 'MONTH':
      return { zh: `缺少 ${piece.month} 的完整流水`, en: `all of ${piece.month}` }
    case 'VIDEO_LENGTH':
      return {
        zh: `时长 ${piece.seconds} 秒,至少需要 ${piece.minSeconds} 秒`,
        en: `${piece.seconds} seconds long; at least ${piece.minSeconds} are needed`,
      }
    case 'VIDEO_CONTENT':
      return VIDEO_CONTENTS[piece.content]
    case 'SGS_SKUS':
      return {
        zh: `有效报告覆盖 ${piece.count} 款商品,至少需要 ${piece.minCount} 款`,
        en: `reports that count for ${piece.count} SKUs; at least ${piece.minCount} are needed`,
      }
    case 'SGS_STANDARDS': {
      const tested = piece.tested.map((standard) => SGS_STANDARDS[standard])
      return {
        zh: `${piece.skuCode}:须依据 EN71-1/2/3 全部或 ASTM F963;现有 ${tested.map(({ zh }) => zh).join('、') || '无'}`,
        en: `${piece.skuCode}: EN 71-1, -2 and -3 together, or ASTM F963; there is ${tested.map(({ en }) => en).join('; ') || 'none'}`,
      }
    }
  }
}
