import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { AttendanceService } from './attendance.service.js';
import { ClassMemberService } from './class-member.service.js';
import { CompletionService } from './completion.service.js';
import {
  ClassAttendance,
  ClassMember,
  TrainingClass,
  TrainingClassConnection,
  TrainingClassPayload,
} from './training-class.graphql.js';
import {
  AddClassMembersInput,
  CloseTrainingClassInput,
  CompleteTrainingInput,
  CreateTrainingClassInput,
  LeaveTrainingClassInput,
  RecordAttendanceInput,
  TrainingClassFilter,
  TrainingClassPageArgs,
} from './training-class.inputs.js';
import { TrainingClassReader } from './training-class.reader.js';
import { TrainingClassService } from './training-class.service.js';

type Answer = Pick<TrainingClassPayload, 'classId' | 'userErrors'>;
type Page = Connection<TrainingClass> & { readonly filter: TrainingClassFilter };
const answer = (classId: string): Answer => ({ classId, userErrors: [] });

/** Queries and mutations on classes. */
@Resolver(() => TrainingClass)
export class TrainingClassResolver {
  constructor(
    private readonly reader: TrainingClassReader,
    private readonly classes: TrainingClassService,
    private readonly learners: ClassMemberService,
    private readonly hours: AttendanceService,
    private readonly completions: CompletionService,
  ) {}

  @Query(() => TrainingClassConnection, {
    description: '培训班，新开班的在前；机构只看到自己的。Classes, latest first; an institution sees its own.',
  })
  @Allow('training:read')
  async trainingClasses(@Args() args: TrainingClassPageArgs): Promise<Page> {
    const filter = args.filter ?? {};
    return { ...(await this.reader.page(readPage(args, 2), filter)), filter };
  }

  @Query(() => TrainingClass, { nullable: true, description: '按标识查培训班。A class by id.' })
  @Allow('training:read')
  trainingClass(@Args('id', { type: () => ID }) id: string): Promise<TrainingClass | null> {
    return this.reader.find(id);
  }

  @ResolveField(() => [ClassMember], { description: '学员，按入班先后。Learners, in the order of joining.' })
  members(@Parent() { id }: TrainingClass): Promise<ClassMember[]> {
    return this.reader.members(id);
  }

  @ResolveField(() => [ClassAttendance], {
    description:
      '一名学员逐日的学时登记，含更正前的登记。What was recorded of a learner, day by day, with what was corrected.',
  })
  attendance(
    @Parent() { id }: TrainingClass,
    @Args('candidateId', { type: () => ID, description: '学员。The learner.' }) candidateId: string,
  ): Promise<ClassAttendance[]> {
    return this.reader.attendance(id, candidateId);
  }

  @Mutation(() => TrainingClassPayload, { description: '开设培训班。Open a class.' })
  @Allow('training:manage')
  async createTrainingClass(@Args('input') input: CreateTrainingClassInput): Promise<Answer> {
    return answer(await this.classes.create(input));
  }

  @Mutation(() => TrainingClassPayload, { description: '添加学员。Add learners.' })
  @Allow('training:manage')
  async addClassMembers(@Args('input') input: AddClassMembersInput): Promise<Answer> {
    await this.learners.add(input);
    return answer(input.classId);
  }

  @Mutation(() => TrainingClassPayload, { description: '学员退班。A learner leaves the class.' })
  @Allow('training:manage')
  async leaveTrainingClass(@Args('input') input: LeaveTrainingClassInput): Promise<Answer> {
    await this.learners.leave(input);
    return answer(input.classId);
  }

  @Mutation(() => TrainingClassPayload, { description: '登记一日学时。Record the hours of a day.' })
  @Allow('training:manage')
  async recordAttendance(@Args('input') input: RecordAttendanceInput): Promise<Answer> {
    await this.hours.recordDay(input);
    return answer(input.classId);
  }

  @Mutation(() => TrainingClassPayload, { description: '颁发结业证书。Issue completion certificates.' })
  @Allow('training:manage')
  async completeTraining(@Args('input') input: CompleteTrainingInput): Promise<Answer> {
    await this.completions.complete(input);
    return answer(input.classId);
  }

  @Mutation(() => TrainingClassPayload, { description: '结班。Close a class.' })
  @Allow('training:manage')
  async closeTrainingClass(@Args('input') input: CloseTrainingClassInput): Promise<Answer> {
    await this.classes.close(input.classId);
    return answer(input.classId);
  }
}

/** Total of a page. */
@Resolver(() => TrainingClassConnection)
export class TrainingClassConnectionResolver {
  constructor(private readonly reader: TrainingClassReader) {}

  @ResolveField(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount(@Parent() { filter }: Page): Promise<number> {
    return this.reader.count(filter);
  }
}

/** The record after a mutation. */
@Resolver(() => TrainingClassPayload)
export class TrainingClassPayloadResolver {
  constructor(private readonly reader: TrainingClassReader) {}

  @ResolveField(() => TrainingClass, { nullable: true, description: '操作后的培训班。The class afterwards.' })
  trainingClass(@Parent() payload: Answered): Promise<TrainingClass | null> | null {
    const id = payload.classId ?? payload.refusedArgs?.input?.classId;
    return id ? this.reader.find(id) : null;
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<TrainingClassPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly classId?: string } };
};
