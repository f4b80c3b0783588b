import type { Rule } from '@shidian/rules/package.js';
import { superuser } from './superuser.js';
import type { World } from './world.js';

/** The package that these tests are judged by: made for them, so that a change of a bundled package moves no figure here. */
export const ANNUAL_PACKAGE = { id: 'annual-test', version: '1.0.0' };

const words = (text: string) => ({ zh: text, en: text });
const rule = (id: string, when: Rule['when']): Rule => ({
  id,
  clause: '二·十',
  kind: 'DECIDED',
  title: words(id),
  hint: words(id),
  when,
});

const rules: Rule[] = [
  rule('report', { kind: 'on-time', on: 'report.submittedOn', due: 'report.dueOn', late: 'counts' }),
  rule('satisfaction', {
    kind: 'rate-at-least',
    part: 'report.satisfied',
    whole: 'report.responses',
    percent: 60,
    nobody: 'review',
    noun: words('满意'),
  }),
  rule('pass-rate', {
    kind: 'rate-at-least',
    part: 'report.passed',
    whole: 'report.examined',
    percent: 60,
    nobody: 'review',
    noun: words('通过'),
  }),
  rule('punished', { kind: 'no-entries', list: 'punishments', on: 'on', noun: words('处罚') }),
];

/** What it says; other tests lay more over it. */
export const annualContent = {
  format: 1,
  ...ANNUAL_PACKAGE,
  title: words('年度评估'),
  source: words('试用'),
  effective: { from: '2014-01-01', until: null },
  ruleSets: { 'annual-evaluation': { facts: 'annual-evaluation', rules } },
  majors: [],
  equipment: [],
  materials: [],
  route: { stages: [] },
  reasons: { rejection: [], return: [] },
  filing: {
    routes: { COUNTY: { stages: [] }, ASSOCIATION: { stages: [] }, CHANGE: { stages: [] } },
    forms: {},
    scopes: [],
    caps: [],
    targets: [],
    period: { from: 2014, until: 2015 },
    deadline: '2014-06-30',
    ban: { years: 2 },
    annual: {
      reportDue: { month: 2, day: 28 },
      reminders: [30, 7, -1],
      rectifyWithinDays: 60,
      grounds: [
        {
          ground: 'LOW_SATISFACTION_AND_PASS_RATE',
          rules: ['satisfaction', 'pass-rate'],
          reading: 'both',
          then: 'REVOKE',
          otherwise: 'RECTIFY',
        },
        { ground: 'PUNISHED', rules: ['punished'], reading: 'either', then: 'REVOKE', otherwise: 'REVOKE' },
        { ground: null, rules: ['report'], reading: 'either', then: 'RECTIFY', otherwise: 'RECTIFY' },
      ],
    },
  },
};

/** Installs the package. */
export async function installAnnualPackage(world: World): Promise<void> {
  await superuser(world, `INSERT INTO rule_package (id, version, hash, content) VALUES ($1, $2, sha256('x'), $3)`, [
    ANNUAL_PACKAGE.id,
    ANNUAL_PACKAGE.version,
    JSON.stringify(annualContent),
  ]);
}
