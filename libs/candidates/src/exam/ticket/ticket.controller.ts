import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { downloadHeaders } from '@shidian/platform/files/download-headers.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import type { Ticket } from './ticket-paper.js';
import { TicketService } from './ticket.service.js';

const PDF = /^([\w-]{1,64})\.pdf$/;

/** Admission tickets as files, for people who are signed in. */
@Controller('exams')
export class TicketController {
  constructor(private readonly tickets: TicketService) {}

  /** All tickets of a session that the person sees, in one file. */
  @Get(':session/tickets.pdf')
  @Allow('exam:read')
  async all(@Param('session') session: string, @Res() reply: FastifyReply): Promise<void> {
    const { name, tickets } = await this.tickets.all(session);
    await send(reply, tickets, name);
  }

  /** One ticket; the address ends in `<admission>.pdf`. */
  @Get(':session/tickets/:file')
  @Allow('exam:read')
  async one(@Param('session') session: string, @Param('file') file: string, @Res() reply: FastifyReply): Promise<void> {
    const id = PDF.exec(file)?.[1];
    if (!id) throw new AccessError('NOT_FOUND');
    const { name, tickets } = await this.tickets.one(session, id);
    await send(reply, tickets, name);
  }
}

// The library that draws is loaded with the first ticket.
async function send(reply: FastifyReply, tickets: AsyncIterable<Ticket> | Iterable<Ticket>, name: string) {
  const { ticketsPdf } = await import('./ticket-paper.js');
  const content = await ticketsPdf(tickets, name);
  const headers = downloadHeaders({ name, contentType: 'application/pdf', size: content.length, sha256: null });
  await reply.headers(headers).send(content);
}
