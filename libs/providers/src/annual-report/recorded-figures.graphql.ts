import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Figures of a year that the system has on record itself; what it cannot know is null. */
@ObjectType('RecordedFigures', {
  description: '本系统记录的年度数据，本系统无从得知的为空。Figures on record here; null where the system cannot know.',
})
export class RecordedFiguresType {
  @Field(() => Int, { nullable: true, description: '培训结业人数。People who completed a training.' })
  trained?: number | null;

  @Field(() => Int, { nullable: true, description: '完成实训人数。People who completed a practice.' })
  practised?: number | null;

  @Field(() => Int, { nullable: true, description: '培训班数。Classes that ended.' })
  sessions?: number | null;

  @Field(() => Int, { nullable: true, description: '学员答卷数。Responses of learners.' })
  responses?: number | null;

  @Field(() => Int, { nullable: true, description: '其中满意的人数。Satisfied among them.' })
  satisfied?: number | null;

  @Field(() => Int, { nullable: true, description: '参加考试人数。People examined.' })
  examined?: number | null;

  @Field(() => Int, { nullable: true, description: '其中通过的人数。Passed among them.' })
  passed?: number | null;
}
