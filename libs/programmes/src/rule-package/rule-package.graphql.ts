import { Field, ID, ObjectType } from '@nestjs/graphql';
import { JsonScalar } from '@shidian/platform/graphql/scalars.js';
import type { PackageContent } from '@shidian/rules/package.js';

/** A rule package as the console compiles it. */
@ObjectType({
  description: '规则包：某项目的全部规则与资料，某一版本永不更改。A rule package; a version never changes.',
})
export class RulePackage {
  @Field(() => ID, { description: '规则包代号。Id of the package.' })
  id!: string;

  @Field({ description: '版本。Version.' })
  version!: string;

  @Field({ description: '内容的 SHA-256（十六进制）。SHA-256 of the content, in hex.' })
  hash!: string;

  @Field(() => JsonScalar, { description: '规则包内容，可在浏览器中编译。Content; compiles in the browser.' })
  content!: PackageContent;
}
