import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { RevocationGround } from '@shidian/contract/providers.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import {
  RevocationGroundEnum,
  type RevocationStatus,
  RevocationStatusEnum,
  type RevocationVerdict,
  RevocationVerdictEnum,
} from './revocation.enums.js';

/** Arguments of a page of revocations, latest first. */
@ArgsType()
export class RevocationPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => RevocationStatusEnum, { nullable: true, description: '进度。Of this status.' })
  status?: RevocationStatus | null;
}

/** Arguments of a page of bans, the one that ends last in front. */
@ArgsType()
export class ProviderBanPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '在哪一日有效；默认今天。In force on this day; today by default.',
  })
  on?: string | null;

  @Field(() => String, { nullable: true, description: '名称或信用代码中的文字。Text in the name or credit code.' })
  search?: string | null;
}

@InputType({ description: '提出取消备案资格。Propose a revocation.' })
export class ProposeRevocationInput {
  @Field(() => ID, { description: '机构或基地。The provider.' })
  providerId!: string;

  @Field(() => RevocationGroundEnum, { description: '情形。Ground.' })
  ground!: RevocationGround;

  @Field({ description: '事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most.' })
  evidence!: string;

  @Field(() => ID, { nullable: true, description: '所依据的年度评估。The annual evaluation it rests on.' })
  runId?: string | null;
}

@InputType({ description: '决定是否取消备案资格。Decide on a revocation.' })
export class DecideRevocationInput {
  @Field(() => ID, { description: '取消备案资格的提议。The proposed revocation.' })
  id!: string;

  @Field(() => RevocationVerdictEnum, { description: '决定。Decision.' })
  decision!: RevocationVerdict;

  @Field(() => String, { nullable: true, description: '理由；不予取消时必填。Reason; required when it is declined.' })
  reason?: string | null;
}

/** The answer of a mutation on a revocation; `revocation` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对取消备案资格操作的结果。Answer of a mutation on a revocation.' })
export class RevocationPayload extends Payload {
  revocationId!: string | null;
}
