import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';

/** One public notice by which filings take effect. */
@ObjectType({ description: '备案公告。A public notice by which filings take effect.' })
export class Announcement {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '文号。Number of the notice.' })
  number!: string;

  @Field({ description: '标题。Title.' })
  title!: string;

  @Field(() => DateTimeScalar, { description: '公告时刻。When it was published.' })
  publishedAt!: Date;
}
