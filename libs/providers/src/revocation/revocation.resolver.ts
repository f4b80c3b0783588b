import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { type Connection, readPage } from '@shidian/platform/graphql/connection.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Provider } from '../register/provider.graphql.js';
import { BanService } from './ban.service.js';
import {
  ProviderBan,
  ProviderBanConnection,
  Revocation,
  RevocationConnection,
  RevocationPreview,
} from './revocation.graphql.js';
import {
  DecideRevocationInput,
  ProposeRevocationInput,
  ProviderBanPageArgs,
  RevocationPageArgs,
  RevocationPayload,
} from './revocation.inputs.js';
import { RevocationPreviewService } from './revocation.preview.js';
import { RevocationReader } from './revocation.reader.js';
import { RevocationService } from './revocation.service.js';

/** What a mutation hands on: the record itself is read by the payload's field, after the commit. */
type Answer = Pick<RevocationPayload, 'revocationId' | 'userErrors'>;
const answer = (revocationId: string): Answer => ({ revocationId, userErrors: [] });

/** Queries and mutations on revocations and bans. */
@Resolver(() => Revocation)
export class RevocationResolver {
  constructor(
    private readonly reader: RevocationReader,
    private readonly service: RevocationService,
    private readonly previews: RevocationPreviewService,
  ) {}

  @Query(() => RevocationConnection, { description: '取消备案资格的提议和决定。Revocations, proposed and decided.' })
  @Allow('provider:read')
  revocations(@Args() args: RevocationPageArgs): Promise<Connection<Revocation>> {
    return this.reader.page(readPage(args, 1), args);
  }

  @Query(() => Revocation, { nullable: true, description: '按标识查取消备案资格。A revocation by id.' })
  @Allow('provider:read')
  revocation(@Args('id', { type: () => ID }) id: string): Promise<Revocation | null> {
    return this.reader.find(id);
  }

  @Query(() => RevocationPreview, {
    nullable: true,
    description: '取消后的公示页、禁止期和名额。What a revocation would do; null where the entry is not in force.',
  })
  @Allow('revocation:decide')
  revocationPreview(@Args('providerId', { type: () => ID }) providerId: string): Promise<RevocationPreview | null> {
    return this.previews.of(providerId);
  }

  @Query(() => ProviderBanConnection, { description: '现行的禁止申报。Bans in force.' })
  @Allow('provider:read')
  bans(@Args() args: ProviderBanPageArgs): Promise<Connection<ProviderBan>> {
    return this.reader.bans(readPage(args, 2), args);
  }

  @Mutation(() => RevocationPayload, { description: '提出取消备案资格。Propose a revocation.' })
  @Allow('revocation:decide')
  async proposeRevocation(@Args('input') input: ProposeRevocationInput): Promise<Answer> {
    return answer(await this.service.propose(input));
  }

  @Mutation(() => RevocationPayload, {
    description: '由另一人决定是否取消；取消即时生效。Decide by a second person; a revocation takes effect at once.',
  })
  @Allow('revocation:decide')
  async decideRevocation(@Args('input') input: DecideRevocationInput): Promise<Answer> {
    await this.service.decide(input);
    return answer(input.id);
  }
}

/** The record after a mutation. */
@Resolver(() => RevocationPayload)
export class RevocationPayloadResolver {
  constructor(private readonly reader: RevocationReader) {}

  @ResolveField(() => Revocation, { nullable: true, description: '操作后的记录。The revocation afterwards.' })
  revocation(@Parent() payload: Answered): Promise<Revocation | null> | null {
    const id = payload.revocationId ?? payload.refusedArgs?.input?.id;
    return id ? this.reader.find(id) : null;
  }
}

/** Revocations and the ban on the record of a provider. */
@Resolver(() => Provider)
export class ProviderRevocationsResolver {
  constructor(
    private readonly reader: RevocationReader,
    private readonly banned: BanService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => [Revocation], { description: '取消备案资格，最近的在前。Its revocations, latest first.' })
  revocations(@Parent() provider: Provider): Promise<Revocation[]> {
    return this.reader.of(provider.id);
  }

  @ResolveField(() => ProviderBan, {
    nullable: true,
    description: '今日有效的禁止申报，含承继而来的。The ban on its unit today, also one inherited.',
  })
  ban(@Parent() provider: Provider): Promise<ProviderBan | null> {
    return this.banned.inForce(provider.uscc, this.clock.today());
  }
}

/** After a refusal the payload holds what was asked, so that the caller sees the record as it is now. */
type Answered = Partial<RevocationPayload> & { readonly refusedArgs?: { readonly input?: { readonly id?: string } } };
