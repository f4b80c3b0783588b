import { once } from 'node:events';
import { PassThrough, type Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { forgetMeasures } from '@shidian/platform/print/chinese-font.js';
import { addCertificate, certificateDocument, type PrintedCertificate } from './certificate-paper.js';

/** Pages after which the measures of texts are forgotten. */
const FORGET_AFTER = 20;

/**
 * Certificates as one document, each on its page, drawn as it is read: no more is in memory than the reader has not fetched yet, and everything
 * else in this process gets its turn after each page. Where one cannot be drawn the stream breaks, so that nobody takes a part for the whole.
 */
export function certificatesPdf(pages: AsyncIterable<PrintedCertificate>, title: string): Readable {
  const out = new PassThrough();
  const doc = certificateDocument(title);
  doc.on('data', (chunk: Buffer) => out.write(chunk));
  doc.once('end', () => out.end());
  drawAll(doc, pages, out).catch((error: unknown) => out.destroy(error instanceof Error ? error : undefined));
  return out;
}

async function drawAll(
  doc: PDFKit.PDFDocument,
  pages: AsyncIterable<PrintedCertificate>,
  out: PassThrough,
): Promise<void> {
  const gone = new AbortController();
  out.once('close', () => gone.abort());
  let drawn = 0;
  for await (const certificate of pages) {
    addCertificate(doc, certificate);
    if (++drawn % FORGET_AFTER === 0) forgetMeasures(doc);
    await nextTurn();
    // Whoever went away in the middle is not drawn for.
    if (out.destroyed) return;
    if (out.writableNeedDrain) await once(out, 'drain', { signal: gone.signal });
  }
  doc.end();
}
