import { Injectable } from '@nestjs/common';
import { businessDate, Clock } from '@shidian/platform/clock/clock.js';
import { PublicAddress } from '@shidian/platform/config/public-address.js';
import { issuePrintPart } from '@shidian/contract/certificates.js';
import { AccessError } from '@shidian/platform/errors/refusal.js';
import { CertificateReader } from '../certificate/certificate.reader.js';
import { IssueBatchReader } from '../issue/issue-batch.reader.js';
import { IssueItemReader } from '../issue/issue-item.reader.js';
import { Certifiers } from '../record/certifier.js';
import type { CertificateRecord } from '../record/certificate-record.js';
import { BatchPages } from './batch-pages.js';
import type { PrintedCertificate } from './certificate-paper.js';
import { printedOf } from './printed-certificate.js';

/** What may be printed by whom: certificates by who sees them, samples of a batch by who prepares it. */
@Injectable()
export class CertificatePrintService {
  constructor(
    private readonly clock: Clock,
    private readonly address: PublicAddress,
    private readonly certificates: CertificateReader,
    private readonly batches: IssueBatchReader,
    private readonly items: IssueItemReader,
    private readonly certifiers: Certifiers,
    private readonly pages: BatchPages,
  ) {}

  /** A certificate that the actor sees; throws NOT_FOUND. */
  async certificate(id: string): Promise<PrintedCertificate> {
    const certificate = await this.certificates.require(id);
    return printedOf(certificate.record as CertificateRecord, {
      holderMasked: certificate.holderMasked,
      signature: Buffer.from(certificate.signature, 'base64url'),
      publicUrl: this.address.url,
    });
  }

  /** A part of what a batch issued, from 1; throws NOT_FOUND where there is no such batch or nothing in this part. */
  async batch(
    batchId: string,
    part: number,
  ): Promise<{ readonly pages: AsyncIterable<PrintedCertificate>; readonly name: string }> {
    const batch = await this.batches.find(batchId);
    const parts = Math.ceil((batch?.reconciliation.issued ?? 0) / issuePrintPart);
    if (!batch || !Number.isInteger(part) || part < 1 || part > parts) throw new AccessError('NOT_FOUND');
    const day = businessDate(batch.preparedAt);
    return { pages: this.pages.of(batch.id, part), name: `${batch.level}-${day}-${part}.pdf` };
  }

  /** What the certificate of somebody in a batch will look like, before it has a number; throws NOT_FOUND. */
  async sample(batchId: string, enrolmentId: string): Promise<PrintedCertificate> {
    const batch = await this.batches.find(batchId);
    const item = batch ? (await this.items.samples(batchId)).find((one) => one.enrolmentId === enrolmentId) : null;
    if (!batch || !item) throw new AccessError('NOT_FOUND');
    const certifier = await this.certifiers.now(batch.programmeId);
    const level = certifier?.certification.levels.find(({ id }) => id === batch.level);
    if (!certifier || !level) throw new AccessError('NOT_FOUND');
    const { name, nameEn, tenant } = certifier;
    return {
      number: 'XXXXXXXXXXXXXXX',
      title: certifier.certification.certificate.title,
      holderName: item.name,
      holderMasked: item.documentMasked,
      programme: { zh: name, en: nameEn },
      level: level.title,
      directions: level.directions.filter(({ id }) => item.directions.includes(id)).map(({ title }) => title),
      issuedOn: this.clock.today(),
      issuer: { zh: tenant.name, en: tenant.nameEn },
      address: `${this.address.url}/verify`,
      specimen: true,
    };
  }
}
