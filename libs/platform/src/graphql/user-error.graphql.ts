import { Field, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from './scalars.js';

/** An expected refusal, worded for the caller's language. */
@ObjectType({
  description: '可预期的拒绝：原因代码、字段路径、说明。An expected refusal: code, path of the field, explanation.',
})
export class UserError {
  @Field({ description: '原因代码，稳定不变。Stable reason code.' })
  code!: string;

  @Field(() => [String], { nullable: true, description: '输入中的字段路径。Path into the input.' })
  field!: string[] | null;

  @Field({ description: '发生了什么、如何改正。What is wrong and how to mend it.' })
  message!: string;

  @Field(() => JsonScalar, { nullable: true, description: '说明中的参数。Parameters of the explanation.' })
  params!: Record<string, unknown> | null;
}

/** The base of every mutation's answer. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], { description: '可预期的拒绝；为空即成功。Expected refusals; empty on success.' })
  userErrors: UserError[] = [];
}
