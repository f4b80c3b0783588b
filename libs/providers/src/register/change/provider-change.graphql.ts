import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { LocalisedText } from '@shidian/cases/case-record/case-record.graphql.js';
import { ApplicationStatusEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { connectionTypes, Counted } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { ProviderSummary } from '../../annual-report/provider-summary.graphql.js';
import { FilingDecision } from '../../filing/filing-review.graphql.js';
import {
  type ProviderChangeAbility,
  ProviderChangeAbilityEnum,
  ProviderChangeKindEnum,
} from './provider-change.enums.js';

/** A unit that comes out of a split. */
@ObjectType({ description: '分立后的一个单位。A unit that comes out of a split.' })
export class SplitUnit {
  @Field({ description: '名称。Name.' })
  name!: string;

  @Field({ description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field({ description: '是否保留备案；只能有一个。Whether it keeps the filing; exactly one does.' })
  keeps!: boolean;
}

/** A file of a document. */
@ObjectType({ description: '材料的一个文件。A file of a document.' })
export class ChangeFile {
  @Field(() => ID, { description: '文件标识。Id of the file.' })
  fileId!: string;

  @Field({ description: '文件名。Its name.' })
  name!: string;

  @Field({ description: '内容的 SHA-256（十六进制）。SHA-256 of its bytes, in hex.' })
  sha256!: string;

  @Field(() => Int, { description: '字节数。Bytes.' })
  size!: number;
}

/** The files of a document that goes with a change. */
@ObjectType({ description: '随变更附送的一项材料。A document that goes with a change.' })
export class ChangeDocument {
  @Field({ description: '材料代号。Id of the material.' })
  material!: string;

  @Field(() => [ChangeFile], { description: '文件。Its files.' })
  files!: ChangeFile[];
}

/** A document that a change is asked for. */
@ObjectType({ description: '变更须附的一项材料。A document that a change is asked for.' })
export class ChangeMaterialAsked {
  @Field(() => ID, { description: '材料代号。Id of the material.' })
  id!: string;

  @Field(() => LocalisedText, { description: '名称。Title.' })
  title!: LocalisedText;

  @Field(() => LocalisedText, { description: '用途。Why it is asked for.' })
  why!: LocalisedText;

  @Field({ description: '是否必须。Whether it must be there.' })
  required!: boolean;

  @Field(() => [String], {
    description: '新增其中任一培训范围时必须附送。Scopes each of which makes it required, where the entry takes it on.',
  })
  requiredForScopes!: readonly string[];
}

/** What a change states; which fields matter depends on its kind. */
@ObjectType({
  description: '变更内容；所需字段因变更事项而异。What a change states; which fields matter depends on its kind.',
})
export class ProviderChangeContent {
  @Field(() => DateScalar, { nullable: true, description: '生效之日。Day from which it holds.' })
  effectiveOn!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '更名后的名称，或合并、承接单位的名称。The new name, or that of the unit that takes over.',
  })
  name!: string | null;

  @Field(() => String, {
    nullable: true,
    description: '合并、承接单位的统一社会信用代码。Code of the unit that takes over.',
  })
  uscc!: string | null;

  @Field(() => String, { nullable: true, description: '变更后的地址。The new address.' })
  address!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '变更后所在县（市、区）的代码；不填则不变，转由其他单位承接时随该单位。Code of the new county; unless stated, that of the unit that takes over.',
  })
  jurisdictionCode?: string | null;

  @Field(() => String, { nullable: true, description: '变更后的联系电话。The new telephone.' })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: '变更后的法定代表人。The new legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => [String], { nullable: true, description: '变更后的培训范围。The new scopes of training.' })
  scopes!: string[] | null;

  @Field(() => String, { nullable: true, description: '变更后的类别（实践基地）。The new category of a base.' })
  category!: string | null;

  @Field(() => [SplitUnit], { nullable: true, description: '分立后的各单位。The units after a split.' })
  units!: SplitUnit[] | null;

  @Field(() => [ChangeDocument], { nullable: true, description: '附送的材料。Documents that go with it.' })
  documents?: ChangeDocument[] | null;

  @Field(() => String, { nullable: true, description: '变更原因和依据。Why, and on what ground.' })
  reason!: string | null;
}

/** A change that a filed provider reports; it travels as a case to the province's desk. */
@ObjectType({ description: '备案变更。A change that a filed provider reports.' })
export class ProviderChange {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '编号。Number.' })
  number!: string;

  @Field(() => ProviderChangeKindEnum, { description: '变更事项。Kind.' })
  kind!: ProviderChangeKind;

  @Field(() => ApplicationStatusEnum, { description: '状态。Status.' })
  status!: CaseStatus;

  @Field({ description: '所在环节代号。Id of the desk where it lies.' })
  stage!: string;

  @Field(() => Int, { description: '已提交次数。How often it was submitted.' })
  attempt!: number;

  @Field(() => ProviderSummary, { description: '机构或基地。The provider.' })
  provider!: ProviderSummary;

  @Field(() => ProviderChangeContent, {
    nullable: true,
    description: '草稿，只有本单位可见。The draft; its own unit only.',
  })
  draft!: ProviderChangeContent | null;

  @Field(() => Int, { nullable: true, description: '草稿版本，保存时须带上。Version to send when saving.' })
  draftVersion!: number | null;

  @Field(() => ProviderChangeContent, {
    nullable: true,
    description: '最近一次提交的内容。What was submitted last.',
  })
  submitted!: ProviderChangeContent | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: '本环节应办结之日。Day by which the desk must be done.',
  })
  dueOn!: string | null;

  @Field({ description: '是否已逾期。Whether that day has passed.' })
  overdue!: boolean;

  @Field(() => [FilingDecision], { description: '办理过程，先发生的在前。The steps so far, oldest first.' })
  decisions!: FilingDecision[];

  @Field(() => [ProviderChangeAbilityEnum], { description: '您现在可以做什么。What you may do with it now.' })
  abilities!: ProviderChangeAbility[];

  @Field(() => DateTimeScalar, { description: '创建时刻。Created.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变动的时刻。Last changed.' })
  updatedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: '最近提交的时刻。Last submitted.' })
  submittedAt!: Date | null;
}

const types = connectionTypes(ProviderChange, 'ProviderChange', '备案变更');

/** A page of changes. */
@ObjectType({ description: '备案变更的一页。A page of changes.' })
export class ProviderChangeConnection extends types.ConnectionType implements Counted {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}
