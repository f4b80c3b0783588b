import { Field, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

/** Input of changePassword. */
@InputType({ description: '修改密码。Change of password.' })
export class ChangePasswordInput {
  @Field({ description: '现在的密码。Current password.' })
  currentPassword!: string;

  @Field({ description: '新密码，10 到 128 个字符。New password, 10 to 128 characters.' })
  newPassword!: string;
}

/** Input of enrolTotp. */
@InputType({ description: '开始启用动态口令。Begin to turn the second factor on.' })
export class EnrolTotpInput {
  @Field({ description: '密码。Password.' })
  password!: string;
}

/** Input of confirmTotp. */
@InputType({ description: '确认动态口令。Confirm the second factor.' })
export class ConfirmTotpInput {
  @Field({ description: '验证器显示的六位数字。The six digits of the authenticator.' })
  code!: string;
}

/** Input of removeTotp. */
@InputType({ description: '停用动态口令。Turn the second factor off.' })
export class RemoveTotpInput {
  @Field({ description: '密码。Password.' })
  password!: string;

  @Field({ description: '验证器显示的六位数字。The six digits of the authenticator.' })
  code!: string;
}

/** Answer of enrolTotp. */
@ObjectType({ description: '动态口令的密钥，只显示一次。Secret of the second factor, shown once.' })
export class EnrolTotpPayload extends Payload {
  @Field(() => String, { nullable: true, description: '供二维码使用的地址。URI for the QR code.' })
  uri?: string | null;

  @Field(() => String, { nullable: true, description: '手工输入的密钥（Base32）。Secret to type, Base32.' })
  secret?: string | null;
}
