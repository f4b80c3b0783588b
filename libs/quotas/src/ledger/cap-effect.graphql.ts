import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How a cap that an applicant would count against stands at this moment. */
@ObjectType({ description: '申请所占名额的现状。How a cap that an applicant counts against stands now.' })
export class CapEffect {
  @Field({ description: '行政区划代码。Code of the place.' })
  jurisdictionCode!: string;

  @Field({ description: '行政区划名称。Name of the place.' })
  name!: string;

  @Field(() => Int, { description: '推荐总数上限。Cap of the plan in force.' })
  cap!: number;

  @Field(() => Int, {
    description: '从省机动名额调入，调出为负。Allotted from the mobile pool; below zero where given away.',
  })
  allotted!: number;

  @Field(() => Int, { description: '在办占用。Reserved by filings in process.' })
  reserved!: number;

  @Field(() => Int, { description: '已备案。Taken by filings in force.' })
  taken!: number;

  @Field(() => Int, { description: '剩余。Free.' })
  free!: number;
}
