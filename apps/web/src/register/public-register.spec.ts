import { statusSince, type PublicEntry } from './public-register';

const version = (status: PublicEntry['status'], effectiveOn: string): PublicEntry => ({
  ...{ filingNumber: 'N', kind: 'PRACTICE_BASE', version: 1, name: 'N', jurisdictionCode: '330106', place: 'P' },
  ...{ address: 'A', scopes: [], category: null, cause: 'FILED', filedOn: '2015-01-05', supersededOn: null },
  status,
  effectiveOn,
});

describe('statusSince', () => {
  it('is the day of filing for an entry that only changed its name', () => {
    const history = [version('IN_FORCE', '2015-01-05'), version('IN_FORCE', '2016-02-29')];
    expect(statusSince(history)).toBe('2015-01-05');
  });

  it('is the day on which it was revoked', () => {
    const history = [version('IN_FORCE', '2015-01-05'), version('REVOKED', '2016-02-29')];
    expect(statusSince(history)).toBe('2016-02-29');
  });
});
