import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { Constrained } from '@shidian/platform/graphql/input.pipe.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { QuotaPlan } from './quota-plan.graphql.js';

const constraints = () => import('./quota-plan.constraints.js');

/** What a new draft begins as. */
export type QuotaPlanSource = 'IN_FORCE' | 'PACKAGE';

export const QuotaPlanSourceEnum = stringEnum<QuotaPlanSource>(
  'QuotaPlanSource',
  '草案由何而来。What a draft begins as.',
  {
    IN_FORCE: '现行方案。The plan in force.',
    PACKAGE: '规则包。A rule package.',
  },
);

@Constrained(constraints)
@InputType({ description: '起草方案。Begin a draft.' })
export class StartQuotaPlanInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => QuotaPlanSourceEnum, { description: '由何而来。Copied from.' })
  source!: QuotaPlanSource;

  @Field(() => String, { nullable: true, description: '规则包代号。Id of the package.' })
  packageId?: string | null;

  @Field(() => String, { nullable: true, description: '规则包版本。Version of the package.' })
  packageVersion?: string | null;
}

@InputType({ description: '一地一类的上限。Cap of a place for one kind.' })
export class PlanCapInput {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, { nullable: true, description: '上限；空为删去此行。Cap; null removes the line.' })
  slots?: number | null;
}

@InputType({ description: '一地一年的培养任务。Training target of a place and year.' })
export class PlanTargetInput {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field(() => Int, { description: '年度。Year.' })
  year!: number;

  @Field(() => Int, { nullable: true, description: '人数；空为删去此行。People; null removes the line.' })
  people?: number | null;
}

@Constrained(constraints)
@InputType({ description: '修改草案，未列出的行不变。Change a draft; lines not named stay.' })
export class ChangeQuotaPlanInput {
  @Field(() => ID, { description: '方案。The plan.' })
  id!: string;

  @Field(() => Int, { description: '您所看的草案版本。The draft version that you saw.' })
  draftVersion!: number;

  @Field(() => [PlanCapInput], { defaultValue: [], description: '改动的上限。Caps that change.' })
  caps!: PlanCapInput[];

  @Field(() => [PlanTargetInput], { defaultValue: [], description: '改动的任务。Targets that change.' })
  targets!: PlanTargetInput[];
}

@Constrained(constraints)
@InputType({ description: '发布方案。Publish a plan.' })
export class PublishQuotaPlanInput {
  @Field(() => ID, { description: '方案。The plan.' })
  id!: string;

  @Field(() => Int, { description: '您所看的草案版本。The draft version that you saw.' })
  draftVersion!: number;

  @Field({ description: '理由。Reason.' })
  reason!: string;
}

@InputType({ description: '弃用草案。Discard a draft.' })
export class DiscardQuotaPlanInput {
  @Field(() => ID, { description: '方案。The plan.' })
  id!: string;
}

/** The plan after a mutation. */
@ObjectType({ description: '对方案操作的结果。Answer of a mutation on a plan.' })
export class QuotaPlanPayload extends Payload {
  planId?: string;

  @Field(() => QuotaPlan, { nullable: true, description: '操作后的方案。The plan afterwards.' })
  plan?: QuotaPlan | null;
}

/** Whether a draft was discarded. */
@ObjectType({ description: '弃用草案的结果。Answer of discarding a draft.' })
export class DiscardQuotaPlanPayload extends Payload {}
