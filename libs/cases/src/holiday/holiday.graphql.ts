import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

/** A day of the tenant's table. */
@ObjectType('Holiday', { description: '与平常一周不同的日子。A day that differs from the plain week.' })
export class HolidayType {
  @Field(() => DateScalar, { description: '日期。Day.' })
  day!: string;

  @Field({ description: '是否上班：调休上班为真，放假为假。Whether offices work.' })
  working!: boolean;

  @Field({ description: '名称，如“春节”。Name.' })
  name!: string;
}

/** A day to be put into the table. */
@InputType({ description: '与平常一周不同的日子。A day that differs from the plain week.' })
export class HolidayInput {
  @Field(() => DateScalar, { description: '日期。Day.' })
  day!: string;

  @Field({ description: '是否上班：调休上班为真，放假为假。Whether offices work.' })
  working!: boolean;

  @Field({ description: '名称，1 到 50 个字。Name, 1 to 50 characters.' })
  name!: string;
}

/** Input of importHolidays. */
@InputType({ description: '载入节假日表。Days for the table of holidays.' })
export class ImportHolidaysInput {
  @Field(() => [HolidayInput], {
    description: '1 到 400 天；同一天以最后载入的为准。1 to 400 days; each replaces what was said of it.',
  })
  days!: HolidayInput[];
}

/** Answer of importHolidays. */
@ObjectType({ description: '载入节假日表的结果。Answer of importHolidays.' })
export class ImportHolidaysPayload extends Payload {
  @Field(() => Int, {
    nullable: true,
    description: '办理期限随之改变的件数。How many open cases have another deadline now.',
  })
  recomputed?: number | null;
}
