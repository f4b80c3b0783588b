import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { alteredPackages, complaints, pointedAt } from '../testing/altered-package.js';

const { changed } = alteredPackages('zhejiang-2014');

const misprint = (row: string) => ['package.yaml', 'misprints: []', `misprints:\n    - { ${row} }`] as const;

describe('Printed sums', () => {
  it('that differ are refused, each at its row', () => {
    expect(complaints(changed(['quotas.csv', '330100,杭州,25,50', '330100,杭州,26,50']))).toEqual([
      'quotas.csv:15: total institutions: 160 is printed, the figures come to 161',
    ]);
    expect(complaints(changed(['targets.csv', '2000,200,400', '2000,250,400']))).toEqual([
      'targets.csv:14: total 2014: 17100 is printed, the figures come to 17150',
      'targets.csv:10: 330900 total: 2000 is printed, the figures come to 2050',
    ]);
    expect(complaints(changed(['targets.csv', 'total,全省,100000', 'total,全省,100001']))).toEqual([
      'targets.csv:14: total total: 100001 is printed, the figures come to 100000',
    ]);
  });

  it('that are declared as misprints with both figures are kept as printed', () => {
    const declared = misprint('file: quotas.csv, code: total, column: bases, printed: 301, computed: 300');
    const folder = changed(['quotas.csv', 'total,全省,160,300', 'total,全省,160,301'], declared);
    expect(complaints(folder)).toEqual([]);
  });

  it('that are declared otherwise than they differ, or do not differ, are refused', () => {
    const declared = misprint('file: quotas.csv, code: total, column: bases, printed: 301, computed: 299');
    expect(complaints(changed(['quotas.csv', 'total,全省,160,300', 'total,全省,160,301'], declared))).toEqual([
      'quotas.csv:15: total bases: 301 is printed, the figures come to 300',
      expect.stringMatching(/^package\.yaml:\d+: quotas\.csv total bases does not differ as declared$/),
    ]);
    expect(complaints(changed(declared))).toHaveLength(1);
  });

  it('hold 义乌 inside 金华: more than the city is refused, and it is not added twice', () => {
    expect(complaints(changed(['quotas.csv', '330782,义乌,5,10', '330782,义乌,16,10']))).toEqual([
      'quotas.csv:9: 义乌 institutions: 16 is more than 金华（含义乌）, which includes it, has',
    ]);
  });
});

const yaml = 'package.yaml';
const institution = 'forms/institution-filing.yaml';
const base = 'forms/base-filing.yaml';

it('What a scope asks of whoever applies for it, it asks of whoever takes it on later', () => {
  expect(complaints(changed(['change-materials.csv', 'senior|manager', 'senior']))).toEqual([
    'scopes.csv:10: change-materials.csv does not ask for full-time-teacher-cvs for manager',
  ]);
});

describe('A package with filings at fault is refused at file and line:', () => {
  it.each([
    ['a code that is none', 'quotas.csv', '330200,宁波', '33020,宁波', /code must be six digits/, '33020,宁波'],
    ['a place twice', 'quotas.csv', '330300,温州', '330200,温州', /330200 stands twice/, '330200,温州'],
    ['half a slot', 'quotas.csv', '10,20\n330500', '10.5,20\n330500', /institutions must be a whole number/, '10.5'],
    ['a year that is not in the period', 'targets.csv', '2016,2017', '2016,2018', /columns must be/, '2018'],
    ['a title in one language', 'scopes.csv', '网络客服,online customer service', '网络客服,', /in both/, '网络客服'],
    ['a scope twice', 'scopes.csv', 'manager,manager', 'senior,manager', /scope senior stands twice/, 'senior,manager'],
    [
      'CVs asked for nowhere',
      'materials.csv',
      'scopes=senior|manager',
      'scopes=senior',
      /under a condition/,
      'full-time-teacher-cvs',
    ],
    [
      'a change that is none',
      'change-materials.csv',
      'scope-resources,SCOPE,',
      'scope-resources,MOVE,',
      /MOVE is no change that is reported/,
      'scope-resources,MOVE',
    ],
    [
      'a document of changes twice',
      'change-materials.csv',
      'change-agreement,',
      'change-registration,',
      /change-registration stands twice/,
      'change-registration,MERGER',
    ],
    [
      'a document for a scope that there is not',
      'change-materials.csv',
      'senior|manager',
      'senior|manager|expert',
      /scope expert is not in scopes\.csv/,
      'full-time-teacher-cvs',
    ],
    [
      'a condition on no fact',
      'rules/institution-filing.yaml',
      'path: venue.tenure',
      'path: venue.tenur',
      /venue\.tenur is not a fact/,
      'venue.tenur',
    ],
    [
      'a condition nobody meets',
      'rules/institution-filing.yaml',
      'in: [leased]',
      'in: [rented]',
      /cannot be rented/,
      '[rented]',
    ],
    [
      'a rate of a text',
      'rules/annual-evaluation.yaml',
      'whole: report.responses',
      'whole: report.dueOn',
      /report\.dueOn is of type string/,
      'report.dueOn',
    ],
    [
      'a rate above 100',
      'rules/annual-evaluation.yaml',
      'percent: 60',
      'percent: 101',
      /percent must be <= 100/,
      'percent: 101',
    ],
    [
      'a rate that is no whole number',
      'rules/annual-evaluation.yaml',
      'percent: 60',
      'percent: 59.5',
      /percent must be integer/,
      '59.5',
    ],
    [
      'a material of an unknown rule set',
      'materials.csv',
      'institution-filing,\n',
      'filing,\n',
      /rule set filing is unknown/,
      'filing,',
    ],
    [
      'a ground that leaves a rule out',
      yaml,
      'rules: [not-punished]',
      'rules: [conditions-kept]',
      /rule not-punished stands in no ground/,
      'grounds:',
    ],
    [
      'a revocation without its ground',
      yaml,
      'ground: PUNISHED',
      'ground: null',
      /named exactly where/,
      'ground: null',
    ],
    [
      'a slot used before it is reserved',
      yaml,
      'slot: reserve',
      'slot: commit',
      /COUNTY must mark its stages/,
      'stages:',
    ],
    [
      'a publication that is not approved again after a return',
      yaml,
      '          resubmittedTo: approval\n',
      '',
      /says where it is resubmitted to/,
      'id: publication',
    ],
    [
      'a return to a later desk',
      yaml,
      'resubmittedTo: approval',
      'resubmittedTo: publication',
      /publication is no earlier stage/,
      'id: publication',
    ],
    [
      'a department that is none',
      yaml,
      'jointSignOff: [HUMAN_RESOURCES',
      'jointSignOff: [POLICE',
      /equal to one of/,
      '[POLICE',
    ],
    ['a due day that is none', yaml, 'month: 3, day: 31', 'month: 4, day: 31', /not a day of every year/, 'reportDue'],
    ['a period that ends first', yaml, 'until: 2017', 'until: 2013', /until lies before from/, 'until: 2013'],
    [
      'a field on no fact',
      institution,
      'path: unit.address',
      'path: unit.adress',
      /unit\.adress is not a fact/,
      'unit.adress',
    ],
    [
      'a number as text',
      institution,
      /path: capacity,\s+type: whole-number/,
      'path: capacity, type: text',
      /capacity cannot be filled in as text/,
      'type: text',
    ],
    [
      'a choice left out',
      base,
      '          - { value: platform, title: { zh: 电子商务平台, en: E-commerce platform } }\n',
      '',
      /offers application, service, other, not/,
      'options:',
    ],
    [
      'a fact asked for nowhere',
      base,
      '      - { path: website, type: text, title: { zh: 网址, en: Website }, required: false }\n',
      '',
      /website is asked for nowhere/,
      'sections:',
    ],
    [
      'a fact asked for twice',
      base,
      'path: website',
      'path: unit.name',
      /unit\.name is asked for twice/,
      'path: unit.name',
    ],
    [
      'a column of a table left out',
      institution,
      /\n *- \{ path: subjects[^\n]*/,
      '',
      /subjects of teachers is asked for nowhere/,
      'columns:',
    ],
    [
      'a section shown never',
      base,
      'path: baseType, in: [park]',
      'path: baseType, in: [garden]',
      /baseType cannot be garden/,
      '[garden]',
    ],
    [
      'an opinion of no desk',
      institution,
      'stages: [review]',
      'stages: [reviewing]',
      /stage reviewing is on no route/,
      '[reviewing]',
    ],
  ])('%s', (_what, file, from, to, message, marker) => {
    expect(pointedAt(changed([file, from, to]), message).line).toContain(marker);
  });

  it('a form that is missing', () => {
    const folder = changed();
    rmSync(join(folder, base));
    expect(complaints(folder)).toEqual([`${base}: the file is missing or cannot be read`]);
  });
});
