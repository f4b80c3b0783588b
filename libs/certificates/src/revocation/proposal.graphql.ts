import { Field, ID, ObjectType } from '@nestjs/graphql';
import type {
  CertificateProposalKind,
  CertificateProposalStatus,
  CertificateStatus,
} from '@shidian/contract/certificates.js';
import { connectionTypes } from '@shidian/platform/graphql/connection.js';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { CertificateStatusEnum } from '../certificate/certificate.enums.js';
import { CertificateLink, CertificateReason, CertificateTerm } from '../certificate/certificate.graphql.js';
import { CertificateProposalKindEnum, CertificateProposalStatusEnum } from './proposal.enums.js';

/** A proposal to revoke or correct a certificate: one person proposes, another decides. */
@ObjectType({ description: '撤销或更正的提议：一人提出，另一人决定。One person proposes, another decides.' })
export class CertificateProposal {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field(() => CertificateProposalKindEnum, { description: '撤销或更正。Revoke or correct.' })
  kind!: CertificateProposalKind;

  @Field(() => CertificateProposalStatusEnum, { description: '进度。Status.' })
  status!: CertificateProposalStatus;

  @Field(() => CertificateLink, { description: '所涉证书。The certificate.' })
  certificate!: CertificateLink;

  @Field({ description: '证书上的姓名。Name on the certificate.' })
  certificateHolder!: string;

  @Field(() => CertificateReason, { description: '原因，公众可见其种类。Reason; the public reads its kind.' })
  reason!: CertificateReason;

  @Field({ description: '事实和证据，不公开。Facts and evidence; not public.' })
  evidence!: string;

  @Field(() => String, { nullable: true, description: '更正后的姓名。The name after a correction.' })
  holderName!: string | null;

  @Field(() => [String], { nullable: true, description: '更正后的方向代号。Ids of the directions after a correction.' })
  directions!: string[] | null;

  @Field(() => CertificateLink, { nullable: true, description: '换发的证书。The certificate issued instead.' })
  successor!: CertificateLink | null;

  @Field({ description: '提出人。Who proposed.' })
  proposedBy!: string;

  @Field(() => DateTimeScalar, { description: '提出的时刻。When.' })
  proposedAt!: Date;

  @Field(() => String, { nullable: true, description: '决定人。Who decided.' })
  decidedBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '决定的时刻，即生效的时刻。When; it took effect then.' })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '决定的理由。Reason of the decision.' })
  decisionReason!: string | null;

  @Field({ description: '您现在可否决定。Whether you may decide it now.' })
  mayDecide!: boolean;
}

/** What anybody who verifies a certificate is told. */
@ObjectType({ description: '公众查验所见。What anybody who verifies it is told.' })
export class CertificatePublicView {
  @Field(() => String, { nullable: true, description: '编号；换发后才有。Number; there is none before it is issued.' })
  number!: string | null;

  @Field(() => CertificateStatusEnum, { description: '状态。Status.' })
  status!: CertificateStatus;

  @Field({ description: '姓名。Name.' })
  holderName!: string;

  @Field(() => [CertificateTerm], { description: '方向。Directions.' })
  directions!: CertificateTerm[];

  @Field(() => CertificateReason, { nullable: true, description: '终止的原因。Why it ended.' })
  reason!: CertificateReason | null;
}

/** What a proposal would do if it were confirmed now. */
@ObjectType({ description: '此刻同意的后果。What a proposal would do if it were confirmed now.' })
export class CertificateEffectPreview {
  @Field(() => CertificatePublicView, { description: '现在所见。As it is.' })
  before!: CertificatePublicView;

  @Field(() => CertificatePublicView, { description: '此后所见。Afterwards.' })
  after!: CertificatePublicView;

  @Field(() => CertificatePublicView, { nullable: true, description: '换发的证书。The certificate issued instead.' })
  successor!: CertificatePublicView | null;

  @Field({ description: '持证人此后可否重新报考该等级。Whether the holder may enrol for the level again.' })
  mayEnrolAgain!: boolean;
}

const types = connectionTypes(CertificateProposal, 'CertificateProposal', '撤销或更正的提议');

/** A page of proposals. */
@ObjectType({ description: '提议的一页。A page of proposals.' })
export class CertificateProposalConnection extends types.ConnectionType {}
