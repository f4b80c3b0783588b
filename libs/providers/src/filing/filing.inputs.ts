import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { FilingChannel } from '@shidian/contract/providers.js';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { FilingChannelEnum } from './filing.enums.js';

@InputType({ description: '开始一份备案申报。Begin an application to be filed.' })
export class CreateFilingInput {
  @Field(() => ID, { description: '轮次；其规则集决定申报类别。The round, whose rule set decides the kind.' })
  roundId!: string;

  @Field(() => FilingChannelEnum, { description: '申报渠道。Channel.' })
  channel!: FilingChannel;
}

@InputType({ description: '保存草稿。Save a draft.' })
export class SaveFilingDraftInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '所依据的草稿版本。The version you edited.' })
  baseVersion!: number;

  @Field(() => JsonScalar, {
    description: '改动的部分：{ 部分名: 新内容 }，null 为删除。Changed sections; null removes one.',
  })
  changes!: unknown;
}

@InputType({ description: '提交申报。Submit a filing.' })
export class SubmitFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => Int, { description: '您看过的草稿版本。The draft version you read back.' })
  draftVersion!: number;
}

@InputType({ description: '撤回申报。Withdraw a filing.' })
export class WithdrawFilingInput {
  @Field(() => ID, { description: '申报。The filing.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '缘由。Why.' })
  reason?: string | null;
}

@InputType({ description: '登记申报材料的文件。Announce a file of a filing.' })
export class StartFilingUploadInput {
  @Field(() => ID, { description: '申报。The filing.' })
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

/** Where to send the bytes. */
@ObjectType({ description: '登记结果；随后把文件内容以 PUT 发送到 uploadUrl。Then PUT the bytes to uploadUrl.' })
export class StartFilingUploadPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '文件标识。Id of the file.' })
  fileId!: string | null;

  @Field(() => String, { nullable: true, description: '上传地址。Where to PUT the bytes.' })
  uploadUrl!: string | null;
}

/** The answer of every mutation on one filing; `filing` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对申报操作的结果。Answer of a mutation on a filing.' })
export class FilingPayload extends Payload {
  filingId!: string | null;
}
