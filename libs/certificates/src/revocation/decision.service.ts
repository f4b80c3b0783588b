import { Injectable } from '@nestjs/common';
import { validate as isUuid } from 'uuid';
import type { CertificateProposalKind, CertificateStatus } from '@shidian/contract/certificates.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import { tooLong } from '@shidian/cases/decision/text-limit.js';
import { Audit } from '@shidian/platform/audit/audit.js';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { AccessError, Refusal } from '@shidian/platform/errors/refusal.js';
import { Outbox } from '@shidian/platform/jobs/outbox.js';
import { EnrolmentSteps } from '../issue/enrolment-steps.js';
import { CertificateWriter } from '../record/certificate.writer.js';
import { Certifiers } from '../record/certifier.js';
import { publishStatusList } from '../status-list/status-list.jobs.js';
import type { DecideCertificateProposalInput } from './proposal.inputs.js';

interface ProposalRow {
  readonly id: string;
  readonly kind: CertificateProposalKind;
  readonly reason: string;
  readonly proposedBy: string;
  readonly holderName: string | null;
  readonly directions: string[] | null;
  readonly successorId: string | null;
  readonly certificateId: string;
  readonly number: string;
  readonly programmeId: string;
  readonly level: string;
  readonly candidateId: string;
  readonly enrolmentId: string;
  readonly holderMasked: string;
  readonly statusListId: number;
}

const FIND = `
  SELECT p.id, p.kind, p.reason, p.proposed_by AS "proposedBy", p.holder_name AS "holderName", p.directions, p.successor_id AS "successorId",
    c.id AS "certificateId", c.number, c.programme_id AS "programmeId", c.level, c.candidate_id AS "candidateId", c.enrolment_id AS "enrolmentId",
    c.holder_masked AS "holderMasked", c.status_list_id AS "statusListId"
  FROM certificate_proposal p JOIN certificate c ON c.tenant_id = p.tenant_id AND c.id = p.certificate_id
  JOIN enrolment e ON e.tenant_id = c.tenant_id AND e.id = c.enrolment_id
  WHERE p.id = $1 FOR UPDATE OF e`;

/** The second person's word on a proposal; what is confirmed is in effect with this transaction. */
@Injectable()
export class CertificateDecisionService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
    private readonly outbox: Outbox,
    private readonly certifiers: Certifiers,
    private readonly writer: CertificateWriter,
    private readonly enrolments: EnrolmentSteps,
  ) {}

  /** Decides. Refuses CERTIFICATE_SECOND_PERSON, REASON_REQUIRED (declined), TOO_LONG, CERTIFICATE_DECIDED and CERTIFICATE_ENDED. */
  async decide({ id, decision, reason }: DecideCertificateProposalInput): Promise<void> {
    const actor = requireActor();
    if (!isAllowed(actor, 'certificate:revoke')) throw new AccessError('FORBIDDEN');
    const [proposal] = isUuid(id) ? await this.database.tx.query<ProposalRow>(FIND, [id]) : [];
    if (!proposal) throw new AccessError('NOT_FOUND');
    if (proposal.proposedBy === actor.userId) throw new Refusal({ code: 'CERTIFICATE_SECOND_PERSON', field: ['id'] });
    const text = reason?.trim() || null;
    if (decision === 'DECLINED' && text === null) throw new Refusal({ code: 'REASON_REQUIRED', field: ['reason'] });
    const faults = tooLong(text, ['reason']);
    if (faults.length > 0) throw new Refusal(faults);
    const now = this.clock.now();
    const decided = await this.database.tx.execute(
      `INSERT INTO certificate_decision (tenant_id, proposal_id, decision, reason, proposed_by, decided_by, decided_at)
       VALUES (app_tenant(), $1, $2, $3, $4, $5, $6) ON CONFLICT (tenant_id, proposal_id) DO NOTHING`,
      [id, decision, text, proposal.proposedBy, actor.userId, now],
    );
    if (decided === 0) throw new Refusal({ code: 'CERTIFICATE_DECIDED', field: ['id'] });
    if (decision === 'DECLINED') return this.record('decline', proposal);
    if (proposal.kind === 'REVOKE') await this.revoke(proposal, now);
    else await this.correct(proposal, now);
  }

  private async revoke(proposal: ProposalRow, now: Date): Promise<void> {
    await this.end(proposal, 'REVOKED', now);
    // What the person earned is gone: the way is free to earn it again.
    await this.enrolments.close(proposal.enrolmentId);
    await this.record('revoke', proposal);
  }

  private async correct(proposal: ProposalRow, now: Date): Promise<void> {
    const { holderName, directions, successorId, certificateId } = proposal;
    if (!holderName || !directions || !successorId) throw new Error(`Proposal ${proposal.id} corrects nothing`);
    const programme = await this.certifiers.now(proposal.programmeId);
    const level = programme?.certification.levels.find(({ id }) => id === proposal.level);
    if (!programme || !level) throw new Error(`Level ${proposal.level} is not certified any more`);
    await this.end(proposal, 'SUPERSEDED', now);
    const { candidateId, enrolmentId, holderMasked } = proposal;
    await this.writer.write({ programme, level, issuedAt: now, issuedOn: businessDate(now) }, [
      {
        ...{ id: successorId, enrolmentId, candidateId, holderName, holderMasked, directions },
        supersedes: { id: certificateId, number: proposal.number },
      },
    ]);
    await this.record('supersede', proposal);
  }

  private async end(
    { certificateId, reason, statusListId }: ProposalRow,
    kind: Exclude<CertificateStatus, 'VALID'>,
    now: Date,
  ): Promise<void> {
    const ended = await this.database.tx.execute(
      `INSERT INTO certificate_end (tenant_id, certificate_id, kind, reason, effective_at) VALUES (app_tenant(), $1, $2, $3, $4)
       ON CONFLICT (tenant_id, certificate_id) DO NOTHING`,
      [certificateId, kind, reason, now],
    );
    if (ended === 0) throw new Refusal({ code: 'CERTIFICATE_ENDED', field: ['id'] });
    await this.outbox.enqueue(publishStatusList, { listId: statusListId });
  }

  private record(what: string, { id, certificateId, number, reason }: ProposalRow): Promise<void> {
    return this.audit.record({
      action: `certificate.${what}`,
      subjectKind: 'certificate',
      subjectId: certificateId,
      detail: { number, proposalId: id, reason },
    });
  }
}
