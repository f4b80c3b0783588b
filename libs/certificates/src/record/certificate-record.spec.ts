import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';
import {
  type IssueOccasion,
  readRecord,
  recordsOf,
  recordText,
  recordTextsOf,
  type RecordParts,
} from './certificate-record.js';

const level = {
  id: 'assistant',
  title: { zh: '助理电子商务师', en: 'Assistant' },
  directions: [
    { id: 'design', title: { zh: '网页设计', en: 'Web design' } },
    { id: 'logistics', title: { zh: '电子商务物流', en: 'Logistics' } },
  ],
} as unknown as CertificateLevel;
const occasion: IssueOccasion = {
  programme: {
    programmeId: '0190aaaa-0000-7000-8000-000000000001',
    name: '项目“甲”',
    nameEn: 'Programme "A"',
    packageId: 'p',
    packageVersion: '1.0.0',
    certification: { certificate: { title: { zh: '证书', en: 'Certificate' } } } as unknown as CertificationProgramme,
    tenant: { slug: 'zj', name: '浙江', nameEn: 'Zhejiang', certificateCode: 'ZJEC' },
  },
  level,
  issuedAt: new Date('2026-01-31T08:00:00Z'),
  issuedOn: '2026-01-31',
};
const signer = { issuer: 'did:web:example.org:issuers:zj', key: 'did:web:example.org:issuers:zj#key-1' };
const parts: RecordParts = {
  id: '0190aaaa-0000-7000-8000-000000000002',
  number: 'ZJECAS2026000001X',
  holderName: '阿卜杜拉·买买提 𠮷 "\\',
  directions: ['logistics', 'design', 'unheard-of'],
  place: { listId: 3, index: 131_071 },
  supersedes: null,
};

describe('The text of a record', () => {
  it.each([parts, { ...parts, directions: [], supersedes: 'ZJECAS2025000009A' }])(
    'written with what many share is the canonical text of the record itself',
    (one) => {
      const record = recordsOf(occasion, signer)(one);
      const text = recordTextsOf(occasion, signer)(one);
      expect(text).toBe(recordText(record));
      expect(readRecord(text)).toEqual(record);
    },
  );

  it('names directions as the level does, and one that it has not by its id', () => {
    expect(recordsOf(occasion, signer)(parts).directions.map(({ title }) => title.zh)).toEqual([
      '电子商务物流',
      '网页设计',
      'unheard-of',
    ]);
  });
});
