import { Field, ID, ObjectType } from '@nestjs/graphql';

/** One certificate pilot run by a tenant. */
@ObjectType({ description: '试点项目。A certificate pilot run by a tenant.' })
export class Programme {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '项目代号。Code.' })
  code!: string;

  @Field({ description: '中文名称。Name in Chinese.' })
  name!: string;

  @Field({ description: '英文名称。Name in English.' })
  nameEn!: string;
}
