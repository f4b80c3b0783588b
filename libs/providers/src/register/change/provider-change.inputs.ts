import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CaseStatus } from '@shidian/contract/case-lifecycle.js';
import type { ProviderChangeKind } from '@shidian/contract/providers.js';
import { ApplicationStatusEnum } from '@shidian/cases/case-record/case-record.enums.js';
import { DefectInput, RejectionReasonInput } from '@shidian/cases/case-record/case-record.inputs.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { DateScalar } from '@shidian/platform/graphql/scalars.js';
import { ProviderChangeKindEnum } from './provider-change.enums.js';

/** Which changes; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class ProviderChangeFilter {
  @Field(() => [ApplicationStatusEnum], { nullable: true, description: '状态之一。One of these statuses.' })
  status?: CaseStatus[] | null;

  @Field(() => ProviderChangeKindEnum, { nullable: true, description: '变更事项。Of this kind.' })
  kind?: ProviderChangeKind | null;

  @Field(() => String, { nullable: true, description: '行政区划代码，含其下辖。Code of a place, with all below it.' })
  place?: string | null;

  @Field(() => ID, { nullable: true, description: '机构或基地。Of this provider.' })
  providerId?: string | null;
}

/** Arguments of a page of changes, those due first in front, then the others, latest first. */
@ArgsType()
export class ProviderChangePageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => ProviderChangeFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: ProviderChangeFilter | null;
}

@InputType({ description: '开始申报一项变更。Begin to report a change.' })
export class CreateProviderChangeInput {
  @Field(() => ID, { description: '机构或基地。The provider.' })
  providerId!: string;

  @Field(() => ProviderChangeKindEnum, { description: '变更事项。Kind.' })
  kind!: ProviderChangeKind;
}

@InputType({ description: '分立后的一个单位。A unit that comes out of a split.' })
export class SplitUnitInput {
  @Field({ description: '名称。Name.' })
  name!: string;

  @Field({ description: '统一社会信用代码。Unified social credit code.' })
  uscc!: string;

  @Field({ description: '是否保留备案；只能有一个。Whether it keeps the filing; exactly one does.' })
  keeps!: boolean;
}

@InputType({ description: '材料的一个文件。A file of a document.' })
export class ChangeFileInput {
  @Field(() => ID, { description: '文件标识。Id of the file.' })
  fileId!: string;

  @Field({ description: '文件名。Its name.' })
  name!: string;

  @Field({ description: '内容的 SHA-256（十六进制）。SHA-256 of its bytes, in hex.' })
  sha256!: string;

  @Field(() => Int, { description: '字节数。Bytes.' })
  size!: number;
}

@InputType({ description: '随变更附送的一项材料。A document that goes with a change.' })
export class ChangeDocumentInput {
  @Field({ description: '材料代号。Id of the material.' })
  material!: string;

  @Field(() => [ChangeFileInput], { description: '文件。Its files.' })
  files!: ChangeFileInput[];
}

@InputType({ description: '变更内容。What a change states.' })
export class ProviderChangeContentInput {
  @Field(() => DateScalar, { nullable: true, description: '生效之日。Day from which it holds.' })
  effectiveOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '新名称，或接收单位的名称。New name, or the name of the unit that takes over.',
  })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '接收单位的统一社会信用代码。Code of the unit that takes over.' })
  uscc?: string | null;

  @Field(() => String, { nullable: true, description: '新地址。New address.' })
  address?: string | null;

  @Field(() => String, { nullable: true, description: '新的县（市、区）代码。Code of the new county.' })
  jurisdictionCode?: string | null;

  @Field(() => String, { nullable: true, description: '新联系电话。New telephone.' })
  phone?: string | null;

  @Field(() => String, { nullable: true, description: '新法定代表人。New legal representative.' })
  legalRepresentative?: string | null;

  @Field(() => [String], { nullable: true, description: '新的培训范围。New scopes of training.' })
  scopes?: string[] | null;

  @Field(() => String, { nullable: true, description: '新的类别。New category.' })
  category?: string | null;

  @Field(() => [SplitUnitInput], { nullable: true, description: '分立后的各单位。The units after a split.' })
  units?: SplitUnitInput[] | null;

  @Field(() => [ChangeDocumentInput], { nullable: true, description: '附送的材料。Documents that go with it.' })
  documents?: ChangeDocumentInput[] | null;

  @Field(() => String, { nullable: true, description: '变更原因和依据。Why, and on what ground.' })
  reason?: string | null;
}

@InputType({ description: '保存变更的草稿，整份替换。Save the draft of a change, as a whole.' })
export class SaveProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => Int, { description: '所依据的草稿版本。The version you edited.' })
  baseVersion!: number;

  @Field(() => ProviderChangeContentInput, { description: '内容。Content.' })
  content!: ProviderChangeContentInput;
}

@InputType({ description: '登记将要上传的变更材料。A document of a change that is about to be uploaded.' })
export class StartProviderChangeUploadInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field({ description: '材料代号。Id of the material.' })
  material!: string;

  @Field({ description: '文件名。File name.' })
  name!: string;

  @Field(() => Int, { description: '字节数。Size in bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: '内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex.' })
  sha256?: string | null;
}

@InputType({ description: '提交变更。Submit a change.' })
export class SubmitProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => Int, { description: '您看过的草稿版本。The draft version you read back.' })
  draftVersion!: number;
}

@InputType({ description: '撤回变更。Withdraw a change.' })
export class WithdrawProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '缘由。Why.' })
  reason?: string | null;
}

@InputType({ description: '退回变更，一次列明全部问题。Return a change with all its defects.' })
export class ReturnProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [DefectInput], { description: '全部问题。All defects.' })
  defects!: DefectInput[];
}

@InputType({ description: '不予受理变更。Reject a change.' })
export class RejectProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;

  @Field(() => [RejectionReasonInput], { description: '理由。Reasons.' })
  reasons!: RejectionReasonInput[];
}

@InputType({ description: '受理变更并登记。Accept a change and record it.' })
export class AcceptProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field(() => Int, { description: '您所看的第几次提交。The attempt you look at.' })
  attempt!: number;

  @Field(() => String, { nullable: true, description: '留言。Message.' })
  message?: string | null;
}

@InputType({ description: '声明回避。Declare a conflict of interest.' })
export class RecuseFromProviderChangeInput {
  @Field(() => ID, { description: '变更。The change.' })
  id!: string;

  @Field({ description: '缘由。Why.' })
  reason!: string;
}

/** The answer of every mutation on one change; `change` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对变更操作的结果。Answer of a mutation on a change.' })
export class ProviderChangePayload extends Payload {
  changeId!: string | null;
}
