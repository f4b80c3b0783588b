import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { RowSeverityEnum } from '@shidian/platform/spreadsheet/row-severity.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import type { TeamMember } from '@shidian/rules/facts/pilot-application.js';

/** A remark on a row of the sheet. */
@ObjectType({ description: '对表中一行的提示。A remark on a row of the sheet.' })
export class RowError {
  @Field(() => Int, { description: '行号，与电子表格一致。Row number as the spreadsheet shows it.' })
  row!: number;

  @Field(() => String, { nullable: true, description: '列；空为整行。Column; null for the whole row.' })
  column!: string | null;

  @Field(() => RowSeverityEnum, { description: '轻重。How grave it is.' })
  severity!: 'error' | 'warning';

  @Field({ description: '原因代码。Reason code.' })
  code!: string;

  @Field({ description: '说明。Explanation.' })
  message!: string;

  @Field(() => JsonScalar, { description: '说明中的参数。Parameters of the explanation.' })
  params!: Record<string, unknown>;
}

/** What a roster holds. */
@ObjectType({ description: '名册内容预览。What a roster holds.' })
export class RosterPreview {
  @Field(() => JsonScalar, {
    description: '教师名单，与申请内容中的 team 同形。People, in the shape of the facts’ team.',
  })
  rows!: TeamMember[];

  @Field(() => [RowError], { description: '逐行提示。Remarks by row.' })
  errors!: RowError[];

  @Field(() => String, { nullable: true, description: '所读的工作表。Sheet that was read.' })
  sheet!: string | null;
}

@InputType({ description: '读取名册：文件或粘贴的文字，二者取一。Read a roster: a file or a pasted text.' })
export class PreviewRosterInput {
  @Field(() => ID, { nullable: true, description: '已上传的名册文件。An uploaded workbook.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: '从电子表格粘贴的文字。Text pasted from a spreadsheet.' })
  text?: string | null;
}

/** The roster as read; nothing of it is saved. */
@ObjectType({ description: '名册读取结果，不会保存。The roster as read; nothing is saved.' })
export class PreviewRosterPayload extends Payload {
  @Field(() => RosterPreview, { nullable: true, description: '预览。The preview.' })
  preview!: RosterPreview | null;
}
