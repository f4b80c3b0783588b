import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { Payload, UserError } from '@shidian/platform/graphql/user-error.graphql.js';
import type { Locale, RefusalWording } from '@shidian/platform/graphql/wording.js';
import { type ExamItemOutcome, ExamItemOutcomeEnum } from './exam.enums.js';

/** Most items of one batch. */
export const BATCH_LIMIT = 200;

/** What became of one item, before it is worded. */
export interface ItemResult {
  readonly id: string;
  readonly faults: readonly RefusalItem[];
}

/** What became of one item of a batch. */
@ObjectType({ description: '批量办理中一条的结果。What became of one item of a batch.' })
export class ExamItemResult {
  @Field(() => ID, { description: '所办理的对象。The item.' })
  id!: string;

  @Field(() => ExamItemOutcomeEnum, { description: '结果。Outcome.' })
  outcome!: ExamItemOutcome;

  @Field(() => [UserError], { description: '未办理的原因。Why it was refused.' })
  userErrors!: UserError[];
}

/** Result of a batch; one refusal does not undo the others. */
@ObjectType({
  description: '批量办理的结果，一条不成不影响其他。Result of a batch; one refusal does not undo the others.',
})
export class ExamBatchPayload extends Payload {
  @Field(() => [ExamItemResult], {
    nullable: true,
    description: '逐条结果；整批被拒时为空。Result of each; null where the batch as a whole was refused.',
  })
  results!: ExamItemResult[] | null;
}

/** The results in the caller's language. */
export function wordedResults(
  results: readonly ItemResult[],
  wording: RefusalWording,
  locale: Locale,
): ExamItemResult[] {
  return results.map(({ id, faults }) => ({
    id,
    outcome: faults.length === 0 ? 'DONE' : 'REFUSED',
    userErrors: faults.map((fault) => wording.toUserError(fault, locale)),
  }));
}
