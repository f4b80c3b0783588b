import { type CertificateStatus, correctionReasons } from '@shidian/contract/certificates.js';
import type { Actor } from '@shidian/platform/context/scope.js';
import type { CertificationProgramme } from '@shidian/rules/certification-programme.js';
import type { Words } from '@shidian/rules/words.js';
import { readRecord } from '../record/certificate-record.js';
import type { Certificate, CertificateReason } from './certificate.graphql.js';
import { certificateAbilities, reasonsFor } from './certificate.policy.js';
import { correctionWords } from './correction-words.js';

/** One flat row of a certificate. */
export interface CertificateColumns {
  readonly id: string;
  readonly number: string;
  readonly programmeId: string;
  readonly level: string;
  readonly candidateId: string;
  readonly enrolmentId: string;
  readonly holderName: string;
  readonly holderMasked: string;
  readonly issuedOn: string;
  readonly issuedAt: Date;
  readonly batchId: string | null;
  readonly statusListId: number;
  readonly statusIndex: number;
  readonly record: string;
  readonly signature: Buffer;
  readonly keyId: string;
  readonly endKind: Exclude<CertificateStatus, 'VALID'> | null;
  readonly endReason: string | null;
  readonly endedAt: Date | null;
  readonly supersedesId: string | null;
  readonly supersedesNumber: string | null;
  readonly successorId: string | null;
  readonly successorNumber: string | null;
  readonly proposed: boolean;
}

/** SELECT … FROM … of certificates `c` with what ended them, `n`; who may see which is the caller's condition. */
export const SELECT_CERTIFICATES = `
  SELECT c.id, c.number, c.programme_id AS "programmeId", c.level, c.candidate_id AS "candidateId", c.enrolment_id AS "enrolmentId",
    c.holder_name AS "holderName", c.holder_masked AS "holderMasked", c.issued_on AS "issuedOn", c.issued_at AS "issuedAt", c.batch_id AS "batchId",
    c.status_list_id AS "statusListId", c.status_index AS "statusIndex", c.record, c.signature, c.key_id AS "keyId",
    n.kind AS "endKind", n.reason AS "endReason", n.effective_at AS "endedAt",
    old.id AS "supersedesId", old.number AS "supersedesNumber", next.id AS "successorId", next.number AS "successorNumber",
    EXISTS (SELECT FROM certificate_proposal p WHERE p.tenant_id = c.tenant_id AND p.certificate_id = c.id
      AND NOT EXISTS (SELECT FROM certificate_decision d WHERE d.tenant_id = p.tenant_id AND d.proposal_id = p.id)) AS proposed
  FROM certificate c
  LEFT JOIN certificate_end n ON n.tenant_id = c.tenant_id AND n.certificate_id = c.id
  LEFT JOIN certificate old ON old.tenant_id = c.tenant_id AND old.id = c.supersedes_id
  LEFT JOIN certificate next ON next.tenant_id = c.tenant_id AND next.supersedes_id = c.id`;

/** Status as a condition. */
export function statusSql(status: CertificateStatus, bind: (value: unknown) => string): string {
  return status === 'VALID' ? 'n.kind IS NULL' : `n.kind = ${bind(status)}`;
}

/** The words of a reason, of the package or one of the product's for corrections. */
export function reasonOf(code: string, { certificate }: CertificationProgramme): CertificateReason {
  const correction = correctionReasons.find((one) => one === code);
  const title: Words = correction
    ? correctionWords[correction]
    : (certificate.revocationReasons.find((reason) => reason.code === code)?.title ?? { zh: code, en: code });
  return { code, title };
}

/** The record of a row, as the actor may see it, by the terms of its programme. */
export function certificateOf(row: CertificateColumns, actor: Actor, terms: CertificationProgramme): Certificate {
  const record = readRecord(row.record);
  const status = row.endKind ?? 'VALID';
  return {
    ...row,
    status,
    title: record.title,
    level: record.level,
    directions: [...record.directions],
    record,
    signature: row.signature.toString('base64url'),
    end: row.endReason && row.endedAt ? { reason: reasonOf(row.endReason, terms), effectiveAt: row.endedAt } : null,
    supersedes: linkOf(row.supersedesId, row.supersedesNumber),
    supersededBy: linkOf(row.successorId, row.successorNumber),
    revocationReasons: reasonsFor(actor, terms.certificate.revocationReasons).map(({ code, title }) => ({
      code,
      title,
    })),
    abilities: certificateAbilities(actor, { status, proposed: row.proposed }, terms.certificate.revocationReasons),
  };
}

function linkOf(id: string | null, number: string | null): { id: string; number: string } | null {
  return id && number ? { id, number } : null;
}
