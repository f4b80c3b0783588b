import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Payload } from '@shidian/platform/graphql/user-error.graphql.js';

@InputType({ description: '登记将要上传的文件。Announce a file to upload.' })
export class StartUploadInput {
  @Field(() => ID, { description: '申请。The application.' })
  applicationId!: string;

  @Field({ description: '材料代号；名册文件用 roster。Id of the material, or roster.' })
  material!: string;

  @Field({ description: '文件名。File name.' })
  name!: string;

  @Field(() => Int, { description: '字节数。Size in bytes.' })
  size!: number;

  @Field(() => String, { nullable: true, description: '内容的 SHA-256（十六进制）。SHA-256 of the bytes, in hex.' })
  sha256?: string | null;
}

/** Where to send the bytes. */
@ObjectType({ description: '登记结果；随后把文件内容以 PUT 发送到 uploadUrl。Then PUT the bytes to uploadUrl.' })
export class StartUploadPayload extends Payload {
  @Field(() => ID, { nullable: true, description: '文件标识。Id of the file.' })
  fileId!: string | null;

  @Field(() => String, { nullable: true, description: '上传地址。Where to PUT the bytes.' })
  uploadUrl!: string | null;
}
