import PDFDocument from 'pdfkit';
import { create, type QRCode } from 'qrcode';
import { missingGlyphs, useChineseFont } from '@shidian/platform/print/chinese-font.js';
import type { Words } from '@shidian/rules/words.js';
import { certificateWords } from './certificate-words.js';

/** What a certificate says. */
export interface PrintedCertificate {
  readonly number: string;
  readonly title: Words;
  readonly holderName: string;
  readonly holderMasked: string;
  readonly programme: Words;
  readonly level: Words;
  readonly directions: readonly Words[];
  /** YYYY-MM-DD */
  readonly issuedOn: string;
  readonly issuer: Words;
  /** What the QR leads to. */
  readonly address: string;
  /** A sample, before anything is numbered, is marked across the page. */
  readonly specimen: boolean;
}

/** A character that the font lacks would be an empty box on somebody's certificate: nothing is printed then. */
export class GlyphsMissing extends Error {
  constructor(readonly characters: readonly string[]) {
    super(
      `The font lacks ${characters.map((one) => `U+${one.codePointAt(0)?.toString(16).toUpperCase()}`).join(', ')}`,
    );
    this.name = 'GlyphsMissing';
  }
}

const MARGIN = 56;
const QR_SIDE = 108;
const INK = '#1f2937';
const FRAME = '#b45309';

const { 'zh-CN': zh, en } = certificateWords;

/** The certificate as an A4 page across, in Chinese and English. Throws GlyphsMissing. */
export async function certificatePdf(certificate: PrintedCertificate): Promise<Buffer> {
  const doc = certificateDocument(`${certificate.number} ${certificate.title.zh}`);
  const chunks: Buffer[] = [];
  doc.on('data', (chunk: Buffer) => chunks.push(chunk));
  addCertificate(doc, certificate);
  const ended = new Promise<void>((resolve) => doc.once('end', resolve));
  doc.end();
  await ended;
  return Buffer.concat(chunks);
}

/** A document for certificates, without a page. */
export function certificateDocument(title: string): PDFKit.PDFDocument {
  // No font of its own: reading the metrics of one that is never used costs as much as a page.
  const options = { size: 'A4', layout: 'landscape', font: '', margin: MARGIN, autoFirstPage: false } as const;
  const doc = new PDFDocument({ ...options, info: { Title: title } });
  useChineseFont(doc);
  return doc;
}

/** Draws a certificate on a page of its own. Throws GlyphsMissing, and nothing is drawn. */
export function addCertificate(doc: PDFKit.PDFDocument, certificate: PrintedCertificate): void {
  const lacking = missingGlyphs(textOf(certificate));
  if (lacking.length > 0) throw new GlyphsMissing(lacking);
  doc.addPage();
  draw(doc, certificate);
}

function draw(doc: PDFKit.PDFDocument, certificate: PrintedCertificate): void {
  const { width, height } = doc.page;
  doc
    .lineWidth(2)
    .rect(24, 24, width - 48, height - 48)
    .stroke(FRAME);
  doc
    .lineWidth(0.5)
    .rect(30, 30, width - 60, height - 60)
    .stroke(FRAME);
  if (certificate.specimen) specimen(doc);
  doc.fillColor(INK);
  doc.fontSize(30).text(certificate.title.zh, MARGIN, 70, { width: width - 2 * MARGIN, align: 'center' });
  doc.fontSize(12).text(certificate.title.en, { width: width - 2 * MARGIN, align: 'center' });

  let top = 160;
  const rows: [string, string, string][] = [
    [zh.holder, en.holder, certificate.holderName],
    [zh.document, en.document, certificate.holderMasked],
    [zh.programme, en.programme, both(certificate.programme)],
    [zh.level, en.level, both(certificate.level)],
    ...(certificate.directions.length > 0
      ? [[zh.directions, en.directions, certificate.directions.map(both).join('；')] as [string, string, string]]
      : []),
    [zh.number, en.number, certificate.number],
    [zh.issuedOn, en.issuedOn, certificate.issuedOn],
  ];
  const labels = 150;
  const values = width - 2 * MARGIN - labels - QR_SIDE - 40;
  for (const [label, labelEn, value] of rows) {
    doc.fontSize(12).text(label, MARGIN + 10, top, { width: labels, lineBreak: false });
    doc
      .fontSize(8)
      .fillColor('#6b7280')
      .text(labelEn, MARGIN + 10, top + 16, { width: labels, lineBreak: false });
    doc
      .fillColor(INK)
      .fontSize(14)
      .text(value, MARGIN + labels, top, { width: values });
    top = Math.max(top + 38, doc.y + 8);
  }
  doc
    .fontSize(12)
    .text(`${zh.body} ${en.body}`, MARGIN + 10, Math.min(top + 4, height - 110), { width: values + labels });

  const left = width - MARGIN - QR_SIDE - 10;
  drawQr(doc, create(certificate.address, { errorCorrectionLevel: 'M' }), left, 160);
  doc.fontSize(7).text(zh.scan, left - 24, 160 + QR_SIDE + 6, { width: QR_SIDE + 48, align: 'center' });
  doc.text(en.scan, { width: QR_SIDE + 48, align: 'center' });
  doc.text(certificate.address.replace(/\?.*$/, ''), { width: QR_SIDE + 48, align: 'center' });

  const foot = height - 96;
  doc.fontSize(11).text(certificate.issuer.zh, left - 150, foot, { width: QR_SIDE + 160, align: 'right' });
  doc.fontSize(8).text(`${zh.issuer} · ${en.issuer}`, { width: QR_SIDE + 160, align: 'right' });
}

/** Squares as shapes, joined along a row: sharp at any size, and a tenth of the bytes of a picture. */
function drawQr(doc: PDFKit.PDFDocument, { modules }: QRCode, left: number, top: number): void {
  const side = QR_SIDE / modules.size;
  doc.save().fillColor('#000000');
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const from = column;
      while (column + 1 < modules.size && modules.get(row, column + 1)) column++;
      doc.rect(left + from * side, top + row * side, (column - from + 1) * side, side);
    }
  }
  doc.fill().restore();
}

function specimen(doc: PDFKit.PDFDocument): void {
  const { width, height } = doc.page;
  doc.save().rotate(-24, { origin: [width / 2, height / 2] });
  doc.fillColor('#dc2626').fillOpacity(0.18).fontSize(68);
  doc.text(`${zh.specimen} ${en.specimen}`, 0, height / 2 - 50, { width, align: 'center', lineBreak: false });
  doc.restore().fillOpacity(1);
}

function both({ zh: chinese, en: english }: Words): string {
  return `${chinese} ${english}`;
}

function textOf({ title, holderName, programme, level, directions, issuer }: PrintedCertificate): string {
  return [title, programme, level, issuer, ...directions].map(both).join('') + holderName;
}
