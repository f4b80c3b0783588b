import type { Stage } from '@shidian/rules/package.js';
import { probesSql } from './filing-conditions.js';
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
