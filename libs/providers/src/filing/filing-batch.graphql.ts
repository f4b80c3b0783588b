import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import { Announcement } from './announcement.graphql.js';
import { type BatchOutcome, BatchOutcomeEnum } from './filing.enums.js';
import { FilingCapEffect } from './filing-review.graphql.js';

/** Most filings of one batch. */
export const BATCH_LIMIT = 100;

@InputType({ description: '批量办理中的一份。One filing of a batch.' })
export class FilingItemInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      '您所看的第几次到达；给出则须仍是这一次。Which arrival you look at; refused where it is another by now.',
  })
  passage?: number | null;
}

@InputType({ description: '批量通过，最多 100 份。Pass several filings at one desk, at most 100.' })
export class PassFilingsInput {
  @Field(() => [FilingItemInput], { description: '各份申报。The filings.' })
  items!: FilingItemInput[];

  @Field({ description: '您所看的环节代号。The desk you look at.' })
  stage!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: '场地、相关材料已逐份查验；初选环节必须确认。Venue and materials of each were checked.',
  })
  attested?: boolean | null;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;
}

@InputType({ description: '公告并备案，最多 100 份。Publish filings by one notice, at most 100.' })
export class PublishFilingsInput {
  @Field(() => [ID], { description: '各份申报。The filings.' })
  ids!: string[];

  @Field({ description: '文号，如 2014年第12号。Number of the notice.' })
  number!: string;

  @Field({ description: '标题。Title of the notice.' })
  title!: string;
}

/** What became of one filing of a batch. */
@ObjectType({ description: '批量办理中一份的结果。What became of one filing of a batch.' })
export class FilingItemResult {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => BatchOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: BatchOutcome;

  @Field(() => [UserError], { description: '未通过的原因。Why it was not passed.' })
  userErrors!: UserError[];
}

/** Result of a batch; one refusal does not undo the others. */
@ObjectType({
  description: '批量办理的结果，一份不成不影响其他。Result of a batch; one refusal does not undo the others.',
})
export class PassFilingsPayload extends Payload {
  @Field(() => [FilingItemResult], {
    nullable: true,
    description: '逐份结果；整批被拒时为空。Result of each; null where the batch as a whole was refused.',
  })
  results!: FilingItemResult[] | null;
}

/** What would happen to one filing of a batch. */
@ObjectType({ description: '批量办理前对一份的检查。What would happen to one filing of a batch.' })
export class FilingItemCheck {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '通过后到达的环节代号。The desk that it would reach.' })
  nextStage!: string | null;

  @Field(() => [UserError], {
    description: '不能通过的原因；为空即可通过。What is in the way; empty means it would pass.',
  })
  userErrors!: UserError[];
}

/** What a batch would do. */
@ObjectType({ description: '批量办理前的检查。What a batch would do.' })
export class FilingsCheck {
  @Field(() => [FilingItemCheck], { description: '逐份检查。Each filing.' })
  items!: FilingItemCheck[];

  @Field(() => [FilingCapEffect], {
    description: '整批对名额的影响。Effect of the whole batch on the caps, added up.',
  })
  caps!: FilingCapEffect[];
}

/** The notice that was made. */
@ObjectType({ description: '公告的结果。The notice that was made.' })
export class PublishFilingsPayload extends Payload {
  @Field(() => Announcement, { nullable: true, description: '公告。The notice.' })
  announcement!: Announcement | null;
}
