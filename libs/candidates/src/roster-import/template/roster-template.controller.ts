import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { pickLocale } from '@shidian/platform/graphql/wording.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The roster to fill in, with the levels and directions of a programme. */
@Controller('templates/candidate-roster')
export class RosterTemplateController {
  constructor(private readonly programmes: ProgrammePackages) {}

  /** A template in the caller's language. */
  @Get(':programmeId')
  @Allow('candidate:enrol')
  async roster(
    @Param('programmeId') programmeId: string,
    @Headers('accept-language') language: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const programme = await this.programmes.findCertifying(programmeId);
    if (!programme) throw new AccessError('NOT_FOUND');
    const { candidateRosterTemplate } = await import('./roster-template.js');
    const bytes = await candidateRosterTemplate(programme.certification.levels, pickLocale(language));
    await reply
      .header('content-type', XLSX)
      .header('content-disposition', 'attachment; filename="candidate-roster.xlsx"')
      .send(Buffer.from(bytes));
  }
}
