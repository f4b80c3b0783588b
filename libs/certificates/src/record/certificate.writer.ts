import { Injectable } from '@nestjs/common';
import { Audit } from '@shidian/platform/audit/audit.js';
import { Database } from '@shidian/platform/database/database.js';
import { Refusal } from '@shidian/platform/errors/refusal.js';
import { verificationMethodOf } from '../key/issuer-did.js';
import type { Signer } from '../key/signer.js';
import { SigningKeyService } from '../key/signing-key.service.js';
import { certificateNumber } from '../series/certificate-number.js';
import { SeriesService } from '../series/series.service.js';
import { type StatusPlace, StatusListService } from '../status-list/status-list.service.js';
import { type IssueOccasion, recordTextsOf } from './certificate-record.js';

/** A certificate that is to be issued. Its id is chosen before, so that whoever tries again writes the same. */
export interface CertificateDraft {
  readonly id: string;
  readonly enrolmentId: string;
  readonly candidateId: string;
  readonly holderName: string;
  readonly holderMasked: string;
  readonly directions: readonly string[];
  readonly supersedes: { readonly id: string; readonly number: string } | null;
}

interface Numbered extends CertificateDraft {
  readonly number: string;
  readonly serial: number;
  readonly place: StatusPlace;
}

interface Signed extends Numbered {
  readonly record: string;
  readonly signature: Buffer;
}

/** Rows of one statement, signed while the one before is being written. */
const PORTION = 250;

const INSERT = {
  name: 'insert-certificates',
  text: `
  INSERT INTO certificate (tenant_id, id, number, programme_id, level, year, serial, candidate_id, enrolment_id, holder_name, holder_masked,
    directions, issued_on, issued_at, batch_id, status_list_id, status_index, record, signature, key_id, supersedes_id)
  SELECT app_tenant(), r.id, r.number, $1, $2, $3, r.serial, r.candidate_id, r.enrolment_id, r.holder_name, r.holder_masked,
    r.directions::text[], $4, $5, $6, r.list_id, r.index, r.record, r.signature, $7, r.supersedes_id
  FROM unnest($8::uuid[], $9::text[], $10::int[], $11::uuid[], $12::uuid[], $13::text[], $14::text[], $15::text[], $16::int[], $17::int[],
    string_to_array($18, E'\\n'), $19::bytea[], $20::uuid[])
    AS r (id, number, serial, candidate_id, enrolment_id, holder_name, holder_masked, directions, list_id, index, record, signature, supersedes_id)`,
};

/**
 * Writes certificates in the caller's transaction: number and place are taken, the record is signed, the row is written, all or nothing.
 * What was signed and could not be stored is nowhere, and its number and place are free again.
 */
@Injectable()
export class CertificateWriter {
  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly keys: SigningKeyService,
    private readonly series: SeriesService,
    private readonly lists: StatusListService,
  ) {}

  /** Issues the drafts; answers their numbers in the same order. Refuses NO_CERTIFICATE_CODE. */
  async write(
    occasion: IssueOccasion,
    drafts: readonly CertificateDraft[],
    batchId: string | null = null,
  ): Promise<string[]> {
    if (drafts.length === 0) return [];
    const numbered = await this.number(occasion, drafts);
    const signer = await this.keys.signer();
    let writing = Promise.resolve(0);
    for (let from = 0; from < numbered.length; from += PORTION) {
      const signed = await this.sign(occasion, signer, numbered.slice(from, from + PORTION));
      await writing;
      writing = this.insert(occasion, signed, batchId, signer.keyId);
      // Awaited in the next turn; until then it must not count as forgotten.
      writing.catch(() => undefined);
    }
    await writing;
    await this.audit.recordMany(
      numbered.map(({ id, number, enrolmentId, supersedes }) => ({
        action: supersedes ? 'certificate.correct' : 'certificate.issue',
        subjectKind: 'certificate',
        subjectId: id,
        detail: { number, enrolmentId, ...(supersedes ? { supersedes: supersedes.number } : {}) },
      })),
    );
    return numbered.map(({ number }) => number);
  }

  private async number(
    { programme, level, issuedOn }: IssueOccasion,
    drafts: readonly CertificateDraft[],
  ): Promise<Numbered[]> {
    const tenantCode = programme.tenant.certificateCode;
    if (tenantCode === null) throw new Refusal({ code: 'NO_CERTIFICATE_CODE' });
    const year = Number(issuedOn.slice(0, 4));
    // Everybody takes the series first and the list after it: nobody waits in a circle.
    const first = await this.series.take(level.code, year, drafts.length);
    const places = await this.lists.take(drafts.length);
    return drafts.map((draft, n) => {
      const serial = first + n;
      const number = certificateNumber({ tenantCode, levelCode: level.code, year, serial });
      return { ...draft, serial, number, place: places[n] as StatusPlace };
    });
  }

  private sign(occasion: IssueOccasion, signer: Signer, numbered: readonly Numbered[]): Promise<Signed[]> {
    const key = verificationMethodOf({ controller: signer.controller, id: signer.keyId });
    const textOf = recordTextsOf(occasion, { issuer: signer.controller, key });
    return Promise.all(
      numbered.map(async (draft) => {
        const record = textOf({ ...draft, supersedes: draft.supersedes?.number ?? null });
        return { ...draft, record, signature: await signer.sign(Buffer.from(record)) };
      }),
    );
  }

  private insert(
    { programme, level, issuedAt, issuedOn }: IssueOccasion,
    rows: readonly Signed[],
    batchId: string | null,
    keyId: string,
  ): Promise<number> {
    const column = <Value>(value: (row: Signed) => Value): Value[] => rows.map(value);
    return this.database.tx.execute(INSERT, [
      ...[programme.programmeId, level.id, Number(issuedOn.slice(0, 4)), issuedOn, issuedAt, batchId, keyId],
      column((row) => row.id),
      column((row) => row.number),
      column((row) => row.serial),
      column((row) => row.candidateId),
      column((row) => row.enrolmentId),
      column((row) => row.holderName),
      column((row) => row.holderMasked),
      // As one text each: arrays of arrays must be of one length.
      column((row) => textArray(row.directions)),
      column((row) => row.place.listId),
      column((row) => row.place.index),
      // As lines: canonical JSON has no line feed, and its many quotes would each be escaped in an array.
      column((row) => row.record).join('\n'),
      column((row) => row.signature),
      column((row) => row.supersedes?.id ?? null),
    ]);
  }
}

/** An array as PostgreSQL reads it. */
function textArray(values: readonly string[]): string {
  return `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`;
}
