import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadBundledPackages } from './bundled.js';
import { hashOf } from './load-package.js';
import { alteredPackages, complaints, pointedAt } from './testing/altered-package.js';

const id = 'jd-530050-2021';
const { changed } = alteredPackages(id);

describe('Bundled packages', () => {
  const packages = loadBundledPackages();

  it('are plain JSON with a stable hash', () => {
    expect(packages.map(({ content }) => content.id)).toEqual(['cc-2020', id, 'zhejiang-2014']);
    for (const { content, sha256 } of packages) {
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      const again: typeof content = JSON.parse(JSON.stringify(content));
      expect(again).toEqual(content);
      expect(hashOf(again)).toBe(sha256);
      expect(hashOf({ ...again, version: '9.9.9' })).not.toBe(sha256);
    }
  });

  it('hash to what was decided on them before', () => {
    // A version never changes: were one of these another, the version would have to rise.
    expect(packages.slice(0, 2).map(({ sha256 }) => sha256)).toEqual([
      'd06e7128b7303bd8e626fcfa564a074ac8266f0b720282125ce7bbb56dd31068',
      '7c0ae771f812d17f1c448ed7463351113a97ed5ab505390b873e663f21c6bc46',
    ]);
    expect(packages.map(({ content }) => 'filing' in content)).toEqual([false, false, true]);
    expect(packages.map(({ content }) => 'certification' in content)).toEqual([false, true, true]);
  });

  it('collapse printed repeats and keep the misprint with its likely reading', () => {
    const majors = packages[1]!.content.majors;
    const count = (type: string) => majors.filter(({ schoolType }) => schoolType === type).length;
    expect(['secondary', 'higher-vocational', 'applied-undergraduate'].map(count)).toEqual([23, 35, 18]);
    expect(majors.filter(({ likely }) => likely !== null)).toEqual([
      { schoolType: 'higher-vocational', name: '冷链物流技术与和管理', aliases: [], likely: '冷链物流技术与管理' },
    ]);
  });

  it('suggest 48 computers, telephones and headsets and 16 desks on 17 lines', () => {
    const { equipment } = packages[1]!.content;
    expect(equipment).toHaveLength(17);
    expect([1, 8, 9, 10, 16].map((line) => equipment[line - 1]?.quantity)).toEqual([16, 48, 48, 48, null]);
  });

  it('set their own thresholds for the same rule', () => {
    const percents = packages.map(({ content }) => {
      const rule = content.ruleSets['pilot-application']?.rules.find((one) => one.id === 'dual-qualified');
      return rule?.when.kind === 'share-of' ? rule.when.percent : undefined;
    });
    expect(percents).toEqual([30, 50, undefined]);
  });
});

const rules = 'rules/pilot-application.yaml';

describe('A package at fault is refused at file and line:', () => {
  it.each([
    ['an unknown node kind', rules, 'kind: share-of', 'kind: share-off', 'kind: share-off', /kind/],
    ['a share above 100', rules, 'percent: 50', 'percent: 150', 'percent: 150', /percent must be <= 100/],
    ['a fraction as share', rules, 'percent: 50', 'percent: 49.5', 'percent: 49.5', /percent must be integer/],
    ['an unknown property', rules, 'percent: 50', 'percent: 50\n      round: up', 'round: up', /additional properties/],
    [
      'a title without English',
      rules,
      ', en: Related major',
      '',
      'title: { zh: 开设对应专业 }',
      /must have required property 'en'/,
    ],
    [
      'a fact that does not exist',
      rules,
      'path: majorHead.name',
      'path: majorHed.name',
      'majorHed',
      /majorHed\.name is not a fact/,
    ],
    [
      'a value the fact cannot have',
      rules,
      'review: [senior-technician]',
      'review: [master]',
      '[master]',
      /cannot be master/,
    ],
    [
      'a field the list does not have',
      rules,
      'field: dualQualified',
      'field: dual',
      'field: dual,',
      /dual is not a field of team/,
    ],
    ['a rule that stands twice', rules, 'id: team-size', 'id: seats-40', 'id: seats-40', /rule seats-40 stands twice/],
    [
      'a material that is not listed',
      rules,
      'material: school-licence',
      'material: licence',
      'material: licence',
      /material licence is not in/,
    ],
    ['a judged rule that decides', rules, /kind: JUDGED/, 'kind: DECIDED', 'kind: DECIDED', /JUDGED/],
    ['a rule mended twice in one map', rules, 'percent: 50', 'percent: 50\n      percent: 60', 'percent: 60', /unique/],
    [
      'a version that is none',
      'package.yaml',
      'version: 1.1.0',
      'version: one',
      'version: one',
      /version must match pattern/,
    ],
    [
      'a day that does not exist',
      'package.yaml',
      'from: 2021-02-05',
      'from: 2021-02-30',
      'from: 2021-02-30',
      /must match format "date"/,
    ],
    ['a folder of another name', 'package.yaml', `id: ${id}`, 'id: other', 'id: other', /id must be the folder's name/],
    [
      'a reason for an unknown rule',
      'package.yaml',
      'rule: team-size',
      'rule: team',
      'rule: team',
      /rule team is unknown/,
    ],
    [
      'a role nobody has',
      'package.yaml',
      'role: REVIEWER',
      'role: JUDGE',
      'role: JUDGE',
      /role must be equal to one of/,
    ],
    ['a list that was cut', 'majors.csv', 'secondary,客户服务,,\n', '', 'secondary: 25', /25 printed, 24 rows/],
    [
      'a school type that is none',
      'majors.csv',
      'secondary,国际商务',
      'primary,国际商务',
      'primary,国际商务',
      /school_type must be one of/,
    ],
    [
      'a repeat that differs',
      'majors.csv',
      /(secondary,市场营销,,\n[^]*)secondary,市场营销,,/,
      '$1secondary,市场营销,营销,',
      'secondary,市场营销,营销',
      /repeated with other aliases/,
    ],
    [
      'a row with a comma too many',
      'majors.csv',
      'secondary,国际商务,,',
      'secondary,国际商务,,,',
      'secondary,国际商务,,,',
      /Invalid Record Length/,
    ],
    ['a gap in the annex', 'equipment.csv', '\n9,', '\n10,', '10,电子设备,Electronics,IP', /line must be 9/],
    [
      'half a computer',
      'equipment.csv',
      'Computers,48',
      'Computers,47.5',
      'Computers,47.5',
      /quantity must be a whole number/,
    ],
    [
      'a material of no rule',
      'materials.csv',
      'school-licence,legal-entity',
      'school-licence,legal',
      'school-licence,legal',
      /rule legal is unknown/,
    ],
    [
      'a needed material called optional',
      'materials.csv',
      'legal-entity,yes',
      'legal-entity,no',
      'legal-entity,no',
      /is optional, but a rule cannot/,
    ],
    [
      'a required material no rule asks for',
      'materials.csv',
      'dual-qualified,no',
      'dual-qualified,yes',
      'dual-qualified,yes',
      /is required, but rule dual-qualified/,
    ],
    ['a heading that was renamed', 'materials.csv', 'why_zh', 'reason_zh', 'reason_zh', /columns must be/],
  ])('%s', (_what, file, from, to, marker, message) => {
    expect(pointedAt(changed([file, from, to]), message).line).toContain(marker);
  });

  it('a missing manifest', () => {
    const folder = changed();
    rmSync(join(folder, 'package.yaml'));
    expect(complaints(folder)).toEqual(['package.yaml: the file is missing or cannot be read']);
  });

  it('several faults, all at once', () => {
    const folder = changed([rules, 'percent: 50', 'percent: 150']);
    writeFileSync(join(folder, 'majors.csv'), 'school_type,name,aliases,likely\nprimary,甲,,\nsecondary,,,\n');
    expect(complaints(folder)).toEqual([
      expect.stringMatching(/^majors\.csv:2: school_type/),
      expect.stringMatching(/^majors\.csv:3: name/),
      expect.stringMatching(/^rules\/pilot-application\.yaml:\d+: .*percent must be <= 100$/),
    ]);
  });
});
