import fc from 'fast-check';
import { providerChangeKinds } from '@shidian/contract/providers.js';
import { usccCheck } from '@shidian/identity/organisation/uscc.js';
import { type ChangeContext, changeFaults } from './change-check.js';
import { contentOf } from './change-content.js';

const uscc = (n: number) => {
  const first17 = `91330106MA2${String(n).padStart(6, '0')}`;
  return first17 + usccCheck(first17);
};
const context: ChangeContext = {
  providerKind: 'TRAINING_INSTITUTION',
  name: '西湖电商学校',
  uscc: uscc(1),
  scopes: ['service', 'design'],
  category: null,
  since: '2015-01-05',
  today: '2021-03-15',
  openScopes: new Set(['service', 'design']),
  categories: new Set(),
};
const base = { effectiveOn: '2021-03-10', reason: '通知书' };
const codes = (kind: (typeof providerChangeKinds)[number], input: object, change: Partial<ChangeContext> = {}) =>
  changeFaults(kind, contentOf({ ...base, ...input }), { ...context, ...change }).map(({ code }) => code);

describe('changeFaults', () => {
  it.each(providerChangeKinds)('finds the day, the reason and more missing in an empty %s', (kind) => {
    const faults = changeFaults(kind, contentOf({}), context);
    expect(faults.map(({ field }) => field?.join('.'))).toEqual(
      expect.arrayContaining(['content.effectiveOn', 'content.reason']),
    );
    expect(faults.length).toBeGreaterThan(2);
  });

  it('lets a sound change of each kind pass', () => {
    const units = [
      { name: '甲', uscc: uscc(1), keeps: true },
      { name: '乙', uscc: uscc(2), keeps: false },
    ];
    expect(codes('RENAME', { name: '新名' })).toEqual([]);
    expect(codes('SCOPE', { scopes: ['design'] })).toEqual([]);
    expect(codes('MERGER', { name: '乙', uscc: uscc(2) })).toEqual([]);
    expect(codes('SPLIT', { units })).toEqual([]);
    expect(codes('TRANSFER', { name: '乙', uscc: uscc(2) })).toEqual([]);
  });

  it('knows a unit by its code however it is typed', () => {
    const typed = ` ${uscc(1).toLowerCase().slice(0, 8)}-${uscc(1).slice(8)} `;
    expect(codes('MERGER', { name: '另名', uscc: typed })).toEqual(['MERGER_WITH_ITSELF']);
    expect(codes('TRANSFER', { name: '另名', uscc: typed })).toEqual(['TRANSFER_TO_ITSELF']);
  });

  it('takes the order of scopes for no change, and asks a base for its category', () => {
    expect(codes('SCOPE', { scopes: ['design', 'service'] })).toEqual(['NOTHING_CHANGED']);
    const categories = new Set(['platform', 'services']);
    const of = { providerKind: 'PRACTICE_BASE', scopes: [], category: 'platform', categories } as const;
    expect(codes('SCOPE', {}, of)).toEqual(['TEXT_REQUIRED']);
    expect(codes('SCOPE', { category: 'platform' }, of)).toEqual(['NOTHING_CHANGED']);
    expect(codes('SCOPE', { category: 'services' }, of)).toEqual([]);
    expect(codes('SCOPE', { category: '国家级重点基地' }, of)).toEqual(['UNKNOWN_CATEGORY']);
    // An institution has scopes, no category.
    expect(codes('SCOPE', { scopes: ['design'], category: 'platform' })).toEqual(['UNKNOWN_CATEGORY']);
  });

  it('takes particulars only as they can be shown', () => {
    const to = { name: '新名', uscc: uscc(2) };
    for (const kind of ['RENAME', 'TRANSFER'] as const) {
      expect(codes(kind, { ...to, address: '文三路 1 号', phone: '0571-1', legalRepresentative: '李强' })).toEqual([]);
      expect(codes(kind, { ...to, address: '文三路\u202E 1 号' })).toEqual(['INVALID_NAME']);
      expect(codes(kind, { ...to, legalRepresentative: '李强\n王芳' })).toEqual(['INVALID_NAME']);
      expect(codes(kind, { ...to, phone: '1'.repeat(41) })).toEqual(['INVALID_NAME']);
    }
  });

  it('accepts a day from the current version’s first to today, and no other', () => {
    const day = fc
      .date({ min: new Date('2010-01-01'), max: new Date('2025-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, (effectiveOn) => {
        const within = effectiveOn >= context.since && effectiveOn <= context.today;
        expect(codes('RENAME', { name: '新名', effectiveOn })).toEqual(within ? [] : ['EFFECTIVE_DATE_OUT_OF_ORDER']);
      }),
    );
  });
});
