import { Controller, Get, Headers, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { SignedIn } from '@shidian/platform/graphql/allow.js';
import { pickLocale } from '@shidian/platform/graphql/wording.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The workbook to fill in. */
@Controller('templates')
export class RosterTemplateController {
  /** A roster template in the caller's language. */
  @Get('team-roster.xlsx')
  @SignedIn()
  async roster(@Headers('accept-language') language: string | undefined, @Res() reply: FastifyReply): Promise<void> {
    const { rosterTemplate } = await import('./roster-template.js');
    const bytes = await rosterTemplate(pickLocale(language));
    await reply
      .header('content-type', XLSX)
      .header('content-disposition', 'attachment; filename="team-roster.xlsx"')
      .send(Buffer.from(bytes));
  }
}
