import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Allow } from '@shidian/platform/graphql/allow.js';
import { OwnTransactions } from '@shidian/platform/graphql/mutation.interceptor.js';
import type { RequestContext } from '@shidian/platform/graphql/request-context.js';
import { SessionCookies } from '../session/session-cookies.js';
import { TotpService } from '../totp/totp.service.js';
import {
  ChangePasswordInput,
  ConfirmTotpInput,
  EnrolTotpInput,
  EnrolTotpPayload,
  RemoveTotpInput,
} from './account.graphql.js';
import { UserService } from './user-account.service.js';
import { DonePayload, done } from './viewer.graphql.js';

/**
 * A person's own password and second factor. All open their own transactions: failures must stay counted, and neither
 * passwords nor secrets may be kept with an Idempotency-Key.
 */
@Resolver()
export class AccountResolver {
  constructor(
    private readonly users: UserService,
    private readonly totp: TotpService,
    private readonly cookies: SessionCookies,
  ) {}

  @Mutation(() => DonePayload, {
    description: '修改密码，其他会话随即结束。Change the password; other sessions end.',
  })
  @Allow('account:own')
  @OwnTransactions()
  async changePassword(
    @Args('input') { currentPassword, newPassword }: ChangePasswordInput,
    @Context() context: RequestContext,
  ): Promise<DonePayload> {
    const { userId } = requireActor();
    await this.users.changePassword(userId, currentPassword, newPassword, this.cookies.read(context));
    return done();
  }

  @Mutation(() => EnrolTotpPayload, { description: '领取动态口令密钥。Get a secret for the second factor.' })
  @Allow('account:own')
  @OwnTransactions()
  async enrolTotp(@Args('input') { password }: EnrolTotpInput): Promise<EnrolTotpPayload> {
    return { ...(await this.totp.enrol(requireActor().userId, password)), userErrors: [] };
  }

  @Mutation(() => DonePayload, { description: '确认并启用动态口令。Confirm the second factor and turn it on.' })
  @Allow('account:own')
  @OwnTransactions()
  async confirmTotp(@Args('input') { code }: ConfirmTotpInput): Promise<DonePayload> {
    await this.totp.confirm(requireActor().userId, code);
    return done();
  }

  @Mutation(() => DonePayload, { description: '停用动态口令。Turn the second factor off.' })
  @Allow('account:own')
  @OwnTransactions()
  async removeTotp(@Args('input') { password, code }: RemoveTotpInput): Promise<DonePayload> {
    await this.totp.remove(requireActor().userId, password, code);
    return done();
  }
}
