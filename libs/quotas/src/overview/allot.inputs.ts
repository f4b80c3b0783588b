import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { Constrained } from '@shidian/platform/graphql/input.pipe.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { CapEffect } from '../ledger/cap-effect.graphql.js';

@Constrained(() => import('./allot.constraints.js'))
@InputType({ description: '从省机动名额调配。Allot slots from the mobile pool.' })
export class AllotFromPoolInput {
  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field({ description: '调入地代码。Code of the place that gets them.' })
  jurisdictionCode!: string;

  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, { description: '个数；负数为收回。How many; below zero takes back.' })
  slots!: number;

  @Field({ description: '理由。Reason.' })
  reason!: string;
}

/** The place after an allotment, and what lies above it. */
@ObjectType({ description: '调配的结果。Answer of an allotment.' })
export class AllotFromPoolPayload extends Payload {
  @Field(() => [CapEffect], {
    nullable: true,
    description: '调配后该地及其上级的名额。Slots of the place and of those above it.',
  })
  places?: CapEffect[] | null;
}
