import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { IncidentKind } from '@shidian/contract/providers.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { IncidentKindEnum } from '../register.enums.js';

/** Something that officers learnt of a provider; appended, never edited. */
@ObjectType({ description: '日常监管中登记的情况。Something that officers learnt of a provider.' })
export class ProviderIncident {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => IncidentKindEnum, { description: '类别。Kind.' })
  kind!: IncidentKind;

  @Field(() => DateScalar, { description: '发生之日。Day on which it happened.' })
  happenedOn!: string;

  @Field({ description: '来源，如处罚文书号。Source, such as the number of a penalty notice.' })
  source!: string;

  @Field({ description: '情况说明。What happened.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: '登记人；机构、基地看不到。Who recorded it; not shown to the provider.',
  })
  recordedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '代谁登记；机构、基地看不到。On whose behalf; not shown to the provider.',
  })
  onBehalfOf!: string | null;

  @Field(() => DateTimeScalar, { description: '登记的时刻。When it was recorded.' })
  recordedAt!: Date;
}

@InputType({ description: '登记一项情况。Record an incident.' })
export class RecordIncidentInput {
  @Field(() => ID, { description: '机构或基地。The provider.' })
  providerId!: string;

  @Field(() => IncidentKindEnum, { description: '类别。Kind.' })
  kind!: IncidentKind;

  @Field(() => DateScalar, { description: '发生之日，不晚于今天。Day on which it happened, not after today.' })
  happenedOn!: string;

  @Field({ description: '来源，最多 200 字。Source, 200 characters at most.' })
  source!: string;

  @Field({ description: '情况说明，最多 2000 字。What happened, 2,000 characters at most.' })
  text!: string;
}
