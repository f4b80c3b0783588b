import type { CertificateLevel, CertificationProgramme } from '@shidian/rules/certification-programme.js';
import canonicalize from 'canonicalize';
import { type IssueOccasion, readRecord, recordTextsOf, type RecordParts } from './certificate-record.js';

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
  const textOf = recordTextsOf(occasion, signer);

  it('says what all have in common, and what is its own', () => {
    expect(readRecord(textOf(parts))).toEqual({
      format: 'shidian-certificate/1',
      id: '0190aaaa-0000-7000-8000-000000000002',
      number: 'ZJECAS2026000001X',
      title: { zh: '证书', en: 'Certificate' },
      issuer: { id: 'did:web:example.org:issuers:zj', name: { zh: '浙江', en: 'Zhejiang' } },
      programme: { id: '0190aaaa-0000-7000-8000-000000000001', name: { zh: '项目“甲”', en: 'Programme "A"' } },
      level: { id: 'assistant', title: { zh: '助理电子商务师', en: 'Assistant' } },
      // As the level names them; one that it has not by its id.
      directions: [
        { id: 'logistics', title: { zh: '电子商务物流', en: 'Logistics' } },
        { id: 'design', title: { zh: '网页设计', en: 'Web design' } },
        { id: 'unheard-of', title: { zh: 'unheard-of', en: 'unheard-of' } },
      ],
      holder: { name: '阿卜杜拉·买买提 𠮷 "\\' },
      issuedOn: '2026-01-31',
      issuedAt: '2026-01-31T08:00:00.000Z',
      status: { list: 3, index: 131_071 },
      key: 'did:web:example.org:issuers:zj#key-1',
      supersedes: null,
    });
    expect(readRecord(textOf({ ...parts, supersedes: 'ZJECAS2025000009A' })).supersedes).toBe('ZJECAS2025000009A');
  });

  it.each([parts, { ...parts, directions: [], supersedes: 'ZJECAS2025000009A' }])('is canonical JSON', (one) => {
    expect(textOf(one)).toBe(canonicalize(readRecord(textOf(one))));
  });

  it('is one line, whatever the name holds', () => {
    const holderName = '张\n三\r\u2028';
    const text = textOf({ ...parts, holderName });
    expect(text).not.toContain('\n');
    expect(readRecord(text).holder.name).toBe(holderName);
  });

  it('cannot be written of half a character', () => {
    expect(() => textOf({ ...parts, holderName: '\ud842' })).toThrow('Lone surrogate');
  });
});
