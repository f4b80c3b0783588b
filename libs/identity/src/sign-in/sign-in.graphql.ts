import { Field, ID, InputType } from '@nestjs/graphql';

/** Input of signIn. */
@InputType({ description: '登录。Sign-in.' })
export class SignInInput {
  @Field({ description: '邮箱。E-mail address.' })
  email!: string;

  @Field({ description: '密码。Password.' })
  password!: string;

  @Field(() => String, {
    nullable: true,
    description: '动态口令，答复为 TOTP_REQUIRED 时填写。One-time code, once TOTP_REQUIRED was answered.',
  })
  totp?: string | null;
}

/** Input of switchMembership. */
@InputType({ description: '切换身份。Switching the membership.' })
export class SwitchMembershipInput {
  @Field(() => ID, { description: '要使用的成员身份。The membership to use.' })
  membershipId!: string;
}
