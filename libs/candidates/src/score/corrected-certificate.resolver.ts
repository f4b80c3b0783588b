import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CorrectedCertificate } from './corrected-certificate.graphql.js';
import { CorrectedCertificates } from './corrected-certificates.js';
import { ExamCorrectionPayload, ExamResultLine } from './exam-result.graphql.js';

const FIELD = {
  nullable: true,
  description:
    '成绩在发证后有更正的有效证书，供发证机构决定撤销或更正；无则为空。A certificate in force whose result was corrected after issuing: the certifying body decides.',
};

/** The certificate behind a result that was corrected. */
@Resolver(() => ExamResultLine)
export class ResultCertificateResolver {
  constructor(private readonly certificates: CorrectedCertificates) {}

  @ResolveField(() => CorrectedCertificate, FIELD)
  correctedCertificate(@Parent() { enrolmentId }: ExamResultLine): Promise<CorrectedCertificate | null> {
    return this.certificates.of(enrolmentId);
  }
}

/** The certificate that a correction, once confirmed, leaves behind. */
@Resolver(() => ExamCorrectionPayload)
export class CorrectionCertificateResolver {
  constructor(private readonly certificates: CorrectedCertificates) {}

  @ResolveField(() => CorrectedCertificate, FIELD)
  correctedCertificate(@Parent() { correctionId }: ExamCorrectionPayload): Promise<CorrectedCertificate | null> | null {
    return correctionId ? this.certificates.ofCorrection(correctionId) : null;
  }
}
