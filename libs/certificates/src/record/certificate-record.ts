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

/** Makes the records of an occasion; `issuer` and `key` are those of the signer. */
export function recordsOf(
  occasion: IssueOccasion,
  signer: { readonly issuer: string; readonly key: string },
): (parts: RecordParts) => CertificateRecord {
  const shared = sharedOf(occasion, signer);
  const ownOf = ownOfEach(occasion);
  return (parts) => ({ ...shared, ...ownOf(parts) });
}

/** The texts of the same records: what they have in common is written once for all of them. */
export function recordTextsOf(
  occasion: IssueOccasion,
  signer: { readonly issuer: string; readonly key: string },
): (parts: RecordParts) => string {
  const shared = Object.entries(sharedOf(occasion, signer)).map(canonicalEntry);
  const ownOf = ownOfEach(occasion);
  // Canonical JSON of an object is that of its entries, in the order of their keys.
  return (parts) => {
    const entries = [...shared, ...Object.entries(ownOf(parts)).map(canonicalEntry)];
    return `{${entries
      .sort(byKey)
      .map(({ text }) => text)
      .join(',')}}`;
  };
}

/** The record as it is signed: canonical JSON (RFC 8785), the same text from everybody who writes it. */
export function recordText(record: CertificateRecord): string {
  return canonicalize(record) as string;
}

/** A record read back from its text. */
export function readRecord(text: string): CertificateRecord {
  return JSON.parse(text) as CertificateRecord;
}

function unnamed(direction: string): Words {
  return { zh: direction, en: direction };
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

function ownOfEach({ level }: IssueOccasion): (parts: RecordParts) => Pick<CertificateRecord, Own> {
  const titles = new Map(level.directions.map(({ id, title }) => [id, title]));
  return ({ id, number, holderName, directions, place, supersedes }) => ({
    id,
    number,
    directions: directions.map((direction) => ({ id: direction, title: titles.get(direction) ?? unnamed(direction) })),
    holder: { name: holderName },
    status: { list: place.listId, index: place.index },
    supersedes,
  });
}

interface Entry {
  readonly key: string;
  readonly text: string;
}

const canonicalEntry = ([key, value]: [string, unknown]): Entry => ({
  key,
  text: `${JSON.stringify(key)}:${canonicalize(value) as string}`,
});

const byKey = (one: Entry, other: Entry): number => (one.key < other.key ? -1 : 1);
