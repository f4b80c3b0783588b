import { Field, InputType } from '@nestjs/graphql';

@InputType({ description: '一处需要改正的内容。One thing to mend.' })
export class DefectInput {
  @Field(() => String, { nullable: true, description: '字段路径。Path of the field.' })
  path?: string | null;

  @Field(() => String, { nullable: true, description: '材料代号。Id of the material.' })
  material?: string | null;

  @Field(() => String, { nullable: true, description: '规则代号。Id of the rule.' })
  rule?: string | null;

  @Field({ description: '原因代码。Reason code of the package.' })
  code!: string;

  @Field(() => String, { nullable: true, description: '说明。Text.' })
  text?: string | null;
}

@InputType({ description: '不予通过的理由。A reason of a rejection.' })
export class RejectionReasonInput {
  @Field({ description: '理由代码。Reason code of the package.' })
  code!: string;

  @Field(() => String, { nullable: true, description: '规则代号。Id of the rule.' })
  rule?: string | null;

  @Field(() => String, { nullable: true, description: '补充说明。Further words.' })
  text?: string | null;
}
