import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { validate as isUuid } from 'uuid';
import type { CertificateProposalKind, CertificateProposalStatus } from '@shidian/contract/certificates.js';
import { isAllowed } from '@shidian/contract/permissions.js';
import { type Actor, perRequest, requireActor } from '@shidian/platform/context/scope.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { type Connection, type PageRequest, toConnection } from '@shidian/platform/graphql/connection.js';
import { ProgrammePackages } from '@shidian/programmes/rule-package/programme-packages.js';
import { isOfSchool } from '../certificate/certificate.policy.js';
import { reasonOf } from '../certificate/certificate.sql.js';
import { Parameters } from '../record/parameters.js';
import type { CertificateVerdict } from './proposal.enums.js';
import type { CertificateProposal } from './proposal.graphql.js';

interface Row {
  readonly id: string;
  readonly kind: CertificateProposalKind;
  readonly reason: string;
  readonly evidence: string;
  readonly holderName: string | null;
  readonly directions: string[] | null;
  readonly proposedById: string;
  readonly proposedBy: string;
  readonly proposedAt: Date;
  readonly decision: CertificateVerdict | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly decisionReason: string | null;
  readonly certificateId: string;
  readonly number: string;
  readonly certificateHolder: string;
  readonly programmeId: string;
  readonly successorId: string | null;
  readonly successorNumber: string | null;
}

const SELECT = `
  SELECT p.id, p.kind, p.reason, p.evidence, p.holder_name AS "holderName", p.directions, p.proposed_by AS "proposedById", pu.name AS "proposedBy",
    p.proposed_at AS "proposedAt", d.decision, du.name AS "decidedBy", d.decided_at AS "decidedAt", d.reason AS "decisionReason",
    c.id AS "certificateId", c.number, c.holder_name AS "certificateHolder", c.programme_id AS "programmeId",
    next.id AS "successorId", next.number AS "successorNumber"
  FROM certificate_proposal p
  JOIN certificate c ON c.tenant_id = p.tenant_id AND c.id = p.certificate_id
  JOIN user_account pu ON pu.id = p.proposed_by
  LEFT JOIN certificate_decision d ON d.tenant_id = p.tenant_id AND d.proposal_id = p.id
  LEFT JOIN user_account du ON du.id = d.decided_by
  LEFT JOIN certificate next ON next.tenant_id = p.tenant_id AND next.id = p.successor_id`;

/** Reads proposals, for the certifying body and who oversees it; a school sees what came of them on the certificate. */
@Injectable()
export class CertificateProposalReader {
  constructor(
    private readonly database: Database,
    private readonly programmes: ProgrammePackages,
  ) {}

  /** A page of proposals, latest first. */
  async page(page: PageRequest, status: CertificateProposalStatus | null): Promise<Connection<CertificateProposal>> {
    const { values, bind } = new Parameters();
    const conditions: string[] = [];
    if (status) conditions.push(status === 'PROPOSED' ? 'd.decision IS NULL' : `d.decision = ${bind(status)}`);
    if (page.after) {
      const [id] = page.after;
      if (!isUuid(id)) throw new Refusal({ code: 'BAD_CURSOR', field: ['after'] });
      conditions.push(`p.id < ${bind(id)}::uuid`);
    }
    const rows = await this.read(conditions, values, `LIMIT ${page.first + 1}`);
    return toConnection(
      rows,
      page,
      (proposal) => proposal,
      ({ id }) => [id],
    );
  }

  /** A proposal, or null where the actor may not see it or there is none. */
  async find(id: string): Promise<CertificateProposal | null> {
    if (!isUuid(id)) return null;
    const [proposal] = await this.read(['p.id = $1'], [id]);
    return proposal ?? null;
  }

  /** The proposals of a certificate, latest first; one statement for all certificates of a request. */
  of(certificateId: string): Promise<CertificateProposal[]> {
    const load = async (ids: readonly string[]): Promise<CertificateProposal[][]> => {
      const rows = await this.read(['p.certificate_id = ANY ($1::uuid[])'], [ids]);
      return ids.map((id) => rows.filter(({ certificate }) => certificate.id === id));
    };
    return perRequest('proposals-of-certificates', () => new DataLoader(load, { cache: false })).load(certificateId);
  }

  private async read(conditions: readonly string[], values: unknown[], rest = ''): Promise<CertificateProposal[]> {
    const actor = requireActor();
    const sees = isAllowed(actor, 'certificate:read') && !isOfSchool(actor);
    const where = [...conditions, String(sees)].join(' AND ');
    const text = `${SELECT} WHERE ${where} ORDER BY p.id DESC ${rest}`;
    const rows = await this.database.read<Row>({ text, values });
    const terms = rows.length > 0 ? await this.programmes.certifying() : [];
    return rows.map((row) => {
      const programme = terms.find(({ programmeId }) => programmeId === row.programmeId);
      if (!programme) throw new Error(`Programme ${row.programmeId} issues no certificates any more`);
      return proposalOf(row, actor, reasonOf(row.reason, programme.certification));
    });
  }
}

function proposalOf(row: Row, actor: Actor, reason: CertificateProposal['reason']): CertificateProposal {
  const { certificateId, number, successorId, successorNumber, decision } = row;
  return {
    ...row,
    reason,
    status: decision ?? 'PROPOSED',
    certificate: { id: certificateId, number },
    successor: successorId && successorNumber ? { id: successorId, number: successorNumber } : null,
    mayDecide: decision === null && row.proposedById !== actor.userId && isAllowed(actor, 'certificate:revoke'),
  };
}
