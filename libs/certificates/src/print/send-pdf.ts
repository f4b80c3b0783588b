import type { FastifyReply } from 'fastify';
import { downloadHeaders } from '@shidian/platform/files/download-headers.js';
import type { PrintedCertificate } from './certificate-paper.js';

/** Draws and sends; the library that draws is loaded with the first one. */
export async function sendPdf(reply: FastifyReply, printed: PrintedCertificate, name: string): Promise<void> {
  const { certificatePdf } = await import('./certificate-paper.js');
  const content = await certificatePdf(printed);
  await reply
    .headers(downloadHeaders({ name, contentType: 'application/pdf', size: content.length, sha256: null }))
    .send(content);
}
