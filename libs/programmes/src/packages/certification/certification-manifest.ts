import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';

/** The part of package.yaml that says what is examined and certified; directions of levels are the scopes of training. */
export interface CertificationManifest extends Omit<CertificationProgramme, 'levels'> {
  levels: readonly Omit<CertificateLevel, 'directions'>[];
}
