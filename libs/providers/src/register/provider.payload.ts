import { ObjectType } from '@nestjs/graphql';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

/** The answer of a mutation on a provider; `provider` is read afresh after the commit, also after a refusal. */
@ObjectType({ description: '对备案登记操作的结果。Answer of a mutation on a provider.' })
export class ProviderPayload extends Payload {
  providerId!: string | null;
}
