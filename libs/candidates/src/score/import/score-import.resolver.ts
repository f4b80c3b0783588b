import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { Database } from '@shidian/platform/database/database.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { RefusalWording } from '@shidian/platform/graphql/wording.js';
import {
  ImportExamScoresInput,
  ImportExamScoresPayload,
  StartScoreUploadInput,
  StartScoreUploadPayload,
} from './score-import.graphql.js';
import { ScoreImportService } from './score-import.service.js';

/** Score sheets from a spreadsheet. */
@Resolver()
export class ScoreImportResolver {
  constructor(
    private readonly service: ScoreImportService,
    private readonly database: Database,
    private readonly wording: RefusalWording,
  ) {}

  @Mutation(() => StartScoreUploadPayload, { description: '登记成绩表的上传。Announce the upload of a score sheet.' })
  @Allow('exam:score')
  async startScoreUpload(@Args('input') input: StartScoreUploadInput): Promise<StartScoreUploadPayload> {
    const { id } = await this.service.announce(input);
    return { fileId: id, uploadUrl: `/files/${id}`, userErrors: [] };
  }

  @Mutation(() => ImportExamScoresPayload, {
    description:
      '导入成绩表，逐行答复；重复导入不改变任何内容。Import a score sheet, answered row by row; importing it again changes nothing.',
  })
  @Allow('exam:score')
  // Reading a large workbook would hold a connection; what it states is entered in one transaction of its own.
  @OwnTransactions()
  async importExamScores(
    @Args('input') input: ImportExamScoresInput,
    @Context() { locale }: RequestContext,
  ): Promise<ImportExamScoresPayload> {
    const sheet = await this.service.read(input);
    const { taken, refused } = await this.database.transaction(() =>
      this.service.enter(input.sessionId, sheet, input.dryRun ?? false),
    );
    return {
      taken,
      refused: refused.map(({ row, ticketNumber, direction, component, faults }) => ({
        ...{ row, ticketNumber, direction, component },
        outcome: 'REFUSED' as const,
        userErrors: faults.map((fault) => this.wording.toUserError(fault, locale)),
      })),
      userErrors: [],
    };
  }
}
