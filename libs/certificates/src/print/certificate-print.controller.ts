import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { CertificatePrintService } from './certificate-print.service.js';
import { sendPdf, showPdf, streamPdf } from './send-pdf.js';

const PDF = /^([\w-]{1,64})\.pdf$/;

/** Printed certificates for people who are signed in. */
@Controller('certificates')
export class CertificatePrintController {
  constructor(private readonly prints: CertificatePrintService) {}

  /** A certificate; the address ends in `<id>.pdf`. */
  @Get(':file')
  @Allow('certificate:read')
  async certificate(@Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const printed = await this.prints.certificate(idOf(file));
    await sendPdf(reply, printed, `${printed.number}.pdf`);
  }

  /** A sample of a batch; the address ends in `<enrolment>.pdf`. */
  @Get('samples/:batch/:file')
  @Allow('certificate:issue')
  async sample(@Param('batch') batch: string, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    await showPdf(reply, await this.prints.sample(batch, idOf(file)), 'sample.pdf');
  }

  /** The certificates of a batch that are in force, by number, so many to a file; the address ends in `<batch>.pdf?part=<from 1>`. */
  @Get('batches/:file')
  @Allow('certificate:issue')
  async batch(@Param('file') file: string, @Query('part') part: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { pages, name } = await this.prints.batch(idOf(file), part === undefined ? 1 : Number(part));
    await streamPdf(reply, pages, name);
  }
}

function idOf(file: string): string {
  const id = PDF.exec(file)?.[1];
  if (!id) throw new AccessError('NOT_FOUND');
  return id;
}
