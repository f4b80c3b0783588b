import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

@InputType({
  description:
    '学员满意度答卷，匿名，每张结业证书一次。A learner’s answer: anonymous, once for each completion certificate.',
})
export class AnswerSurveyInput {
  @Field({ description: '租户代号。Short name of the tenant.' })
  tenant!: string;

  @Field({ description: '结业证书编号。Number of the completion certificate.' })
  number!: string;

  @Field({ description: '证书上的姓名。Name on the certificate.' })
  name!: string;

  @Field(() => Int, {
    description: '满意度，1（很不满意）至 5（很满意）。From 1, very dissatisfied, to 5, very satisfied.',
  })
  score!: number;

  @Field(() => String, { nullable: true, description: '意见，最多 1000 字。Comment, 1,000 characters at most.' })
  comment?: string | null;
}

/** Whether the answer was taken. */
@ObjectType({ description: '答卷的结果。Whether the answer was taken.' })
export class AnswerSurveyPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: '已收到。Taken.' })
  taken!: boolean | null;
}
