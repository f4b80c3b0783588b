import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { fillWording } from '@shidian/platform/graphql/wording.js';
import { PreviewRosterInput, PreviewRosterPayload } from './roster.graphql.js';
import { RosterService } from './roster.service.js';
import { rosterErrorWording } from './roster.wording.js';

/** Rosters: read, checked row by row, handed back; the form decides what to take over. */
@Resolver()
export class RosterResolver {
  constructor(private readonly rosters: RosterService) {}

  @Mutation(() => PreviewRosterPayload, {
    description: '读取名册并逐行检查，不保存。Read a roster and check every row; saves nothing.',
  })
  @Allow('application:edit')
  // No transaction around it: it writes nothing, reading a large workbook would hold a connection, and an answer kept with
  // an Idempotency-Key would keep the names.
  @OwnTransactions()
  async previewRoster(
    @Args('input') input: PreviewRosterInput,
    @Context() { locale }: RequestContext,
  ): Promise<PreviewRosterPayload> {
    const { fileId, text } = input;
    if ((fileId == null) === (text == null)) throw new Refusal({ code: 'ROSTER_SOURCE', field: ['text'] });
    const roster = fileId == null ? await this.rosters.ofText(text ?? '') : await this.rosters.ofFile(fileId);
    const errors = roster.errors.map((error) => ({
      ...error,
      params: { ...error.params },
      message: fillWording(rosterErrorWording[error.code][locale], error.params),
    }));
    return { preview: { rows: roster.rows, errors, sheet: roster.sheet }, userErrors: [] };
  }
}
