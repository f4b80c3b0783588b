import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';
import type { ApiTokenState } from './api-token-state.js';

export const ApiTokenStateEnum = stringEnum<ApiTokenState>('ApiTokenState', '令牌的状态。State of a token.', {
  ACTIVE: '有效。Valid.',
  EXPIRED: '已过期。Expired.',
  REVOKED: '已吊销。Revoked.',
});

/** An API token as the API shows it; never its secret. */
@ObjectType('ApiToken', { description: '供程序使用的接口令牌。API token for a program.' })
export class ApiTokenType {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  @Field({ description: '名称。Name.' })
  name!: string;

  @Field(() => [String], { description: '权限范围。Scopes.' })
  scopes!: string[];

  @Field(() => DateTimeScalar, { description: '创建时刻。Made at.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: '到期时刻。Expires at.' })
  expiresAt!: Date;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: '最近使用，精确到分钟。Last used, to the minute.',
  })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '吊销时刻。Revoked at.' })
  revokedAt!: Date | null;
}

/** Input of createApiToken. */
@InputType({ description: '新令牌。A new token.' })
export class CreateApiTokenInput {
  @Field({ description: '名称，1 到 100 个字。Name, 1 to 100 characters.' })
  name!: string;

  @Field(() => [String], { description: '权限范围，不超出本人权限。Scopes, within your own permissions.' })
  scopes!: string[];

  @Field(() => DateTimeScalar, { description: '到期时刻，最长 366 天。Expires at, within 366 days.' })
  expiresAt!: Date;
}

/** Input of revokeApiToken. */
@InputType({ description: '吊销令牌。Revoking a token.' })
export class RevokeApiTokenInput {
  @Field(() => ID, { description: '令牌标识。Id of the token.' })
  id!: string;
}

/** Answer of createApiToken. */
@ObjectType({ description: '创建令牌的结果。Answer of createApiToken.' })
export class CreateApiTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: '令牌。The token.' })
  apiToken?: ApiTokenType | null;

  @Field(() => String, { nullable: true, description: '令牌全文，只显示这一次。The token itself, shown this once.' })
  secret?: string | null;
}

/** Answer of revokeApiToken. */
@ObjectType({ description: '吊销令牌的结果。Answer of revokeApiToken.' })
export class RevokeApiTokenPayload extends Payload {
  @Field(() => ApiTokenType, { nullable: true, description: '已吊销的令牌。The revoked token.' })
  apiToken?: ApiTokenType | null;
}
