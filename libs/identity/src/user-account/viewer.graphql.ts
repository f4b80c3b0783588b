import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Actor } from '@shidian/platform/context/scope.js';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

/** Who asks, as far as the answer depends on it. */
export type ViewerActor = Pick<Actor, 'userId' | 'membershipId' | 'role' | 'scopes' | 'via'>;

/** The person behind a request. */
@ObjectType({ description: '当前登录者。Who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: '标识。Id.' })
  id!: string;

  actor!: ViewerActor;
}

/** The viewer of an actor. */
export function viewerOf(actor: ViewerActor): Viewer {
  return { id: actor.userId, actor };
}

/** Answer of the mutations that begin or move a session. */
@ObjectType({ description: '登录或切换身份的结果。Answer of signing in or switching.' })
export class SignInPayload extends Payload {
  @Field(() => Viewer, { nullable: true, description: '登录者。Who is signed in now.' })
  viewer?: Viewer | null;
}

/** Answer that carries nothing but refusals. */
@ObjectType({ description: '操作的结果。Answer of an operation without a record.' })
export class DonePayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: '是否完成。Whether it was done.' })
  ok?: boolean | null;
}

/** The answer of an operation that was done. */
export const done = (): DonePayload => ({ ok: true, userErrors: [] });
