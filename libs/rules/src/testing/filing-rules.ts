import type { FilingProgramme, TrainingScope } from '../filing-programme.js';
import type { PackageContent, Rule } from '../package.js';
import { packageOf, rule } from './sample.js';

const noun = (text: string) => ({ zh: text, en: text });

/** Rules with the nodes of the annual evaluation. */
export const annualRules: readonly Rule[] = [
  rule('submitted', { kind: 'on-time', on: 'report.submittedOn', due: 'report.dueOn', late: 'counts' }),
  rule('on-time', { kind: 'on-time', on: 'report.submittedOn', due: 'report.dueOn', late: 'fails' }, 'ADVISORY'),
  rule('satisfaction', {
    kind: 'rate-at-least',
    part: 'report.satisfied',
    whole: 'report.responses',
    percent: 60,
    nobody: 'review',
    noun: noun('满意'),
  }),
  rule('pass-rate', {
    kind: 'rate-at-least',
    part: 'report.passed',
    whole: 'report.examined',
    percent: 60,
    nobody: 'met',
    noun: noun('通过'),
  }),
  rule('punished', { kind: 'no-entries', list: 'punishments', on: 'on', noun: noun('处罚') }),
];

/** Rules with the nodes of a filing. */
export const filingRules: readonly Rule[] = [
  rule('scopes', { kind: 'listed-scopes', list: 'scopes' }),
  rule('venue', {
    kind: 'if-any',
    path: 'venue.tenure',
    in: ['leased'],
    then: { kind: 'date-valid', until: 'venue.leaseUntil' },
  }),
];

const scope = (id: string, closed: TrainingScope['closed']): TrainingScope => ({
  id,
  level: id,
  levelTitle: noun(id),
  direction: id === 'open' ? noun('方向') : null,
  closed,
  materials: [],
});

const single = (ground: string, rules: readonly string[]) =>
  ({ ground, rules, reading: 'either', then: 'REVOKE', otherwise: 'REVOKE' }) as const;

/** A programme with two scopes, one of them closed, and the default reading of the grounds. */
export const filing: FilingProgramme = {
  routes: { COUNTY: { stages: [] }, ASSOCIATION: { stages: [] }, CHANGE: { stages: [] } },
  forms: {
    TRAINING_INSTITUTION: { title: noun('表'), ruleSet: 'institution-filing', sections: [], opinions: [] },
    PRACTICE_BASE: { title: noun('表'), ruleSet: 'base-filing', sections: [], opinions: [] },
  },
  scopes: [scope('open', null), scope('closed', noun('尚无标准'))],
  caps: [],
  targets: [],
  period: { from: 2014, until: 2017 },
  deadline: '2014-06-30',
  ban: { years: 2 },
  annual: {
    reportDue: { month: 3, day: 31 },
    reminders: [],
    rectifyWithinDays: 60,
    grounds: [
      {
        ground: 'LOW_SATISFACTION_AND_PASS_RATE',
        rules: ['satisfaction', 'pass-rate'],
        reading: 'both',
        then: 'REVOKE',
        otherwise: 'RECTIFY',
      },
      single('PUNISHED', ['punished']),
      { ground: null, rules: ['submitted'], reading: 'either', then: 'RECTIFY', otherwise: 'RECTIFY' },
    ],
  },
};

/** A package of those rules. */
export const filingPackage: PackageContent = packageOf([], {
  ruleSets: {
    'annual-evaluation': { facts: 'annual-evaluation', rules: annualRules },
    'institution-filing': { facts: 'institution-filing', rules: filingRules },
  },
  filing,
});
