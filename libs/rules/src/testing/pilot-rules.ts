import type { Rule } from '../package.js';
import type { PackageContent } from '../package.js';
import { packageOf, rule, share } from './sample.js';

const noun = (text: string) => ({ zh: text, en: text });
const manager = [
  { field: 'role', is: 'teaching-manager' },
  { field: 'fullTime', is: true },
];
const technician = [{ field: 'role', is: 'technician' }];
const listed = { kind: 'listed-name', path: 'name', nearMiss: 1 } as const;

/** Rules with every node kind that a pilot application uses. */
export const pilotRules: readonly Rule[] = [
  rule('licence', {
    kind: 'all-of',
    nodes: [
      { kind: 'date-valid', from: 'licence.validFrom', until: 'licence.validUntil' },
      { kind: 'document', material: 'licence' },
    ],
  }),
  rule('major', { kind: 'some', list: 'majors', meets: listed }),
  rule('intake', {
    kind: 'some',
    list: 'majors',
    meets: {
      kind: 'all-of',
      nodes: [{ kind: 'each-year', list: 'intakes', year: 'year', value: 'students', years: 3, min: 30 }, listed],
    },
  }),
  rule('size', {
    kind: 'all-of',
    nodes: [
      { kind: 'at-least', list: 'team', min: 3, noun: noun('人') },
      { kind: 'every', list: 'team', meets: { kind: 'shown', path: 'name' } },
    ],
  }),
  rule('dual', share('dualQualified', 50)),
  rule('expert', share('industryExpert', 20)),
  rule('head', { kind: 'one-in', path: 'majorHead.title', met: ['senior'], review: ['senior-technician'] }),
  rule('seats', { kind: 'seats', list: 'rooms', min: 40, combine: 'sum' }),
  rule('staff', {
    kind: 'all-of',
    nodes: [
      { kind: 'at-least', list: 'staff', where: manager, min: 1, noun: noun('管理') },
      { kind: 'at-least', list: 'staff', where: technician, min: 1, noun: noun('技术') },
      { kind: 'is-true', path: 'office.fixed', noun: noun('办公场所') },
      { kind: 'different-people', list: 'staff', name: 'name', first: manager, second: technician },
    ],
  }),
  rule('plan', { kind: 'judged', claims: ['narrative.majorPlan'] }, 'JUDGED'),
  rule('annex', { kind: 'equipment', list: 'equipment' }, 'ADVISORY'),
];

const item = (line: number, quantity: number | null) => ({
  line,
  quantity,
  name: noun('电脑'),
  category: noun('设备'),
  unit: noun('台'),
});
const major = (name: string, likely: string | null = null) =>
  ({ schoolType: 'secondary', name, aliases: [], likely }) as const;

/** A package of those rules with short lists. */
export const pilotPackage: PackageContent = packageOf(pilotRules, {
  majors: [major('电子商务'), major('市场营销'), major('保险事物', '保险事务')],
  equipment: [item(1, 16), item(2, 48), item(3, null)],
});
