import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Clock } from '@shidian/platform/clock/clock.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import { type ApiTokenState, apiTokenState } from './api-token-state.js';
import {
  ApiTokenStateEnum,
  ApiTokenType,
  CreateApiTokenInput,
  CreateApiTokenPayload,
  RevokeApiTokenInput,
  RevokeApiTokenPayload,
} from './api-token.graphql.js';
import { ApiTokenService } from './api-token.service.js';

/** API tokens of the acting membership. */
@Resolver(() => ApiTokenType)
export class ApiTokenResolver {
  constructor(
    private readonly service: ApiTokenService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => ApiTokenStateEnum, { description: '当前状态。State at this moment.' })
  state(@Parent() token: ApiTokenType): ApiTokenState {
    return apiTokenState(token, this.clock.now());
  }

  @Query(() => [ApiTokenType], {
    description: '本人当前身份的令牌，新的在前。Tokens of your membership, newest first.',
  })
  @Allow('token:manage')
  apiTokens(): Promise<ApiTokenType[]> {
    return this.service.list();
  }

  @Mutation(() => CreateApiTokenPayload, { description: '创建接口令牌。Make an API token.' })
  @Allow('token:manage')
  // Its own transaction: an answer kept with an Idempotency-Key would keep the secret. A repeated request meets TOKEN_NAME_TAKEN.
  @OwnTransactions()
  async createApiToken(@Args('input') input: CreateApiTokenInput): Promise<CreateApiTokenPayload> {
    return { ...(await this.service.create(input)), userErrors: [] };
  }

  @Mutation(() => RevokeApiTokenPayload, { description: '吊销接口令牌，不可恢复。Revoke an API token for good.' })
  @Allow('token:manage')
  async revokeApiToken(@Args('input') { id }: RevokeApiTokenInput): Promise<RevokeApiTokenPayload> {
    return { apiToken: await this.service.revoke(id), userErrors: [] };
  }
}
