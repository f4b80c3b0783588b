import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { CandidateAbilityEnum } from './candidate.enums.js';
import type { CandidateAbility } from './candidate.policy.js';

/** A person who asks for a certificate. */
@ObjectType({ description: '考生。A person who asks for a certificate.' })
export class Candidate {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '姓名，与证件一致。Name, as on the document.' })
  name!: string;

  @Field({ description: '居民身份证号码，隐去出生日期。Resident ID number without the birthday.' })
  documentMasked!: string;

  @Field(() => ID, {
    nullable: true,
    description: '照片文件，下载地址为 /files/<标识>；没有为空。Photo, fetched from /files/<id>; null without one.',
  })
  photoFileId!: string | null;

  @Field(() => [String], {
    description: '报送过该考生的学校；学校用户看不到。Schools that brought the person; not shown to schools.',
  })
  schools!: string[];

  @Field(() => DateTimeScalar, { description: '登记的时刻。When the person was registered.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '最近变更的时刻。When it was last changed.' })
  changedAt!: Date;

  @Field(() => [CandidateAbilityEnum], { description: '您可进行的操作。What you may do.' })
  abilities!: CandidateAbility[];
}

/** A correction of name or number; appended, never edited. */
@ObjectType({ description: '姓名或证件号码的更正。A correction of name or number.' })
export class CandidateCorrection {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '更正前的姓名。Name before.' })
  oldName!: string;

  @Field({ description: '更正后的姓名。Name after.' })
  newName!: string;

  @Field({ description: '更正前的号码（隐去出生日期）。Number before, masked.' })
  oldMasked!: string;

  @Field({ description: '更正后的号码（隐去出生日期）。Number after, masked.' })
  newMasked!: string;

  @Field({ description: '是否更正了号码。Whether the number was corrected.' })
  numberCorrected!: boolean;

  @Field({ description: '理由。Reason.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: '更正人；学校用户看不到。Who; not shown to schools.' })
  correctedBy!: string | null;

  @Field(() => DateTimeScalar, { description: '更正的时刻。When.' })
  correctedAt!: Date;
}

/** Somebody looked at the whole number. */
@ObjectType({ description: '查看完整证件号码的记录。Somebody looked at the whole number.' })
export class CandidateReveal {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '理由。Reason.' })
  reason!: string;

  @Field({ description: '查看人。Who.' })
  revealedBy!: string;

  @Field(() => DateTimeScalar, { description: '查看的时刻。When.' })
  revealedAt!: Date;
}

const candidates = connectionTypes(Candidate, 'Candidate', '考生');

/** A page of candidates. */
@ObjectType({ description: '考生的一页。A page of candidates.' })
export class CandidateConnection extends candidates.ConnectionType {
  @Field(() => Int, { description: '符合条件的总数。Number of all that match.' })
  totalCount!: number;
}

/** The answer of a mutation on a candidate; `candidate` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对考生操作的结果。Answer of a mutation on a candidate.' })
export class CandidatePayload extends Payload {
  candidateId!: string | null;
}

/** The whole number, for this answer only. */
@ObjectType({
  description: '完整证件号码，仅此次返回，不缓存。The whole number, in this answer only; never cached.',
})
export class RevealedNumberPayload extends Payload {
  @Field(() => String, { nullable: true, description: '居民身份证号码。Resident ID number.' })
  number!: string | null;
}

/** Where to send the bytes of a photo. */
@ObjectType({
  description:
    '登记结果；随后把照片以 PUT 发送到 uploadUrl，再设为照片。PUT the bytes to uploadUrl, then set the photo.',
})
export class StartPhotoUploadPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '文件标识。Id of the file.' })
  fileId!: string | null;

  @Field(() => String, { nullable: true, description: '上传地址。Where to PUT the bytes.' })
  uploadUrl!: string | null;
}
