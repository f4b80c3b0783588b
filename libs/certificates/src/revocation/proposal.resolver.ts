import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { Certificate } from '../certificate/certificate.graphql.js';
import { CertificateDecisionService } from './decision.service.js';
import { CertificateEffects } from './effect.preview.js';
import { CertificateEffectPreview, CertificateProposal, CertificateProposalConnection } from './proposal.graphql.js';
import {
  CertificateProposalPageArgs,
  CertificateProposalPayload,
  DecideCertificateProposalInput,
  ProposeCertificateCorrectionInput,
  ProposeCertificateRevocationInput,
} from './proposal.inputs.js';
import { CertificateProposalReader } from './proposal.reader.js';
import { CertificateProposalService } from './proposal.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<CertificateProposalPayload, 'proposalId' | 'userErrors'>;
const answer = (proposalId: string): Answer => ({ proposalId, userErrors: [] });

/** Queries and mutations on proposals to revoke or correct. */
@Resolver(() => CertificateProposal)
export class CertificateProposalResolver {
  constructor(
    private readonly reader: CertificateProposalReader,
    private readonly service: CertificateProposalService,
    private readonly decisions: CertificateDecisionService,
    private readonly effects: CertificateEffects,
  ) {}

  @Query(() => CertificateProposalConnection, {
    description: '撤销和更正的提议，最近的在前。Proposals to revoke or correct, latest first.',
  })
  @Allow('certificate:read')
  certificateProposals(@Args() args: CertificateProposalPageArgs): Promise<Connection<CertificateProposal>> {
    return this.reader.page(readPage(args, 1), args.status ?? null);
  }

  @Query(() => CertificateProposal, { nullable: true, description: '按标识查提议。A proposal by id.' })
  @Allow('certificate:read')
  certificateProposal(@Args('id', { type: () => ID }) id: string): Promise<CertificateProposal | null> {
    return this.reader.find(id);
  }

  @Query(() => CertificateEffectPreview, {
    nullable: true,
    description:
      '撤销后公众所见；证书不在有效状态时为空。What a revocation would do; null unless the certificate is in force.',
  })
  @Allow('certificate:propose')
  certificateRevocationPreview(
    @Args('certificateId', { type: () => ID }) certificateId: string,
    @Args('reason') reason: string,
  ): Promise<CertificateEffectPreview | null> {
    return this.effects.of(certificateId, reason, null);
  }

  @Query(() => CertificateEffectPreview, {
    nullable: true,
    description:
      '更正后公众所见；证书不在有效状态时为空。What a correction would do; null unless the certificate is in force.',
  })
  @Allow('certificate:revoke')
  certificateCorrectionPreview(
    @Args('certificateId', { type: () => ID }) certificateId: string,
    @Args('reason') reason: string,
    @Args('holderName', { type: () => String, nullable: true }) holderName?: string | null,
    @Args('directions', { type: () => [String], nullable: true }) directions?: string[] | null,
  ): Promise<CertificateEffectPreview | null> {
    return this.effects.of(certificateId, reason, { holderName: holderName ?? null, directions: directions ?? null });
  }

  @Mutation(() => CertificateProposalPayload, { description: '提议撤销证书。Propose to revoke a certificate.' })
  @Allow('certificate:propose')
  async proposeCertificateRevocation(@Args('input') input: ProposeCertificateRevocationInput): Promise<Answer> {
    return answer(await this.service.revoke(input));
  }

  @Mutation(() => CertificateProposalPayload, {
    description:
      '提议更正证书；同意后换发新号，旧证书注明已被取代。Propose to correct a certificate; a new one replaces it.',
  })
  @Allow('certificate:revoke')
  async proposeCertificateCorrection(@Args('input') input: ProposeCertificateCorrectionInput): Promise<Answer> {
    return answer(await this.service.correct(input));
  }

  @Mutation(() => CertificateProposalPayload, {
    description: '由另一人决定，即时生效。Decide as the second person; it takes effect at once.',
  })
  @Allow('certificate:revoke')
  async decideCertificateProposal(@Args('input') input: DecideCertificateProposalInput): Promise<Answer> {
    await this.decisions.decide(input);
    return answer(input.id);
  }
}

/** After a refusal the payload holds what was asked. */
type Answered = Partial<CertificateProposalPayload> & {
  readonly refusedArgs?: { readonly input?: { readonly id?: string } };
};

/** The record after a mutation. */
@Resolver(() => CertificateProposalPayload)
export class CertificateProposalPayloadResolver {
  constructor(private readonly reader: CertificateProposalReader) {}

  @ResolveField(() => CertificateProposal, { nullable: true, description: '操作后的提议。The proposal afterwards.' })
  proposal(@Parent() payload: Answered): Promise<CertificateProposal | null> | null {
    const id = payload.proposalId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

/** Proposals on the record of a certificate. */
@Resolver(() => Certificate)
export class CertificateProposalsResolver {
  constructor(private readonly reader: CertificateProposalReader) {}

  @ResolveField(() => [CertificateProposal], {
    description: '撤销和更正的提议，最近的在前；学校看不到。Proposals, latest first; not shown to schools.',
  })
  proposals(@Parent() { id }: Certificate): Promise<CertificateProposal[]> {
    return this.reader.of(id);
  }
}
