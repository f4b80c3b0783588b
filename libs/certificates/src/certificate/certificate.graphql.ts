import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CertificateStatus } from '@shidian/contract/certificates.js';
import { LocalisedText } from '@shidian/cases/case-record/case-record.graphql.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateScalar, DateTimeScalar, JsonScalar } from '@shidian/platform/graphql/scalars.js';
import { type CertificateAbility, CertificateAbilityEnum, CertificateStatusEnum } from './certificate.enums.js';

/** A level or direction as the certificate names it. */
@ObjectType({ description: '证书上的等级或方向。A level or direction as the certificate names it.' })
export class CertificateTerm {
  @Field({ description: '代号。Id in the package.' })
  id!: string;

  @Field(() => LocalisedText, { description: '名称。Name.' })
  title!: LocalisedText;
}

/** A reason with its words. */
@ObjectType({ description: '原因及其文字。A reason with its words.' })
export class CertificateReason {
  @Field({ description: '代号。Code.' })
  code!: string;

  @Field(() => LocalisedText, { description: '文字，公众所见。Words, as the public reads them.' })
  title!: LocalisedText;
}

/** What ended the validity of a certificate. */
@ObjectType({ description: '证书效力的终止。What ended the validity of a certificate.' })
export class CertificateEnd {
  @Field(() => CertificateReason, { description: '原因。Reason.' })
  reason!: CertificateReason;

  @Field(() => DateTimeScalar, { description: '生效的时刻。When it took effect.' })
  effectiveAt!: Date;
}

/** Another certificate of the same person that this one points to. */
@ObjectType({ description: '所指的另一证书。Another certificate that this one points to.' })
export class CertificateLink {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '编号。Number.' })
  number!: string;
}

/** A certificate. */
@ObjectType({ description: '证书。A certificate.' })
export class Certificate {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '编号。Number.' })
  number!: string;

  @Field(() => CertificateStatusEnum, { description: '状态。Status.' })
  status!: CertificateStatus;

  @Field(() => ID, { description: '项目。The programme.' })
  programmeId!: string;

  @Field(() => LocalisedText, { description: '证书名称。Title.' })
  title!: LocalisedText;

  @Field(() => CertificateTerm, { description: '等级。Level.' })
  level!: CertificateTerm;

  @Field(() => [CertificateTerm], { description: '方向。Directions.' })
  directions!: CertificateTerm[];

  @Field(() => ID, { description: '考生。The candidate.' })
  candidateId!: string;

  @Field(() => ID, { description: '报考。The enrolment that it was earned with.' })
  enrolmentId!: string;

  @Field({ description: '姓名，如证书所印。Name as printed.' })
  holderName!: string;

  @Field({ description: '证件号码（遮盖）。Masked number of the document.' })
  holderMasked!: string;

  @Field(() => DateScalar, { description: '发证日期。Day of issue.' })
  issuedOn!: string;

  @Field(() => DateTimeScalar, { description: '发证的时刻。Instant of issue.' })
  issuedAt!: Date;

  @Field(() => ID, { nullable: true, description: '发证批次。The batch that it was issued in.' })
  batchId!: string | null;

  @Field(() => Int, { description: '状态列表编号。Number of its status list.' })
  statusListId!: number;

  @Field(() => Int, { description: '在状态列表中的位置。Its place on the list.' })
  statusIndex!: number;

  @Field({ description: '签名所用密钥。The key that signed it.' })
  keyId!: string;

  @Field(() => JsonScalar, { description: '签名的内容，从不改动。What was signed; never altered.' })
  record!: unknown;

  @Field({ description: '签名（base64url）。The signature over its canonical JSON, base64url.' })
  signature!: string;

  @Field(() => CertificateEnd, { nullable: true, description: '效力的终止；有效时为空。Null while in force.' })
  end!: CertificateEnd | null;

  @Field(() => CertificateLink, { nullable: true, description: '由它更正的证书。The one that it corrects.' })
  supersedes!: CertificateLink | null;

  @Field(() => CertificateLink, { nullable: true, description: '取代它的证书。The one that replaced it.' })
  supersededBy!: CertificateLink | null;

  @Field(() => [CertificateReason], { description: '您可用的撤销原因。Reasons for which you may revoke it.' })
  revocationReasons!: CertificateReason[];

  @Field(() => [CertificateAbilityEnum], { description: '当前可做的操作。What you may do now.' })
  abilities!: CertificateAbility[];
}

const types = connectionTypes(Certificate, 'Certificate', '证书');

/** A page of certificates. */
@ObjectType({ description: '证书的一页。A page of certificates.' })
export class CertificateConnection extends types.ConnectionType {}
