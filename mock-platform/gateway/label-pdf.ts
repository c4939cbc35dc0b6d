import barcodes from 'bwip-js/node'
import PdfKitDocument from 'pdfkit'
import type { Label, LabelSheet } from './label-sheets.ts'

const POINTS_A_MM = 72 / 25.4

/** In millimetres. */
const SIZES: Readonly<Record<LabelSheet['size'], { width: number; height: number }>> = {
  SIZE_60_30: { width: 60, height: 30 },
  SIZE_100_100: { width: 100, height: 100 },
  SIZE_100_150: { width: 100, height: 150 },
  A4: { width: 210, height: 297 },
}

/** Of the page's width that the barcode and the text may take. */
const MARGIN_SHARE = 0.05
/** Of the page's height. */
const BARCODE_SHARE = 0.4
const FONT_SHARE = 0.07
const MOST_FONT_POINTS = 14

/** A sheet as a PDF, a page for each label. */
export async function labelPdf({ size, labels }: LabelSheet): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = SIZES[size]
  const document = new PdfKitDocument({ autoFirstPage: false, info: { Title: 'Labels', Creator: 'direct-sandbox' } })
  const chunks: Buffer[] = []
  const ended = Promise.withResolvers<void>()
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  document.on('end', ended.resolve)
  document.on('error', ended.reject)
  for (const label of labels) {
    document.addPage({ size: [width * POINTS_A_MM, height * POINTS_A_MM], margin: 0 })
    drawLabel(document, label)
  }
  document.end()
  await ended.promise
  return Uint8Array.from(Buffer.concat(chunks))
}

function drawLabel(document: PDFKit.PDFDocument, { barcode, lines }: Label): void {
  const { width, height } = document.page
  const margin = width * MARGIN_SHARE
  const barsHeight = barcode === null ? 0 : height * BARCODE_SHARE
  if (barcode !== null)
    drawCode128(document, barcode, { x: margin, y: margin, width: width - 2 * margin, height: barsHeight })
  const fontSize = Math.min(MOST_FONT_POINTS, height * FONT_SHARE)
  document.font('Helvetica').fontSize(fontSize)
  for (const [index, line] of lines.entries()) {
    document.text(latin(line), margin, margin + barsHeight + fontSize * (0.5 + 1.3 * index), {
      width: width - 2 * margin,
      height: fontSize,
      ellipsis: true,
      lineBreak: false,
    })
  }
}

type Place = { x: number; y: number; width: number; height: number }

// The symbol as widths of bars and spaces in turn, a bar first.
function drawCode128(document: PDFKit.PDFDocument, text: string, { x, y, width, height }: Place): void {
  // oxlint-disable-next-line import/no-named-as-default-member -- the export that is called `raw` is another function
  const [symbol] = barcodes.raw({ bcid: 'code128', text })
  const widths = symbol && 'sbs' in symbol ? symbol.sbs : []
  const unit = width / widths.reduce((sum, each) => sum + each, 0)
  let left = x
  for (const [index, each] of widths.entries()) {
    if (index % 2 === 0) document.rect(left, y, each * unit, height)
    left += each * unit
  }
  document.fill('black')
}

// [A] The fonts that every reader of PDF has know no Chinese.
function latin(text: string): string {
  return text.replace(/[^\u0020-\u00ff]/gu, '?')
}
