import { Injectable } from '@nestjs/common';
import { nameKey } from '@shidian/candidates/candidate/person-name.js';
import { businessDate } from '@shidian/platform/clock/clock.js';
import { VerifierDatabase } from '@shidian/platform/database/verifier-database.js';
import { type CertificateRecord, readRecord } from '../record/certificate-record.js';
import { parseCertificateNumber, plainNumber } from '../series/certificate-number.js';
import { LookUpCounter } from './look-up-counter.js';
import { PublicTerms, Terms } from './public-terms.js';
import { SharedLookUp } from './shared-look-up.js';
import { type Proof, type Verification, verifiedOf, type VerifiedCertificate } from './verification.js';
import { documentsOf, isVerifyCode } from './verify-code.js';

interface Row {
  readonly number: string;
  readonly id: string;
  readonly record: string;
  readonly signature: Buffer;
  readonly holderMasked: string;
  readonly endKind: 'REVOKED' | 'SUPERSEDED' | null;
  readonly endReason: string | null;
  readonly endedAt: Date | null;
}

const FIND = {
  name: 'verify',
  text: `SELECT number, id, record, signature, holder_masked AS "holderMasked", end_kind AS "endKind", end_reason AS "endReason", ended_at AS "endedAt"
  FROM public_certificate WHERE tenant_id = app_tenant() AND number = ANY ($1)`,
  plannedOnce: true,
};
const SUCCESSOR = {
  name: 'verify-successor',
  text: `SELECT number FROM public_certificate WHERE tenant_id = app_tenant() AND supersedes_id = $1`,
};
const TENANT = { name: 'tenant-of-code', text: `SELECT id FROM tenant WHERE certificate_code = $1` };

/** A certificate that somebody holds, for its printed page and its credential. */
export interface HeldCertificate {
  readonly tenantId: string;
  readonly id: string;
  readonly signature: Buffer;
  readonly holderMasked: string;
  readonly record: CertificateRecord;
}

/** Answers whether a certificate is valid, by one look at the database, through the role that may read nothing else. */
@Injectable()
export class VerifyReader {
  private readonly tenants = new Map<string, string>();
  private readonly rows = new SharedLookUp<Row>(async (tenantId, numbers) => {
    const rows = await this.database.read<Row>({ ...FIND, values: [numbers] }, { tenantId, userId: null });
    return new Map(rows.map((row) => [row.number, row]));
  });

  constructor(
    private readonly database: VerifierDatabase,
    private readonly terms: PublicTerms,
    private readonly counter: LookUpCounter,
  ) {}

  /** The certificate of a number and its code, as it lies in the database; null where they do not belong together. */
  async held(typed: string, code: string): Promise<HeldCertificate | null> {
    const tenantId = await this.tenantOf(typed);
    const row = tenantId ? await this.row(tenantId, typed) : undefined;
    if (!tenantId || !row || !isVerifyCode(code, row.signature)) return null;
    const { id, signature, holderMasked } = row;
    return { tenantId, id, signature, holderMasked, record: readRecord(row.record) };
  }

  /**
   * The answer to a look-up, which is counted. A number that does not exist, a wrong name and a wrong code are one and the same NOT_FOUND. Throws where
   * the database does not answer: then it could not be checked.
   */
  async verify(typed: string, proof: Proof): Promise<Verification> {
    const tenantId = await this.tenantOf(typed);
    if (!tenantId) return { answer: 'NOT_FOUND' };
    const row = await this.row(tenantId, typed);
    if (!row || !proves(proof, row)) {
      this.counter.count(tenantId, null, 'NOT_FOUND');
      return { answer: 'NOT_FOUND' };
    }
    const answer = row.endKind ?? 'VALID';
    this.counter.count(tenantId, row.id, answer);
    const record = readRecord(row.record);
    const known = this.terms.now();
    const terms = known instanceof Terms ? known : await known;
    const end = row.endKind === null ? null : await this.end(tenantId, row, terms);
    const documents = documentsOf(record.number, row.signature);
    const more = { holderMasked: row.holderMasked, covers: terms.covered(record), end, documents };
    return { answer, certificate: verifiedOf(record, more) };
  }

  private row(tenantId: string, typed: string): Promise<Row | undefined> {
    return this.rows.ask(tenantId, plainNumber(typed));
  }

  private async end(
    tenantId: string,
    { id, endKind, endReason, endedAt }: Row,
    terms: Terms,
  ): Promise<VerifiedCertificate['end']> {
    if (!endKind || !endReason || !endedAt) return null;
    const [successor] =
      endKind === 'SUPERSEDED'
        ? await this.database.read<{ number: string }>({ ...SUCCESSOR, values: [id] }, { tenantId, userId: null })
        : [];
    return { on: businessDate(endedAt), reason: terms.reason(endReason), supersededBy: successor?.number ?? null };
  }

  /** Whose letters a number begins with, at once where they are known; null where it is no number, or nobody has them. */
  private tenantOf(typed: string): string | null | Promise<string | null> {
    const parts = parseCertificateNumber(typed);
    return parts ? (this.tenants.get(parts.tenantCode) ?? this.findTenant(parts.tenantCode)) : null;
  }

  // A tenant's letters never change once certificates begin with them. Of letters that nobody has nothing is kept: there is no end of them.
  private async findTenant(code: string): Promise<string | null> {
    const [row] = await this.database.read<{ id: string }>(
      { ...TENANT, values: [code] },
      { tenantId: null, userId: null },
    );
    if (row) this.tenants.set(code, row.id);
    return row?.id ?? null;
  }
}

function proves(proof: Proof, row: Row): boolean {
  return 'code' in proof
    ? isVerifyCode(proof.code, row.signature)
    : nameKey(proof.name) === nameKey(readRecord(row.record).holder.name);
}
