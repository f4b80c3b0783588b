import type { Stage } from '@shidian/rules/package.js';
import { placeColumn, probesSql } from './filing-conditions.js';
import type { Viewer } from './filing.policy.js';

const stage = (id: string, level: string): Stage =>
  ({ id, level, role: 'OFFICER', actions: ['pass'], jointSignOff: [], dueWorkingDays: 5 }) as unknown as Stage;
const stages = [stage('prescreen', 'county'), stage('review', 'city')].map((one) => ({
  channel: 'COUNTY' as const,
  stage: one,
}));
const viewer: Viewer = {
  actor: { role: 'OFFICER', tenantId: 't', userId: 'u', organisationId: 'o' } as never,
  desks: [
    {
      organisationId: 'o',
      kind: 'AUTHORITY',
      jurisdictionCode: '330000',
      department: 'COMMERCE',
      role: 'OFFICER',
      onBehalfOf: null,
    },
  ],
};

/** The desks at which a queue under this filter is looked for. */
function desksOf(asked: string[] | null): unknown {
  const values: unknown[] = [];
  const bind = (value: unknown) => `$${values.push(value)}`;
  const filter = { status: ['IN_REVIEW' as const], stage: asked };
  expect(probesSql({ viewer, filter, today: '2014-06-20', stages }, bind)?.table).toContain('CROSS JOIN');
  return values.at(-1);
}

describe('the desks at which a queue is looked for', () => {
  it('are those asked for, or all', () => {
    expect(desksOf(['review'])).toEqual(['review']);
    expect(desksOf(null)).toEqual(['prescreen', 'review']);
    expect(desksOf([])).toEqual(['prescreen', 'review']);
  });

  // Each is a look into every place of the viewer: 2,000 names of no desk kept the database busy until its limit of five seconds.
  it('are never more than there are, however many are named', () => {
    const invented = Array.from({ length: 2_000 }, (_, index) => `desk-${index}`);
    expect(desksOf(invented)).toEqual([]);
    expect(desksOf([...invented, 'review', 'review'])).toEqual(['review']);
  });
});

const desksAt = (codes: string[]): Viewer => ({
  ...viewer,
  desks: codes.map((jurisdictionCode) => ({ ...(viewer.desks[0] as Viewer['desks'][0]), jurisdictionCode })),
});

describe('the places of a queue are looked for', () => {
  it.each([
    [['330100'], null, 'c.city_code'],
    [['330000'], '330100', 'c.city_code'],
    [['330000', '330100'], '330000', 'c.city_code'],
    [['330100'], '330106', 'c.jurisdiction_code'],
    [['330106'], null, 'c.jurisdiction_code'],
    // All that is asked for lies in the county, whatever the filter names.
    [['330106'], '330100', 'c.jurisdiction_code'],
    [['330106', '330200'], null, 'c.jurisdiction_code'],
    [['330100'], 'x', 'c.jurisdiction_code'],
  ])('from %j within %s by %s', (codes, place, column) => {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const listing = { viewer: desksAt(codes), filter: { place }, today: '2014-06-20', stages };
    expect(placeColumn(listing)).toBe(column);
    expect(probesSql(listing, bind)?.fits).toBe(`${column} = place.code`);
  });
});
