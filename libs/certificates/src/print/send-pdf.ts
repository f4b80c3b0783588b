import type { FastifyReply } from 'fastify';
import { downloadHeaders } from '@shidian/platform/files/download-headers.js';
import type { PrintedCertificate } from './certificate-paper.js';

/** Draws and sends; the library that draws is loaded with the first one. */
export async function sendPdf(reply: FastifyReply, printed: PrintedCertificate, name: string): Promise<void> {
  const { certificatePdf } = await import('./certificate-paper.js');
  const content = await certificatePdf(printed);
  await reply.headers(headersOf(name, content.length)).send(content);
}

/** Draws and shows within a page of the console: nobody else may frame it, and the browser's own viewer needs the page without a sandbox. */
export async function showPdf(reply: FastifyReply, printed: PrintedCertificate, name: string): Promise<void> {
  const { certificatePdf } = await import('./certificate-paper.js');
  const content = await certificatePdf(printed);
  await reply
    .headers({
      ...headersOf(name, content.length),
      'content-disposition': `inline; filename="${name}"`,
      'content-security-policy': "frame-ancestors 'self'",
    })
    .send(content);
}

/** Sends certificates page by page as they are read and drawn. */
export async function streamPdf(
  reply: FastifyReply,
  pages: AsyncIterable<PrintedCertificate>,
  name: string,
): Promise<void> {
  const { certificatesPdf } = await import('./certificates-paper.js');
  const { 'content-length': _unknown, ...headers } = headersOf(name, 0);
  await reply.headers(headers).send(certificatesPdf(pages, name));
}

function headersOf(name: string, size: number): Record<string, string> {
  return downloadHeaders({ name, contentType: 'application/pdf', size, sha256: null });
}
