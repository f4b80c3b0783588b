import type { VerificationAnswer } from '@shidian/contract/certification.js';
import type { Words } from '@shidian/rules/words.js';
import type { CertificateRecord } from '../record/certificate-record.js';

/** What anybody who holds a certificate, or knows number and name, is told of it. */
export interface VerifiedCertificate {
  readonly number: string;
  readonly title: Words;
  readonly holderName: string;
  readonly holderMasked: string;
  readonly programme: Words;
  readonly level: Words;
  /** Lower levels, whose skills it covers. */
  readonly covers: readonly Words[];
  readonly directions: readonly Words[];
  readonly issuer: Words;
  readonly issuedOn: string;
  /** Number of the certificate that it corrects. */
  readonly supersedes: string | null;
  /** Where its printed page and its verifiable credential are. */
  readonly documents: { readonly pdf: string; readonly credential: string };
  /** When its validity ended, why, and what replaced it; null while it is valid. */
  readonly end: { readonly on: string; readonly reason: Words; readonly supersededBy: string | null } | null;
}

/** The answer to a look-up: only the first three tell anything of a certificate. */
export type Verification =
  | {
      readonly answer: Extract<VerificationAnswer, 'VALID' | 'REVOKED' | 'SUPERSEDED'>;
      readonly certificate: VerifiedCertificate;
    }
  | { readonly answer: Extract<VerificationAnswer, 'NOT_FOUND' | 'COULD_NOT_CHECK'> };

/** By what somebody shows that the certificate is before them: the code of its QR, or the name on it. */
export type Proof = { readonly code: string } | { readonly name: string };

/** The public's part of a record. */
export function verifiedOf(
  record: CertificateRecord,
  more: Pick<VerifiedCertificate, 'holderMasked' | 'covers' | 'end' | 'documents'>,
): VerifiedCertificate {
  return {
    number: record.number,
    title: record.title,
    holderName: record.holder.name,
    programme: record.programme.name,
    level: record.level.title,
    directions: record.directions.map(({ title }) => title),
    issuer: record.issuer.name,
    issuedOn: record.issuedOn,
    supersedes: record.supersedes,
    ...more,
  };
}
