import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderCause, ProviderKind, ProviderStatus } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { FilingDecision } from '../filing/filing-review.graphql.js';
import { type ProviderAbility, ProviderAbilityEnum, ProviderCauseEnum, ProviderStatusEnum } from './register.enums.js';

/** What the register says of a provider, now or at another time. */
@ObjectType({ isAbstract: true })
abstract class ProviderStatement {
  @Field(() => Int, { description: '第几个版本。Number of the version.' })
  version!: number;

  @Field(() => ProviderStatusEnum, { description: '备案状态。Status.' })
  status!: ProviderStatus;

  @Field({ description: '单位名称。Name.' })
  name!: string;

  @Field({ description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field({ description: '所在县（市、区）代码。Code of its county.' })
  jurisdictionCode!: string;

  @Field({ description: '所在县（市、区）名称。Name of its county.' })
  place!: string;

  @Field({ description: '地址。Address.' })
  address!: string;

  @Field(() => String, { nullable: true, description: '联系电话，不对社会公开。Telephone; not public.' })
  phone!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '法定代表人，不对社会公开。Legal representative; not public.',
  })
  legalRepresentative!: string | null;

  @Field(() => [String], { description: '培训范围代号。Ids of the scopes of training.' })
  scopes!: string[];

  @Field(() => String, { nullable: true, description: '类别，实践基地填写。Category; of practice bases.' })
  category!: string | null;

  @Field(() => DateTimeScalar, { description: '自何时起如此。Since when it is so.' })
  effectiveAt!: Date;

  @Field(() => ProviderCauseEnum, { description: '登记事项。What made it so.' })
  cause!: ProviderCause;
}

/** One dated version of an entry; appended, never edited. */
@ObjectType({ description: '备案登记的一个版本，只增不改。One dated version of an entry; appended, never edited.' })
export class ProviderVersion extends ProviderStatement {
  @Field(() => DateTimeScalar, { nullable: true, description: '何时被下一版本取代。When the next one took over.' })
  supersededAt!: Date | null;

  @Field(() => ID, { nullable: true, description: '所依据的申报、变更或取消。The case or revocation behind it.' })
  causeId!: string | null;

  @Field(() => String, { nullable: true, description: '登记人，仅主管部门可见。Who recorded it; for officers.' })
  recordedBy!: string | null;

  @Field(() => DateTimeScalar, { description: '登记的时刻。When it was recorded.' })
  recordedAt!: Date;
}

/** Where a unit came from, or what became of it. */
@ObjectType({ description: '单位的承继关系。Where a unit came from, or what became of it.' })
export class UnitSuccession {
  @Field({ description: '原单位的统一社会信用代码。Code of the former unit.' })
  predecessorUscc!: string;

  @Field({ description: '承继单位的统一社会信用代码。Code of the later unit.' })
  successorUscc!: string;

  @Field({ description: '承继单位的名称。Name of the later unit.' })
  successorName!: string;

  @Field(() => ProviderCauseEnum, { description: '合并、分立或转让。Merger, split or transfer.' })
  cause!: ProviderCause;

  @Field(() => DateScalar, { description: '发生之日。Day.' })
  happenedOn!: string;

  @Field({
    description: '分立出的单位须另行申报备案。A unit that was split off and is invited to file for itself.',
  })
  toFileAnew!: boolean;
}

/** The application by which a unit came onto the register. */
@ObjectType({ description: '备案所依据的申报。The application by which a unit came onto the register.' })
export class ProviderCase {
  @Field(() => ID, { description: '标识。Id of the filing.' })
  id!: string;

  @Field({ description: '申报编号。Number.' })
  number!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近提交的时刻。Last submitted.' })
  submittedAt!: Date | null;

  @Field(() => [FilingDecision], { description: '办理过程，先发生的在前。Its steps, oldest first.' })
  decisions!: FilingDecision[];
}

/** An entry of the register. With a filter by date, what it said on that day. */
@ObjectType({ description: '已备案的培训机构或实践基地。A training institution or practice base on the register.' })
export class Provider extends ProviderStatement {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '备案编号。Filing number.' })
  filingNumber!: string;

  @Field(() => ProviderKindEnum, { description: '类别。Kind.' })
  kind!: ProviderKind;

  @Field(() => DateTimeScalar, { description: '备案时间。When it was filed.' })
  filedAt!: Date;

  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field(() => ID, { nullable: true, description: '备案申报的标识。Id of the filing that led here.' })
  caseId!: string | null;

  @Field({ description: '备案公告的文号。Number of the notice by which it was filed.' })
  announcementNumber!: string;

  @Field(() => [ProviderAbilityEnum], { description: '您现在可以做什么。What you may do with it now.' })
  abilities!: ProviderAbility[];

  organisationId!: string;
}

const types = connectionTypes(Provider, 'Provider', '备案登记');

/** A page of the register. */
@ObjectType({ description: '备案登记的一页。A page of the register.' })
export class ProviderConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数，最多数到 10000。Number of all that match, counted up to 10,000.' })
  totalCount!: number;
}
