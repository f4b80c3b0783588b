import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { CertificateStatus } from '@shidian/contract/certificates.js';
import { CertificateStatusEnum } from './certificate.enums.js';

/** Which certificates; conditions add up. */
@InputType({ description: '筛选条件，同时满足。Conditions, all of which must hold.' })
export class CertificateFilter {
  @Field(() => String, { nullable: true, description: '编号。Number.' })
  number?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '姓名中至少两个字。Two characters of the holder’s name, or more.',
  })
  holder?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      '完整的居民身份证号码；只在请求正文中发送。The whole resident ID number; sent in the body, never in an address.',
  })
  documentNumber?: string | null;

  @Field(() => ID, { nullable: true, description: '考生。The candidate.' })
  candidateId?: string | null;

  @Field(() => ID, { nullable: true, description: '项目。The programme.' })
  programmeId?: string | null;

  @Field(() => String, { nullable: true, description: '等级代号。Id of the level.' })
  level?: string | null;

  @Field(() => CertificateStatusEnum, { nullable: true, description: '状态。Status.' })
  status?: CertificateStatus | null;
}

/** Arguments of a page of certificates, latest first. */
@ArgsType()
export class CertificatePageArgs {
  @Field(() => Int, { defaultValue: 20, description: '每页条数，最多 100。Rows a page, at most 100.' })
  first!: number;

  @Field(() => String, { nullable: true, description: '接在此游标之后。Continue after this cursor.' })
  after?: string | null;

  @Field(() => CertificateFilter, { nullable: true, description: '筛选条件。Conditions.' })
  filter?: CertificateFilter | null;
}
