import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { requireActor } from '@shidian/platform/context/scope.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { Allow, Public } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { SessionCookies } from '../session/session-cookies.js';
import { type BegunSession, SessionService } from '../session/session.service.js';
import { DonePayload, done, SignInPayload, viewerOf } from '../user-account/viewer.graphql.js';
import { SignInInput, SwitchMembershipInput } from './sign-in.graphql.js';
import { SignInService } from './sign-in.service.js';

/** Sessions of the console. All open their own transactions: their answers set cookies and must not be replayed from a key. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly signIns: SignInService,
    private readonly sessions: SessionService,
    private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => SignInPayload, {
    description: '登录，会话保存在 Cookie 中。Sign in; the session is kept in a cookie.',
  })
  @Public()
  @OwnTransactions()
  async signIn(@Args('input') input: SignInInput, @Context() context: RequestContext): Promise<SignInPayload> {
    const begun = await this.signIns.signIn(input);
    const before = this.cookies.read(context);
    if (before !== null) await this.sessions.end(before);
    return this.answer(begun, context);
  }

  @Mutation(() => SignInPayload, { description: '切换成员身份。Work under another of your memberships.' })
  @Allow('account:own')
  @OwnTransactions()
  async switchMembership(
    @Args('input') { membershipId }: SwitchMembershipInput,
    @Context() context: RequestContext,
  ): Promise<SignInPayload> {
    const secret = this.cookies.read(context);
    if (secret === null) throw new AccessError('UNAUTHENTICATED');
    return this.answer(await this.sessions.switchTo(secret, requireActor().userId, membershipId), context);
  }

  @Mutation(() => DonePayload, { description: '退出登录。Sign out.' })
  @Public()
  @OwnTransactions()
  async signOut(@Context() context: RequestContext): Promise<DonePayload> {
    const secret = this.cookies.read(context);
    if (secret !== null) await this.sessions.end(secret);
    this.cookies.write(context, null);
    return done();
  }

  @Mutation(() => DonePayload, { description: '在所有设备上退出。Sign out on every device.' })
  @Allow('account:own')
  @OwnTransactions()
  async signOutEverywhere(@Context() context: RequestContext): Promise<DonePayload> {
    await this.sessions.endAll(requireActor().userId);
    this.cookies.write(context, null);
    return done();
  }

  private answer({ secret, membership }: BegunSession, context: RequestContext): SignInPayload {
    this.cookies.write(context, secret);
    const { id: membershipId, userId, role } = membership;
    return { viewer: viewerOf({ userId, membershipId, role, scopes: null, via: 'session' }), userErrors: [] };
  }
}
