import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { CertificateProposalKind } from '@shidian/contract/certificates.js';
import { isAllowed, type Permission } from '@shidian/contract/permissions.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal, type RefusalItem } from '@shidian/platform/errors/refusal.js';
import type { Certificate } from '../certificate/certificate.graphql.js';
import { CertificateReader } from '../certificate/certificate.reader.js';
import { type Certifier, Certifiers } from '../record/certifier.js';
import { type Correctable, correctionOf, evidenceFaults, reasonFaults } from './proposal.check.js';
import type { ProposeCertificateCorrectionInput, ProposeCertificateRevocationInput } from './proposal.inputs.js';

const OPEN = `
  SELECT FROM certificate_proposal p WHERE p.certificate_id = $1
    AND NOT EXISTS (SELECT FROM certificate_decision d WHERE d.tenant_id = p.tenant_id AND d.proposal_id = p.id)`;

const INSERT = `
  INSERT INTO certificate_proposal (tenant_id, id, certificate_id, kind, reason, evidence, holder_name, directions, successor_id, proposed_by, proposed_at)
  VALUES (app_tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;

interface Proposed {
  readonly kind: CertificateProposalKind;
  readonly reason: string;
  readonly evidence: string;
  readonly corrected: Correctable | null;
}

/** Proposals to revoke or correct; each in the caller's transaction. Another person decides. */
@Injectable()
export class CertificateProposalService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly certificates: CertificateReader,
    private readonly certifiers: Certifiers,
  ) {}

  /**
   * Proposes to revoke; answers the proposal's id. Refuses UNKNOWN_REVOCATION_REASON, REVOCATION_REASON_OF_OTHERS, TEXT_REQUIRED, TOO_LONG,
   * CERTIFICATE_ENDED and CERTIFICATE_PROPOSED.
   */
  async revoke({ certificateId, reason, evidence }: ProposeCertificateRevocationInput): Promise<string> {
    const certificate = await this.require(certificateId, 'certificate:propose');
    const { certification } = await this.certifierOf(certificate);
    const reasons = certification.certificate.revocationReasons;
    refuse([...reasonFaults(requireActor(), reason, reasons), ...evidenceFaults(evidence)]);
    return this.propose(certificate, { kind: 'REVOKE', reason, evidence, corrected: null });
  }

  /**
   * Proposes to correct; answers the proposal's id. Refuses INVALID_NAME, NAME_NOT_PRINTABLE, CORRECTION_DIRECTION_UNKNOWN, CORRECTION_DIRECTIONS_FEW,
   * CORRECTS_NOTHING, TEXT_REQUIRED, TOO_LONG, CERTIFICATE_ENDED and CERTIFICATE_PROPOSED.
   */
  async correct(input: ProposeCertificateCorrectionInput): Promise<string> {
    const certificate = await this.require(input.certificateId, 'certificate:revoke');
    const { corrected, faults } = await this.corrected(certificate, input);
    refuse([...faults, ...evidenceFaults(input.evidence)]);
    const { reason, evidence } = input;
    return this.propose(certificate, { kind: 'CORRECT', reason, evidence, corrected });
  }

  /** What a correction would make of a certificate, with what is wrong with it. */
  async corrected(
    certificate: Certificate,
    wanted: Pick<ProposeCertificateCorrectionInput, 'holderName' | 'directions'>,
  ): Promise<ReturnType<typeof correctionOf>> {
    const certifier = await this.certifierOf(certificate);
    const level = certifier.certification.levels.find(({ id }) => id === certificate.level.id);
    if (!level) throw new Error(`There is no level ${certificate.level.id} any more`);
    const { missingGlyphs } = await import('../print/glyph-check.js');
    const old = { holderName: certificate.holderName, directions: certificate.directions.map(({ id }) => id) };
    return correctionOf(old, wanted, level, missingGlyphs);
  }

  private async propose(certificate: Certificate, proposed: Proposed): Promise<string> {
    const { tx } = this.database;
    const { kind, reason, evidence, corrected } = proposed;
    // Two proposals at once: the second waits here, and then finds the first.
    await tx.query('SELECT FROM enrolment WHERE id = $1 FOR UPDATE', [certificate.enrolmentId]);
    const ended = await tx.query('SELECT FROM certificate_end WHERE certificate_id = $1', [certificate.id]);
    if (ended.length > 0) throw new Refusal({ code: 'CERTIFICATE_ENDED', field: ['certificateId'] });
    if ((await tx.query(OPEN, [certificate.id])).length > 0)
      throw new Refusal({ code: 'CERTIFICATE_PROPOSED', field: ['certificateId'] });
    const id = uuidv7();
    await tx.execute(INSERT, [
      ...[id, certificate.id, kind, reason, evidence.trim(), corrected?.holderName ?? null],
      ...[corrected?.directions ?? null, corrected ? uuidv7() : null, requireActor().userId, this.clock.now()],
    ]);
    await this.audit.record({
      action: `certificate.propose-${kind.toLowerCase()}`,
      subjectKind: 'certificate',
      subjectId: certificate.id,
      detail: { number: certificate.number, proposalId: id, reason },
    });
    return id;
  }

  private async require(certificateId: string, permission: Permission): Promise<Certificate> {
    if (!isAllowed(requireActor(), permission)) throw new AccessError('FORBIDDEN');
    return this.certificates.require(certificateId);
  }

  private async certifierOf({ programmeId }: Certificate): Promise<Certifier> {
    const certifier = await this.certifiers.now(programmeId);
    if (!certifier) throw new Error(`Programme ${programmeId} issues no certificates any more`);
    return certifier;
  }
}

function refuse(faults: readonly RefusalItem[]): void {
  if (faults.length > 0) throw new Refusal(faults);
}
