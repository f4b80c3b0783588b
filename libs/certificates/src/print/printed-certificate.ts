import type { CertificateRecord } from '../record/certificate-record.js';
import { verifyAddress } from '../verify/verify-code.js';
import type { PrintedCertificate } from './certificate-paper.js';

/** What is printed of a signed record; `signature` is that over it. */
export function printedOf(
  record: CertificateRecord,
  { holderMasked, signature, publicUrl }: { holderMasked: string; signature: Uint8Array; publicUrl: string },
): PrintedCertificate {
  return {
    number: record.number,
    title: record.title,
    holderName: record.holder.name,
    holderMasked,
    programme: record.programme.name,
    level: record.level.title,
    directions: record.directions.map(({ title }) => title),
    issuedOn: record.issuedOn,
    issuer: record.issuer.name,
    address: verifyAddress(publicUrl, record.number, signature),
    specimen: false,
  };
}
