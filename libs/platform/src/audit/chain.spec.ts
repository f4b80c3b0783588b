import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type AuditDetail, bodyHash, detailText } from './chain.js';

const said = {
  tenantId: '0190aaaa-0000-7000-8000-000000000001',
  at: '2026-01-31T08:00:00.000000Z',
  actorId: '0190aaaa-0000-7000-8000-000000000002',
  action: 'certificate.issue',
  subjectKind: 'certificate',
  subjectId: 'ZJEC "1" \\ 𠮷·阿卜杜拉\n',
  requestId: 'r-1',
};

describe('The hash of an audit body', () => {
  it.each<[string, AuditDetail, string | null]>([
    ['an empty detail', {}, said.actorId],
    ['nobody who acted', { b: 1, a: [null, { d: 'x', c: 'ü' }] }, null],
    ['what JSON leaves out or writes as text', { absent: undefined, when: new Date(0), half: 0.5 }, said.actorId],
  ])('is that of its canonical JSON: with %s', (_, detail, actorId) => {
    const canonical = canonicalize({ ...said, actorId, detail }) as string;
    const expected = createHash('sha256').update(canonical).digest('hex');
    expect(bodyHash({ ...said, actorId, detail: detailText(detail) }).toString('hex')).toBe(expected);
  });

  it.each([1e21, 1e-7, Number.NaN, Number.POSITIVE_INFINITY])('cannot be taken of %p', (number) => {
    expect(() => detailText({ number })).toThrow();
  });
});
