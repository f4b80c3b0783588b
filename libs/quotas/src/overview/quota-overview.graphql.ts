import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ProviderKind } from '@shidian/contract/providers.js';
import { ProviderKindEnum } from '@shidian/identity/organisation/organisation.enums.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { QuotaBucketEnum, TransferKindEnum, type QuotaBucket, type TransferKind } from '../ledger/quota.enums.js';

/** Slots of a place for one kind. */
@ObjectType({ description: '一地一类的名额。Slots of a place for one kind.' })
export class QuotaLine {
  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => Int, {
    nullable: true,
    description: '推荐总数上限；不单列则为空。Cap; null where it has none of its own.',
  })
  cap!: number | null;

  @Field(() => Int, {
    description: '从省机动名额调入，调出为负。Allotted from the mobile pool; below zero where given away.',
  })
  allotted!: number;

  @Field(() => Int, { description: '在办占用。Reserved by filings in process.' })
  reserved!: number;

  @Field(() => Int, { description: '已备案。Taken by filings in force.' })
  taken!: number;

  @Field(() => Int, { nullable: true, description: '剩余；不单列则为空。Free; null where it has no cap of its own.' })
  free!: number | null;
}

/** A place of the tree with its slots. What lies in a county is part of its city's figures; a pool’s are its own. */
@ObjectType({
  description:
    '一地的名额：县（市、区）的已含在所属市内；省的一行为机动名额。Slots of a place: a county’s are part of its city’s; the province’s row is its mobile pool.',
})
export class QuotaPlace {
  @Field({ description: '行政区划代码。Code.' })
  jurisdictionCode!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: '上级代码。Code of the place above.' })
  parentCode!: string | null;

  @Field({ description: '是否为省机动名额。Whether this is the mobile pool.' })
  pool!: boolean;

  @Field(() => [QuotaLine], { description: '按类别的名额。Slots by kind.' })
  lines!: QuotaLine[];
}

/** What one transfer moved at a place. */
@ObjectType({ description: '一笔变动在一地的分录。One entry of a transfer at a place.' })
export class QuotaEntry {
  @Field(() => ProviderKindEnum, { description: '备案类别。Kind.' })
  providerKind!: ProviderKind;

  @Field(() => QuotaBucketEnum, { description: '名额所在。Bucket.' })
  bucket!: QuotaBucket;

  @Field(() => Int, { description: '增减。Change.' })
  amount!: number;
}

/** A movement of slots, as one place sees it. */
@ObjectType({ description: '名额的一笔变动。A movement of slots.' })
export class QuotaTransfer {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => TransferKindEnum, { description: '类别。Kind.' })
  kind!: TransferKind;

  @Field(() => ID, { nullable: true, description: '所涉备案申请。The filing that it is about.' })
  subjectId!: string | null;

  @Field(() => String, { nullable: true, description: '事由。Reason.' })
  reason!: string | null;

  @Field(() => DateTimeScalar, { description: '时刻。When.' })
  movedAt!: Date;

  @Field(() => String, { nullable: true, description: '经办人；系统所为则为空。Who did it; null for the system.' })
  actorName!: string | null;

  @Field(() => [QuotaEntry], { description: '本地的分录。Entries at the place.' })
  entries!: QuotaEntry[];
}

const types = connectionTypes(QuotaTransfer, 'QuotaTransfer', '名额变动');

/** A page of movements. */
@ObjectType({ description: '名额变动的一页。A page of movements.' })
export class QuotaTransferConnection extends types.ConnectionType {}
