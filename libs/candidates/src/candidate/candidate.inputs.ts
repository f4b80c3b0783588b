import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

/** Which candidates; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class CandidateFilter {
  @Field(() => String, { nullable: true, description: '姓名中的文字。Text in the name.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '完整的居民身份证号码；只在请求正文中发送，不写入地址。The whole resident ID number; sent in the body, never in an address.',
  })
  number?: string | null;
}

/** Arguments of a page of candidates, latest first. */
@ArgsType()
export class CandidatePageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => CandidateFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: CandidateFilter | null;
}

@InputType({ description: '查看完整证件号码。See the whole number.' })
export class RevealCandidateNumberInput {
  @Field(() => ID, { description: '考生。The candidate.' })
  id!: string;

  @Field({ description: '理由，5 至 500 字，写入审计记录。Reason, 5 to 500 characters; goes into the audit trail.' })
  reason!: string;
}

@InputType({
  description: '更正姓名或证件号码；不改的不填。Correct name or number; leave out what stays.',
})
export class CorrectCandidateInput {
  @Field(() => ID, { description: '考生。The candidate.' })
  id!: string;

  @Field(() => String, { nullable: true, description: '正确的姓名。The right name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: '正确的居民身份证号码。The right resident ID number.' })
  number?: string | null;

  @Field({ description: '理由，5 至 500 字。Reason, 5 to 500 characters.' })
  reason!: string;
}

@InputType({ description: '登记将要上传的照片（PNG 或 JPEG）。Announce a photo to upload (PNG or JPEG).' })
export class StartPhotoUploadInput {
  @Field(() => ID, { description: '考生。The candidate.' })
  id!: string;

  @Field({ description: '文件名。File name.' })
  name!: string;

  @Field(() => Int, { description: '字节数，最多 2 MB。Size in bytes, 2 MB at most.' })
  size!: number;

  @Field(() => String, { nullable: true, description: '内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex.' })
  sha256?: string | null;
}

@InputType({ description: '设为照片；不填文件则移除照片。Set the photo; without a file it is removed.' })
export class SetCandidatePhotoInput {
  @Field(() => ID, { description: '考生。The candidate.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: '已上传的照片。An uploaded photo.' })
  fileId?: string | null;
}
