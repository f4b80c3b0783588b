import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ProviderStatus, RevocationGround } from '@shidian/contract/providers.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { ProviderSummary } from '../annual-report/provider-summary.graphql.js';
import { FilingCapEffect } from '../filing/filing-review.graphql.js';
import { ProviderStatusEnum } from '../register/register.enums.js';
import { RevocationGroundEnum, type RevocationStatus, RevocationStatusEnum } from './revocation.enums.js';

/** Days on which a unit may not apply, both included. */
@ObjectType({ description: '禁止申报的期间，首尾两日均在内。Days on which a unit may not apply, both included.' })
export class ProviderBan {
  @Field(() => ID, { description: '所依据的取消决定。The revocation that it follows.' })
  revocationId!: string;

  @Field(() => ID, { description: '被取消的备案。The entry that was revoked.' })
  providerId!: string;

  @Field({ description: '被取消单位的名称。Name of the revoked provider.' })
  name!: string;

  @Field({ description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field(() => DateScalar, { description: '首日。First day.' })
  firstDay!: string;

  @Field(() => DateScalar, { description: '末日，次日起可申报。Last day; free from the next one on.' })
  lastDay!: string;
}

/** A revocation: one person proposes, another decides. */
@ObjectType({ description: '取消备案资格：一人提出，另一人决定。A revocation: one person proposes, another decides.' })
export class Revocation {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => RevocationStatusEnum, { description: '进度。Status.' })
  status!: RevocationStatus;

  @Field(() => ProviderSummary, { description: '机构或基地。The provider.' })
  provider!: ProviderSummary;

  @Field(() => RevocationGroundEnum, { description: '情形。Ground.' })
  ground!: RevocationGround;

  @Field({ description: '事实和证据。Facts and evidence.' })
  evidence!: string;

  @Field(() => ID, { nullable: true, description: '所依据的年度评估。The annual evaluation it rests on.' })
  runId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '提出人；机构、基地看不到。Who proposed; not shown to the provider.',
  })
  proposedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '代谁提出；机构、基地看不到。On whose behalf; not shown to the provider.',
  })
  proposedFor!: string | null;

  @Field(() => DateTimeScalar, { description: '提出的时刻。When.' })
  proposedAt!: Date;

  @Field(() => String, {
    nullable: true,
    description: '决定人；机构、基地看不到。Who decided; not shown to the provider.',
  })
  decidedBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '代谁决定；机构、基地看不到。On whose behalf; not shown to the provider.',
  })
  decidedFor!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '决定的时刻，即生效的时刻。When; it took effect then.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '决定的理由。Reason of the decision.' })
  reason!: string | null;

  @Field(() => ProviderBan, { nullable: true, description: '随之而来的禁止申报期。The ban that follows.' })
  ban!: ProviderBan | null;

  @Field({ description: '您现在可否决定。Whether you may decide it now.' })
  mayDecide!: boolean;
}

/** What the public page shows of an entry. */
@ObjectType({ description: '社会公众所见的登记。What the public page shows of an entry.' })
export class PublicEntryPreview {
  @Field({ description: '备案编号。Filing number.' })
  filingNumber!: string;

  @Field({ description: '单位名称。Name.' })
  name!: string;

  @Field({ description: '所在县（市、区）名称。Name of its county.' })
  place!: string;

  @Field(() => ProviderStatusEnum, { description: '备案状态。Status.' })
  status!: ProviderStatus;

  @Field(() => DateScalar, { description: '自哪一日起如此。Day since which it is so.' })
  since!: string;
}

/** What a revocation would do if it were confirmed now. */
@ObjectType({ description: '此刻决定取消的后果。What a revocation would do if it were confirmed now.' })
export class RevocationPreview {
  @Field(() => PublicEntryPreview, { description: '公示页现在的内容。The public page as it is.' })
  before!: PublicEntryPreview;

  @Field(() => PublicEntryPreview, { description: '取消后公示页的内容。The public page afterwards.' })
  after!: PublicEntryPreview;

  @Field(() => DateScalar, { description: '禁止申报的首日。First day of the ban.' })
  banFirstDay!: string;

  @Field(() => DateScalar, { description: '禁止申报的末日。Last day of the ban.' })
  banLastDay!: string;

  @Field(() => [FilingCapEffect], { description: '腾出的名额。Slots that become free.' })
  caps!: FilingCapEffect[];
}

const revocations = connectionTypes(Revocation, 'Revocation', '取消备案资格');
const bans = connectionTypes(ProviderBan, 'ProviderBan', '禁止申报');

/** A page of revocations. */
@ObjectType({ description: '取消备案资格的一页。A page of revocations.' })
export class RevocationConnection extends revocations.ConnectionType {}

/** A page of bans. */
@ObjectType({ description: '禁止申报的一页。A page of bans.' })
export class ProviderBanConnection extends bans.ConnectionType {}
