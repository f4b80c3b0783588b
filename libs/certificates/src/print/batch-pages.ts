import { Injectable } from '@nestjs/common';
import { issuePrintPart } from '@shidian/contract/certificates.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { Database } from '@shidian/platform/database/database.js';
import { readRecord } from '../record/certificate-record.js';
import type { PrintedCertificate } from './certificate-paper.js';
import { printedOf } from './printed-certificate.js';

/** Certificates that are read at a time. */
const CHUNK = 25;

// Parts are cut by number among all that the batch issued, so that they stay the same whatever ends later; what ended is not printed any more.
const PART = {
  name: 'certificates-of-part',
  text: `
  SELECT p.record, p.signature, p."holderMasked" FROM (
    SELECT c.tenant_id, c.id, c.number, c.record, c.signature, c.holder_masked AS "holderMasked"
    FROM issue_item i JOIN certificate c ON c.tenant_id = i.tenant_id AND c.id = i.certificate_id
    WHERE i.batch_id = $1 AND i.state = 'ISSUED' ORDER BY c.number OFFSET $2 LIMIT $3
  ) p
  WHERE NOT EXISTS (SELECT FROM certificate_end n WHERE n.tenant_id = p.tenant_id AND n.certificate_id = p.id)
  ORDER BY p.number`,
};

interface Row {
  readonly record: string;
  readonly signature: Buffer;
  readonly holderMasked: string;
}

/** The certificates of a batch, as they are printed. Who may print them is the caller's question. */
@Injectable()
export class BatchPages {
  constructor(
    private readonly database: Database,
    private readonly address: PublicAddress,
  ) {}

  /** Those of a part, a few at a time, in the order of their numbers. */
  async *of(batchId: string, part: number): AsyncGenerator<PrintedCertificate> {
    const from = (part - 1) * issuePrintPart;
    for (let read = 0; read < issuePrintPart; read += CHUNK) {
      const rows = await this.database.read<Row>({ ...PART, values: [batchId, from + read, CHUNK] });
      for (const { record, signature, holderMasked } of rows)
        yield printedOf(readRecord(record), { holderMasked, signature, publicUrl: this.address.url });
    }
  }
}
