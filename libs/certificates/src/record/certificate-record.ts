import canonicalize from 'canonicalize';
import type { CertificateLevel } from '@shidian/rules/certification-programme.js';
import type { Words } from '@shidian/rules/words.js';
import type { StatusPlace } from '../status-list/status-list.service.js';
import type { Certifier } from './certifier.js';

/** A part of the record with a name in both languages. */
interface Titled {
  readonly id: string;
  readonly title: Words;
}

/**
 * What is signed when a certificate is issued, and never altered. It holds no number of an identity document. All that is printed, shown
 * and handed out as a credential is made from it.
 */
export interface CertificateRecord {
  readonly format: 'shidian-certificate/1';
  readonly id: string;
  readonly number: string;
  readonly title: Words;
  readonly issuer: { readonly id: string; readonly name: Words };
  readonly programme: { readonly id: string; readonly name: Words };
  readonly level: Titled;
  readonly directions: readonly Titled[];
  readonly holder: { readonly name: string };
  readonly issuedOn: string;
  readonly issuedAt: string;
  readonly status: { readonly list: number; readonly index: number };
  readonly key: string;
  /** Number of the certificate that this one corrects. */
  readonly supersedes: string | null;
}

/** What all certificates that are issued together have in common. */
export interface IssueOccasion {
  readonly programme: Certifier;
  readonly level: CertificateLevel;
  readonly issuedAt: Date;
  /** The business date of `issuedAt`. */
  readonly issuedOn: string;
}

/** What one certificate says of its own. */
export interface RecordParts {
  readonly id: string;
  readonly number: string;
  readonly holderName: string;
  readonly directions: readonly string[];
  readonly place: StatusPlace;
  readonly supersedes: string | null;
}

/**
 * Writes the records of an occasion as they are signed: canonical JSON (RFC 8785), the same text from everybody who writes it. `issuer` and
 * `key` are those of the signer. What the records have in common is written once for all of them.
 */
export function recordTextsOf(
  occasion: IssueOccasion,
  signer: { readonly issuer: string; readonly key: string },
): (parts: RecordParts) => string {
  const shared = Object.entries(sharedOf(occasion, signer)).map(([key, value]): Entry => {
    const text = canonical(value);
    return { key, textOf: () => text };
  });
  const own = Object.entries(ownOf(occasion)).map(([key, textOf]): Entry => ({ key, textOf }));
  // Canonical JSON of an object is that of its entries, in the order of their keys.
  const entries = [...shared, ...own].sort((one, other) => (one.key < other.key ? -1 : 1));
  return (parts) => `{${entries.map(({ key, textOf }) => `"${key}":${textOf(parts)}`).join(',')}}`;
}

/** A record read back from its text. */
export function readRecord(text: string): CertificateRecord {
  return JSON.parse(text) as CertificateRecord;
}

interface Entry {
  readonly key: string;
  readonly textOf: (parts: RecordParts) => string;
}

type Own = 'id' | 'number' | 'directions' | 'holder' | 'status' | 'supersedes';

function sharedOf(
  { programme, level, issuedAt, issuedOn }: IssueOccasion,
  { issuer, key }: { readonly issuer: string; readonly key: string },
): Omit<CertificateRecord, Own> {
  return {
    format: 'shidian-certificate/1',
    title: programme.certification.certificate.title,
    issuer: { id: issuer, name: { zh: programme.tenant.name, en: programme.tenant.nameEn } },
    programme: { id: programme.programmeId, name: { zh: programme.name, en: programme.nameEn } },
    level: { id: level.id, title: level.title },
    issuedOn,
    issuedAt: issuedAt.toISOString(),
    key,
  };
}

// The text of each entry that a record has of its own.
function ownOf({ level }: IssueOccasion): Record<Own, (parts: RecordParts) => string> {
  const titled = new Map(level.directions.map(({ id, title }) => [id, canonical({ id, title })]));
  const directionText = (id: string) => titled.get(id) ?? canonical({ id, title: { zh: id, en: id } });
  return {
    id: ({ id }) => canonical(id),
    number: ({ number }) => canonical(number),
    directions: ({ directions }) => `[${directions.map(directionText).join(',')}]`,
    holder: ({ holderName }) => `{"name":${canonical(holderName)}}`,
    status: ({ place }) => `{"index":${place.index},"list":${place.listId}}`,
    supersedes: ({ supersedes }) => canonical(supersedes),
  };
}

function canonical(value: unknown): string {
  return canonicalize(value) as string;
}
