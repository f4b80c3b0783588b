import { Injectable } from '@nestjs/common';
import { RulePackageService } from '@shidian/programmes/rule-package/rule-package.service.js';
import type { ExamTerms } from './exam-session.graphql.js';

/** The rules of a session, out of the package version that it was planned under. */
@Injectable()
export class ExamTermsReader {
  constructor(private readonly packages: RulePackageService) {}

  /** The terms of a level; throws where the package has none, which planning the session has ruled out. */
  async of(packageId: string, packageVersion: string, levelId: string): Promise<ExamTerms> {
    const { certification } = (await this.packages.get(packageId, packageVersion)).content;
    const level = certification?.levels.find(({ id }) => id === levelId);
    if (!certification || !level) throw new Error(`Package ${packageId} ${packageVersion} has no level ${levelId}`);
    return { level, score: certification.score, draw: certification.draw };
  }
}
