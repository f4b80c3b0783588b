import { v5 as uuidv5 } from 'uuid';
import type { CertificateRecord } from '../record/certificate-record.js';
import { CREDENTIAL_CONTEXTS } from './bundled-contexts.js';

/** Where the public finds an issuer's things. */
export interface IssuerAddress {
  /** The DID that signs. */
  readonly did: string;
  readonly url: string;
  readonly slug: string;
}

/** The address of a status list; it is the list's own id too. */
export function statusListUrl({ url, slug }: Pick<IssuerAddress, 'url' | 'slug'>, listId: number): string {
  return `${url}/issuers/${slug}/status/${listId}`;
}

/** The credential of a record before it is signed: VC 2.0, Open Badges 3.0. The holder is named as printed; there is no other identity in it. */
export function unsignedCredential(record: CertificateRecord, issuer: IssuerAddress): object {
  const listUrl = statusListUrl(issuer, record.status.list);
  const directions = record.directions.map(({ title }) => title.zh).join('、');
  const name = `${record.title.zh} · ${record.level.title.zh}`;
  return {
    '@context': CREDENTIAL_CONTEXTS,
    id: `urn:uuid:${record.id}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name,
    issuer: { id: issuer.did, type: ['Profile'], name: record.issuer.name.zh },
    validFrom: record.issuedAt,
    credentialSubject: {
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: record.holder.name, identityType: 'name' }],
      licenseNumber: record.number,
      achievement: {
        // The same for everybody who earns this level of this programme.
        id: `urn:uuid:${uuidv5(`level/${record.level.id}`, record.programme.id)}`,
        type: ['Achievement'],
        achievementType: 'Certification',
        name,
        humanCode: record.level.id,
        ...(directions ? { specialization: directions } : {}),
        description: `${record.programme.name.zh} / ${record.programme.name.en}: ${record.level.title.en}`,
        criteria: { narrative: `${record.programme.name.zh} · ${record.level.title.zh}` },
      },
    },
    credentialStatus: {
      id: `${listUrl}#${record.status.index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose: 'revocation',
      statusListIndex: String(record.status.index),
      statusListCredential: listUrl,
    },
  };
}
