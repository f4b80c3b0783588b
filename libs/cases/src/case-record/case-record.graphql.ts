import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import type { FindingKind, FindingResult, Outcome } from '@shidian/rules/findings.js';
import { FindingKindEnum, FindingResultEnum, JudgementVerdictEnum, OutcomeEnum } from './case-record.enums.js';

/** Words in both languages. */
@ObjectType({ description: '中英文对照的文字。Words in both languages.' })
export class LocalisedText {
  @Field({ description: '中文。Chinese.' })
  zh!: string;

  @Field({ description: '英文。English.' })
  en!: string;
}

/** One rule's answer. */
@ObjectType({ description: '一条规则的结论。One rule’s answer.' })
export class Finding {
  @Field({ description: '规则代号。Id of the rule.' })
  rule!: string;

  @Field({ description: '条款。Clause of the source document.' })
  clause!: string;

  @Field(() => FindingKindEnum, {
    description: '由数据判定、由人判断，或仅供参考。Decided by figures, judged by a person, or advisory.',
  })
  kind!: FindingKind;

  @Field(() => FindingResultEnum, { description: '结论。Result.' })
  result!: FindingResult;

  @Field(() => LocalisedText, { description: '规则名称。Title of the rule.' })
  title!: LocalisedText;

  @Field(() => JsonScalar, { nullable: true, description: '条款要求的数值。What the clause asks.' })
  required!: unknown;

  @Field(() => JsonScalar, { nullable: true, description: '实际数值。What the facts show.' })
  actual!: unknown;

  @Field(() => [String], { description: '依据的字段。Facts it rests on.' })
  paths!: string[];

  @Field(() => [String], { description: '缺少的字段。Facts that are not shown.' })
  missing!: string[];

  @Field(() => JsonScalar, { nullable: true, description: '原因代码与参数。Reason code and parameters.' })
  reason!: unknown;

  @Field(() => JsonScalar, { description: '达到要求所需的最小改动。The least changes that would meet it.' })
  leastChange!: unknown;

  @Field(() => Boolean, {
    nullable: true,
    description: '为 true 时，是几项中符合一项即可的条件。True: one of several conditions of which one suffices.',
  })
  alternative?: true | null;
}

/** The worker's verdict on one submission. */
@ObjectType({ description: '对一次提交的评估。The verdict on one submission.' })
export class Evaluation {
  @Field(() => OutcomeEnum, { description: '总的结论。Outcome.' })
  outcome!: Outcome;

  @Field(() => [Finding], { description: '全部规则的结论。Every finding.' })
  findings!: Finding[];

  @Field({ description: '评判所用规则包。Package that judged it.' })
  packageId!: string;

  @Field({ description: '规则包版本。Version of the package.' })
  packageVersion!: string;

  @Field(() => DateTimeScalar, { description: '评估完成的时刻。When it was evaluated.' })
  evaluatedAt!: Date;
}

/** A frozen submission. */
@ObjectType({ description: '一次提交，内容不再更改。A frozen submission.' })
export class Submission {
  @Field(() => Int, { description: '第几次提交。Which attempt.' })
  attempt!: number;

  @Field(() => JsonScalar, { description: '提交的内容。The facts as submitted.' })
  facts!: unknown;

  @Field({ description: '内容的 SHA-256（十六进制）。SHA-256 of what was frozen, in hex.' })
  hash!: string;

  @Field(() => DateTimeScalar, { description: '提交时刻。When.' })
  submittedAt!: Date;

  @Field({ description: '提交人。Who.' })
  submittedBy!: string;
}

/** The school's working copy. */
@ObjectType({ description: '学校的草稿，只有本校可见。The school’s own draft.' })
export class ApplicationDraft {
  @Field(() => JsonScalar, { description: '草稿内容。The facts so far.' })
  facts!: unknown;

  @Field(() => Int, { description: '草稿版本，保存时须带上。Version to send when saving.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: '最近保存的时刻。Last saved.' })
  savedAt!: Date;

  @Field({ description: '最近保存的人。Who saved it.' })
  savedBy!: string;
}

/** A reviewer's answer to a rule. */
@ObjectType({ description: '审核员对一条规则的判断。A reviewer’s answer to a rule.' })
export class Judgement {
  @Field({ description: '规则代号。Id of the rule.' })
  rule!: string;

  @Field(() => JudgementVerdictEnum, { description: '判断。Verdict.' })
  verdict!: 'MET' | 'NOT_MET';

  @Field({ description: '说明。Comment.' })
  comment!: string;

  @Field(() => Int, { description: '在第几次提交时作出。Given on this attempt.' })
  attempt!: number;

  @Field({ description: '是否沿用自上次（所依据内容未变）。Carried over since nothing it rests on changed.' })
  carriedOver!: boolean;

  @Field(() => DateTimeScalar, { description: '作出的时刻。When.' })
  judgedAt!: Date;

  @Field({ description: '审核员。Who.' })
  judgedBy!: string;

  @Field(() => String, { nullable: true, description: '代谁判断。On whose behalf.' })
  onBehalfOf!: string | null;
}

/** One thing to mend. */
@ObjectType({ description: '一处需要改正的内容。One thing to mend.' })
export class ApplicationDefect {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '字段路径。Path of the field.' })
  path!: string | null;

  @Field(() => String, { nullable: true, description: '材料代号。Id of the material.' })
  material!: string | null;

  @Field(() => String, { nullable: true, description: '规则代号。Id of the rule.' })
  rule!: string | null;

  @Field({ description: '原因代码。Reason code of the package.' })
  code!: string;

  @Field({ description: '说明。Text.' })
  text!: string;
}

/** A typed reason. */
@ObjectType({ description: '不予通过的理由。A typed reason of a rejection.' })
export class RejectionReason {
  @Field({ description: '理由代码。Reason code of the package.' })
  code!: string;

  @Field(() => String, { nullable: true, description: '规则代号。Id of the rule.' })
  rule!: string | null;

  @Field(() => String, { nullable: true, description: '补充说明。Further words.' })
  text!: string | null;
}
