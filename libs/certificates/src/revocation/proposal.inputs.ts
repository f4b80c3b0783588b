import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { type CertificateProposalStatus, type CorrectionReason } from '@shidian/contract/certificates.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import { CorrectionReasonEnum } from '../certificate/certificate.enums.js';
import { CertificateProposalStatusEnum, type CertificateVerdict, CertificateVerdictEnum } from './proposal.enums.js';

/** Arguments of a page of proposals, latest first. */
@ArgsType()
export class CertificateProposalPageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => CertificateProposalStatusEnum, { nullable: true, description: '进度。Of this status.' })
  status?: CertificateProposalStatus | null;
}

@InputType({ description: '提议撤销证书。Propose to revoke a certificate.' })
export class ProposeCertificateRevocationInput {
  @Field(() => ID, { description: '证书。The certificate.' })
  certificateId!: string;

  @Field({ description: '原因代号，由项目规定。Code of the reason; the programme lists them.' })
  reason!: string;

  @Field({ description: '事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most.' })
  evidence!: string;
}

@InputType({ description: '提议更正证书。Propose to correct a certificate.' })
export class ProposeCertificateCorrectionInput {
  @Field(() => ID, { description: '证书。The certificate.' })
  certificateId!: string;

  @Field(() => CorrectionReasonEnum, { description: '原因。Reason.' })
  reason!: CorrectionReason;

  @Field({ description: '事实和证据，最多 5000 字。Facts and evidence, 5,000 characters at most.' })
  evidence!: string;

  @Field(() => String, {
    nullable: true,
    description: '更正后的姓名；不改则省略。The right name; left out to keep it.',
  })
  holderName?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: '更正后的方向代号；不改则省略。The right directions; left out to keep them.',
  })
  directions?: string[] | null;
}

@InputType({ description: '决定撤销或更正的提议。Decide on a proposal.' })
export class DecideCertificateProposalInput {
  @Field(() => ID, { description: '提议。The proposal.' })
  id!: string;

  @Field(() => CertificateVerdictEnum, { description: '决定。Decision.' })
  decision!: CertificateVerdict;

  @Field(() => String, { nullable: true, description: '理由；不同意时必填。Reason; required when it is declined.' })
  reason?: string | null;
}

/** The answer of a mutation on a proposal; `proposal` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对提议操作的结果。Answer of a mutation on a proposal.' })
export class CertificateProposalPayload extends Payload {
  proposalId!: string | null;
}
