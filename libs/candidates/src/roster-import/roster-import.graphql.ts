import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  RosterImportStatus,
  RosterLikeness,
  RosterOutcome,
  RosterResolution,
  RosterResult,
} from '@shidian/contract/roster-imports.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import { RowSeverityEnum } from '@shidian/platform/spreadsheet/row-severity.js';
import {
  RosterImportAbilityEnum,
  RosterImportStatusEnum,
  RosterLikenessEnum,
  RosterOutcomeEnum,
  RosterResolutionEnum,
  RosterResultEnum,
} from './roster-import.enums.js';
import type { RosterImportAbility } from './roster-import.policy.js';

/** How many rows have which outcome. */
@ObjectType({ description: '核对结果计数。How many rows have which outcome.' })
export class RosterOutcomeCount {
  @Field(() => RosterOutcomeEnum, { description: '核对结果。Outcome.' })
  outcome!: RosterOutcome;

  @Field(() => Int, { description: '行数。Rows.' })
  rows!: number;

  @Field(() => Int, { description: '其中已处理的疑似重复。Of these, possible duplicates that were decided.' })
  resolved!: number;
}

/** How many rows did what. */
@ObjectType({ description: '导入结果计数。How many rows did what.' })
export class RosterResultCount {
  @Field(() => RosterResultEnum, { description: '导入结果。Result.' })
  result!: RosterResult;

  @Field(() => Int, { description: '行数。Rows.' })
  rows!: number;
}

/** The import of a roster: read, checked against the register, shown, confirmed, imported. */
@ObjectType({ description: '名单导入：读取、核对、预览、确认、导入。The import of a roster.' })
export class RosterImport {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => ID, { description: '项目。Programme.' })
  programmeId!: string;

  @Field({ description: '报送单位。Organisation that enrols.' })
  organisation!: string;

  @Field(() => RosterImportStatusEnum, { description: '进度。Status.' })
  status!: RosterImportStatus;

  @Field(() => String, {
    nullable: true,
    description: '文件名；粘贴的名单为空。Name of the file; null of a pasted roster.',
  })
  fileName!: string | null;

  @Field(() => String, { nullable: true, description: '所读的工作表。Sheet that was read.' })
  sheet!: string | null;

  @Field(() => Int, { description: '读到的行数。Rows that were read.' })
  total!: number;

  @Field(() => Int, { description: '当前步骤已完成的行数。Rows that are done in the present step.' })
  done!: number;

  @Field(() => Int, { description: '当前步骤共有的行数。Rows that the present step has to do.' })
  toDo!: number;

  @Field(() => [RosterOutcomeCount], { description: '核对结果计数。Counts by outcome.' })
  outcomes!: RosterOutcomeCount[];

  @Field(() => [RosterResultCount], { description: '导入结果计数。Counts by result.' })
  results!: RosterResultCount[];

  @Field(() => UserError, { nullable: true, description: '文件无法读取的原因。Why the file cannot be read.' })
  failure!: UserError | null;

  @Field(() => ID, {
    nullable: true,
    description:
      '逐行标注的名单，下载地址为 /files/<标识>，只有导入人可下载。The annotated workbook, fetched from /files/<id> by the importer only.',
  })
  resultFileId!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      '名单文件和逐行内容按保存期限清除的时刻；导入结果仍保留。When file and row contents were removed, their days being over; what the import did stays.',
  })
  forgottenAt!: Date | null;

  @Field({ description: '导入人。Who imports.' })
  createdBy!: string;

  @Field(() => DateTimeScalar, { description: '开始的时刻。When it was begun.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变化的时刻。When it last moved.' })
  changedAt!: Date;

  @Field(() => [RosterImportAbilityEnum], { description: '您可进行的操作。What you may do.' })
  abilities!: RosterImportAbility[];
}

/** A remark at a cell of a row. */
@ObjectType({ description: '单元格的提示。A remark at a cell.' })
export class RosterProblem {
  @Field({ description: '列代号。Column.' })
  column!: string;

  @Field(() => RowSeverityEnum, { description: '轻重。How grave it is.' })
  severity!: 'error' | 'warning';

  @Field({ description: '原因代码。Reason code.' })
  code!: string;

  @Field({ description: '说明及改正方法。What is wrong and how to mend it.' })
  message!: string;
}

/** Whom a row may be the same person as. */
@ObjectType({ description: '疑似同一人的记录。Whom a row may be the same person as.' })
export class RosterLike {
  @Field(() => RosterLikenessEnum, { description: '缘由。How they resemble each other.' })
  likeness!: RosterLikeness;

  @Field(() => Int, { nullable: true, description: '名单中的行。Row of the same roster.' })
  row!: number | null;

  @Field(() => ID, { nullable: true, description: '考生库中的考生。Candidate of the register.' })
  candidateId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名；由他校报送的不显示。Name; not shown of a candidate of other schools.',
  })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '号码（隐去出生日期）。Number, masked.' })
  documentMasked!: string | null;
}

/** A row of a roster. */
@ObjectType({ description: '名单的一行。A row of a roster.' })
export class RosterRowRecord {
  @Field(() => Int, { description: '行号，与电子表格一致。Row number as the spreadsheet shows it.' })
  row!: number;

  @Field(() => String, { nullable: true, description: '姓名。Name.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: '号码（隐去出生日期）。Number, masked.' })
  documentMasked!: string | null;

  @Field(() => String, { nullable: true, description: '申报级别代号。Level applied for.' })
  level!: string | null;

  @Field(() => [String], { description: '申报方向代号。Directions applied for.' })
  directions!: readonly string[];

  @Field(() => RosterOutcomeEnum, { nullable: true, description: '核对结果；未核对为空。Outcome; null until checked.' })
  outcome!: RosterOutcome | null;

  @Field(() => [RosterProblem], { description: '逐格提示。Remarks by cell.' })
  problems!: RosterProblem[];

  @Field(() => RosterLike, { nullable: true, description: '疑似同一人的记录。Whom it may be the same person as.' })
  like!: RosterLike | null;

  @Field(() => [RosterResolutionEnum], { description: '可选的处理。Resolutions to choose from.' })
  choices!: RosterResolution[];

  @Field(() => RosterResolutionEnum, { nullable: true, description: '已选的处理。Resolution chosen.' })
  resolution!: RosterResolution | null;

  @Field(() => RosterResultEnum, { nullable: true, description: '导入结果。Result.' })
  result!: RosterResult | null;

  @Field(() => [String], { description: '未导入的原因。Why it was not imported.' })
  resultMessages!: string[];

  @Field(() => ID, { nullable: true, description: '对应的考生。Candidate that it became.' })
  candidateId!: string | null;
}

const imports = connectionTypes(RosterImport, 'RosterImport', '名单导入');
const rows = connectionTypes(RosterRowRecord, 'RosterRowRecord', '名单行');

/** A page of imports. */
@ObjectType({ description: '名单导入的一页。A page of imports.' })
export class RosterImportConnection extends imports.ConnectionType {}

/** A page of rows. */
@ObjectType({ description: '名单行的一页。A page of rows.' })
export class RosterRowRecordConnection extends rows.ConnectionType {}

/** The answer of a mutation on an import; `rosterImport` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对名单导入操作的结果。Answer of a mutation on an import.' })
export class RosterImportPayload extends Payload {
  importId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '文件的上传地址；随后调用 previewRosterImport。Where to PUT the file; then call previewRosterImport.',
  })
  uploadUrl!: string | null;
}
