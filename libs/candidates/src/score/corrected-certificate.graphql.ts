import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '@shidian/platform/graphql/scalars.js';
import { stringEnum } from '@shidian/platform/graphql/string-enum.js';

/** What a correction after issuing came to. */
export type CorrectedAfterIssue = 'NOW_FAILED' | 'PASSED_AGAIN';
export const CorrectedAfterIssueEnum = stringEnum<CorrectedAfterIssue>(
  'CorrectedAfterIssue',
  '发证后更正成绩的后果。What a correction of the result after issuing came to.',
  {
    NOW_FAILED:
      '更正后未通过，证书仍有效：撤销还是更正，由发证机构决定。Not passed any more, while the certificate stands.',
    PASSED_AGAIN: '曾更正为未通过，后又更正为通过。It was corrected to a fail, and back.',
  },
);

/** A certificate in force whose result was corrected after it was issued; nothing happens to it by itself. */
@ObjectType({
  description:
    '发证后成绩有更正的有效证书；系统不会自行撤销。A certificate in force whose result was corrected after issuing; it is never revoked by itself.',
})
export class CorrectedCertificate {
  @Field(() => ID, { description: '证书。The certificate.' })
  certificateId!: string;

  @Field({ description: '证书编号。Its number.' })
  number!: string;

  @Field(() => CorrectedAfterIssueEnum, { description: '更正的后果。What it came to.' })
  state!: CorrectedAfterIssue;

  @Field(() => DateTimeScalar, { description: '最近一次更正的时刻。When the result was last corrected.' })
  correctedAt!: Date;
}
