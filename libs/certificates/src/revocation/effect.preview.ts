import { Injectable } from '@nestjs/common';
import type { CertificateStatus } from '@shidian/contract/certificates.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import type { Certificate } from '../certificate/certificate.graphql.js';
import { CertificateReader } from '../certificate/certificate.reader.js';
import { reasonOf } from '../certificate/certificate.sql.js';
import { CertificateProposalService } from './proposal.service.js';
import type { CertificateEffectPreview, CertificatePublicView } from './proposal.graphql.js';

/** What a correction would change. */
interface Wanted {
  readonly holderName?: string | null;
  readonly directions?: string[] | null;
}

/** Shows what the public would see, before anybody decides. */
@Injectable()
export class CertificateEffects {
  constructor(
    private readonly certificates: CertificateReader,
    private readonly proposals: CertificateProposalService,
    private readonly programmes: ProgrammePackages,
  ) {}

  /** A revocation, or with `wanted` a correction; null for a certificate that the actor cannot see or that is not in force. */
  async of(certificateId: string, reason: string, wanted: Wanted | null): Promise<CertificateEffectPreview | null> {
    const certificate = await this.certificates.find({ id: certificateId });
    const programme = certificate ? await this.programmes.findCertifying(certificate.programmeId) : null;
    if (certificate?.status !== 'VALID' || !programme) return null;
    const why = reasonOf(reason, programme.certification);
    const before = viewOf(certificate, 'VALID', null);
    if (!wanted) return { before, after: viewOf(certificate, 'REVOKED', why), successor: null, mayEnrolAgain: true };
    const { corrected } = await this.proposals.corrected(certificate, wanted);
    const level = programme.certification.levels.find(({ id }) => id === certificate.level.id);
    const directions = corrected.directions.map((id) => ({
      id,
      title: level?.directions.find((direction) => direction.id === id)?.title ?? { zh: id, en: id },
    }));
    return {
      before,
      after: viewOf(certificate, 'SUPERSEDED', why),
      successor: { number: null, status: 'VALID', holderName: corrected.holderName, directions, reason: null },
      mayEnrolAgain: false,
    };
  }
}

function viewOf(
  { number, holderName, directions }: Certificate,
  status: CertificateStatus,
  reason: CertificatePublicView['reason'],
): CertificatePublicView {
  return { number, status, holderName, directions, reason };
}
