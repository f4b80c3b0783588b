import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { RosterOutcome, RosterResolution } from '@shidian/contract/roster-imports.js';
import { RosterOutcomeEnum, RosterResolutionEnum } from './roster-import.enums.js';

/** Arguments of a page of imports, latest first. */
@ArgsType()
export class RosterImportPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;
}

/** Arguments of a page of the rows of an import. */
@ArgsType()
export class RosterRowPageArgs {
  @Field(() => ID, { description: '名单导入。The import.' })
  importId!: string;

  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => [RosterOutcomeEnum], { nullable: true, description: '核对结果之一。One of these outcomes.' })
  outcome?: RosterOutcome[] | null;

  @Field({ defaultValue: false, description: '只看有提示的行。Rows with remarks only.' })
  remarked!: boolean;
}

@InputType({
  description: '开始导入：登记一个文件，或粘贴文字，二者取一。Begin an import: announce a file, or paste a text.',
})
export class StartRosterImportInput {
  @Field(() => ID, { description: '项目。Programme.' })
  programmeId!: string;

  @Field(() => String, { nullable: true, description: '文件名（.xlsx 或 .csv）。Name of the file (.xlsx or .csv).' })
  name?: string | null;

  @Field(() => Int, { nullable: true, description: '字节数。Size in bytes.' })
  size?: number | null;

  @Field(() => String, { nullable: true, description: '内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex.' })
  sha256?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '从电子表格粘贴的文字，含标题行。Text pasted from a spreadsheet, with headings.',
  })
  text?: string | null;
}

@InputType({ description: '指定名单导入。Names an import.' })
export class RosterImportInput {
  @Field(() => ID, { description: '名单导入。The import.' })
  id!: string;
}

@InputType({
  description:
    '处理疑似重复：指定的行，或全部未处理的行。Decide on possible duplicates: these rows, or all that are open.',
})
export class ResolveRosterRowsInput {
  @Field(() => ID, { description: '名单导入。The import.' })
  id!: string;

  @Field(() => [Int], {
    nullable: true,
    description: '行号；不填为全部未处理的行。Row numbers; all open rows without any.',
  })
  rows?: number[] | null;

  @Field(() => RosterResolutionEnum, { description: '处理方式。Resolution.' })
  resolution!: RosterResolution;
}
