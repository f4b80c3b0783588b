import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';

/** The provider beside a report or an evaluation: the least that a list shows. */
@ObjectType({ description: '报告或评估所属的机构、基地。The provider that a report or evaluation is of.' })
export class ProviderSummary {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '备案编号。Filing number.' })
  filingNumber!: string;

  @Field({ description: '单位名称。Name.' })
  name!: string;

  @Field(() => ProviderKindEnum, { description: '类别。Kind.' })
  providerKind!: ProviderKind;

  @Field({ description: '所在县（市、区）代码。Code of its county.' })
  jurisdictionCode!: string;

  @Field({ description: '所在县（市、区）名称。Name of its county.' })
  place!: string;
}
