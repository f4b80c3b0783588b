import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { ExamScoreResult } from '../exam-score.graphql.js';

@InputType({ description: '登记成绩表的上传。Announce the upload of a score sheet.' })
export class StartScoreUploadInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field({ description: '文件名，.xlsx 或 .csv。File name, .xlsx or .csv.' })
  name!: string;

  @Field(() => Int, { description: '字节数。Bytes.' })
  size!: number;
}

/** Where the bytes go. */
@ObjectType({ description: '上传的去处。Where the bytes go.' })
export class StartScoreUploadPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '文件。The file.' })
  fileId!: string | null;

  @Field(() => String, { nullable: true, description: '用 PUT 发送内容的地址。Address to PUT the content to.' })
  uploadUrl!: string | null;
}

@InputType({
  description:
    '导入成绩：上传的文件，或粘贴的文字，二者取一。Import marks from an uploaded file or a pasted text, one of the two.',
})
export class ImportExamScoresInput {
  @Field(() => ID, { description: '场次。The session.' })
  sessionId!: string;

  @Field(() => ID, { nullable: true, description: '已上传的工作簿或 CSV。An uploaded workbook or CSV.' })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: '从电子表格粘贴的文字。Text pasted from a spreadsheet.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: '只检查，不登记。Only check, enter nothing.' })
  dryRun?: boolean | null;
}

/** What became of an imported sheet; what is right is entered although other rows are wrong. */
@ObjectType({
  description:
    '导入成绩的结果；正确的行照常登记。What became of an imported sheet; right rows are entered beside wrong ones.',
})
export class ImportExamScoresPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description:
      '已登记（或可登记）的成绩数，含与以前相同的。Marks entered, or that would be; the same as before count too.',
  })
  taken!: number | null;

  @Field(() => [ExamScoreResult], {
    nullable: true,
    description: '未登记的成绩，按表格行。Marks that were refused, by row of the sheet.',
  })
  refused!: ExamScoreResult[] | null;
}
