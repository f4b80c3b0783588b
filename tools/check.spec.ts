import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Evaluation } from '@shidian/rules/findings.js';
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadExamples } from '@shidian/programmes/packages/examples.js';

const root = process.cwd();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shidian-check-'));
  // The command builds itself where its output is missing or old; that is not what each test should wait for.
  check('--packages');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the command as a process of its own, from a folder outside the workspace. */
function check(...args: string[]) {
  return run('', ...args);
}

function run(input: string, ...args: string[]) {
  const env = { ...process.env, INIT_CWD: folder };
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'tools/check.mjs'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
    input,
  });
  return { status, stdout, stderr };
}

const jd = ['--package', 'jd-530050-2021', '--rules', 'pilot-application'];
const [base, ...examples] = loadExamples(join(bundledPackagesDir(), 'jd-530050-2021')).filter(
  ({ ruleSet }) => ruleSet === 'pilot-application',
);
const fileOf = (example: typeof base): string => JSON.stringify({ ...example?.facts, context: example?.context });

/** Writes a facts file and returns its name. */
function factsFile(text: string): string {
  writeFileSync(join(folder, 'facts.json'), text);
  return 'facts.json';
}

describe('npm run check', () => {
  it('prints outcome and every finding as JSON, codes and sentences', () => {
    const { status, stdout, stderr } = check(...jd, factsFile(fileOf(base)));
    expect([status, stderr]).toEqual([0, '']);
    const answer = JSON.parse(stdout) as Evaluation & { outcomeWords: string };
    expect(answer).toMatchObject({
      outcome: 'NEEDS_REVIEW',
      outcomeWords: '需人工审核',
      package: { id: 'jd-530050-2021', version: '1.1.0' },
      ruleSet: 'pilot-application',
    });
    expect(Object.fromEntries(answer.findings.map(({ rule, result }) => [rule, result]))).toEqual(
      base?.expected.findings,
    );
  });

  it.each(['INELIGIBLE', 'INCOMPLETE', 'NEEDS_REVIEW'])('ends with 0 when the outcome is %s', (outcome) => {
    const example = examples.find(
      ({ expected, judgements }) => expected.outcome === outcome && judgements === undefined,
    );
    const { status, stdout } = run(fileOf(example), ...jd, '-');
    expect([status, (JSON.parse(stdout) as Evaluation).outcome]).toEqual([0, outcome]);
  });

  it('prints a table in the language asked for', () => {
    const facts = factsFile(fileOf(examples.find(({ name }) => name === 'two of six are too few')));
    const english = check(...jd, '--format', 'table', '--locale', 'en', facts).stdout.split('\n');
    expect(english[0]).toBe('INELIGIBLE ineligible · jd-530050-2021 1.1.0 · pilot-application');
    expect(english).toHaveLength(3 + Object.keys(base!.expected.findings).length + 1);
    expect(english.find((line) => line.startsWith('dual-qualified'))).toMatch(
      /not met +at least 50 % .* 2 of 6 .* 1 more .* \| add 2 .* \| 2 fewer/,
    );
    expect(check(...jd, '--format', 'table', facts).stdout).toContain('INELIGIBLE 不符合条件');
  });

  it('names the condition that admits a candidate, or says that none does', () => {
    const folderOf = join(bundledPackagesDir(), 'zhejiang-2014');
    const ofSet = loadExamples(folderOf).filter(({ ruleSet }) => ruleSet === 'candidate-assistant');
    const example = (name: string) => fileOf(ofSet.find((one) => one.name.startsWith(name)));
    const args = ['--package', 'zhejiang-2014', '--rules', 'candidate-assistant'];
    const admitted = run(example('six years to the day'), ...args, '-');
    expect(JSON.parse(admitted.stdout)).toMatchObject({ outcome: 'ELIGIBLE', admittedBy: 'assistant-1' });
    const table = run(example('six years to the day'), ...args, '--format', 'table', '-').stdout.split('\n');
    expect(table[1]).toBe('assistant-1 符合条件的一项 · 一、(二)(1) 连续工作 6 年');
    const refused = run(example('one day short of six'), ...args, '--format', 'table', '--locale', 'en', '-').stdout;
    expect(refused.split('\n')[1]).toBe('- no condition is met');
    expect(refused).toMatch(/assistant-1 .* 1 more days of work; met on 2015-07-02/);
  });

  it('prints a JSON Schema that accepts what it accepts', () => {
    const { status, stdout } = check('--schema');
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv, ['date']);
    const valid = ajv.compile(JSON.parse(stdout) as object);
    expect([status, valid(JSON.parse(fileOf(base)))]).toEqual([0, true]);
    expect(valid({ ...base?.facts })).toBe(false);
  });

  it('judges with the thresholds of the package asked for', () => {
    const [cc] = loadExamples(join(bundledPackagesDir(), 'cc-2020'));
    const { stdout } = run(fileOf(cc), '--package', 'cc-2020', '-');
    const { findings } = JSON.parse(stdout) as Evaluation;
    expect(findings.find(({ rule }) => rule === 'dual-qualified')).toMatchObject({
      result: 'MET',
      required: { value: 30 },
    });
    expect(check('--packages').stdout.trim().split('\n')).toEqual([
      'cc-2020 1.0.0: pilot-application',
      'jd-530050-2021 1.1.0: candidate, pilot-application',
      'zhejiang-2014 1.3.0: annual-evaluation, base-filing, candidate-assistant, candidate-manager, candidate-senior, candidate-specialist, institution-filing',
    ]);
  });

  it('reads a package folder of one’s own, and reports its faults at file and line', () => {
    const own = join(folder, 'own', 'jd-530050-2021');
    mkdirSync(join(folder, 'own'));
    cpSync(join(bundledPackagesDir(), 'jd-530050-2021'), own, { recursive: true });
    const args = ['--package', './own/jd-530050-2021', factsFile(fileOf(base))];
    expect(check(...args).status).toBe(0);
    writeFileSync(join(own, 'majors.csv'), 'school_type,name,aliases,likely\nprimary,数学,,\n');
    expect(check(...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^majors\.csv:2: school_type/) as string,
    });
  });

  it('names each fault of the facts by field, code and remedy', () => {
    const facts = { majors: [{ intakes: [{ year: 2020, students: -3 }] }], team: [{ dualQualified: 'yes' }] };
    const { status, stdout, stderr } = run(JSON.stringify(facts), ...jd, '--locale', 'en', '-');
    expect([status, stdout, stderr.trim().split('\n')]).toEqual([
      2,
      '',
      [
        'context: field-required: is required; add it',
        'majors.0.intakes.0.students: number-too-small: must not be below 0; check the figure',
        'team.0.dualQualified: type-boolean: must be true or false; choose one',
      ],
    ]);
  });

  it('passes on warnings without refusing', () => {
    const example = examples.find(({ name }) => name === 'a year outside the three has no effect');
    const { status, stdout } = run(fileOf(example), ...jd, '-');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      warnings: [{ code: 'year-outside', field: 'majors.0.intakes.3.year' }],
    });
  });

  it.each([
    ['no package', ['facts.json'], /--package <id> is missing/],
    [
      'an unknown package',
      ['--package', 'jd', 'facts.json'],
      /no package jd; there are: cc-2020, jd-530050-2021, zhejiang-2014/,
    ],
    [
      'an unknown rule set',
      ['--package', 'cc-2020', '--rules', 'filing', 'facts.json'],
      /no rule set filing in cc-2020/,
    ],
    ['an inherited name as rule set', ['--package', 'cc-2020', '--rules', 'toString', '-'], /no rule set toString/],
    ['a missing file', [...jd, 'nothing.json'], /no facts file at nothing\.json/],
    ['a folder as file', [...jd, '.'], /no facts file/],
    ['no file', jd, /the facts file is missing/],
    ['two files', [...jd, 'a.json', 'b.json'], /one facts file at a time/],
    ['an unknown option', ['--pakage', 'x'], /--pakage/],
    ['an unknown format', [...jd, '--format', 'xml', '-'], /--format must be one of: json, table/],
    ['an unknown language', [...jd, '--locale', 'fr', '-'], /--locale must be one of: zh-CN, en/],
    ['text that is not JSON', [...jd, '-'], /standard input is not JSON/],
  ])('refuses %s with exit code 2', (_what, args, message) => {
    const { status, stdout, stderr } = run('{', ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('explains itself', () => {
    const { status, stdout } = check('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Exit code');
  });
});

const zhejiang = loadExamples(join(bundledPackagesDir(), 'zhejiang-2014'));

describe.each(['institution-filing', 'base-filing', 'annual-evaluation'])('npm run check -- --rules %s', (ruleSet) => {
  const [first, ...others] = zhejiang.filter((example) => example.ruleSet === ruleSet);
  const args = ['--package', 'zhejiang-2014', '--rules', ruleSet];

  it('answers with every finding', () => {
    const failing = others.find(({ expected, judgements }) => expected.outcome === 'INELIGIBLE' && !judgements);
    for (const example of [first, failing]) {
      const { status, stdout, stderr } = run(fileOf(example), ...args, '-');
      expect([status, stderr]).toEqual([0, '']);
      const answer = JSON.parse(stdout) as Evaluation & { proposal?: string };
      expect([answer.ruleSet, answer.outcome, answer.proposal]).toEqual([
        ruleSet,
        example?.expected.outcome,
        example?.expected.proposal,
      ]);
      expect(Object.fromEntries(answer.findings.map(({ rule, result }) => [rule, result]))).toEqual(
        example?.expected.findings,
      );
    }
  });

  it('prints a table in both languages', () => {
    const file = factsFile(fileOf(first));
    const head =
      ruleSet === 'annual-evaluation' ? ['ELIGIBLE eligible', 'KEEP keep the filing'] : ['NEEDS_REVIEW needs review'];
    const english = check(...args, '--format', 'table', '--locale', 'en', file).stdout.split('\n');
    head.forEach((words, index) => expect(english[index]?.startsWith(words)).toBe(true));
    expect(english).toHaveLength(head.length + 2 + Object.keys(first!.expected.findings).length + 1);
    expect(english.join('\n')).not.toMatch(/undefined|\{\w+/);
    expect(check(...args, '--format', 'table', file).stdout).not.toMatch(/undefined|\{\w+/);
  });

  it('prints a JSON Schema that accepts what it accepts', () => {
    const { status, stdout } = check('--schema', '--rules', ruleSet);
    const ajv = new Ajv2020({ strict: true });
    addFormats.default(ajv, ['date']);
    const valid = ajv.compile(JSON.parse(stdout) as object);
    expect([status, valid(JSON.parse(fileOf(first)))]).toEqual([0, true]);
    expect(valid({ ...first?.facts })).toBe(false);
  });
});

describe('npm run check refuses figures that cannot be', () => {
  const of = (ruleSet: string) => zhejiang.find((example) => example.ruleSet === ruleSet)!;
  const refused = (ruleSet: string, changes: object): string[] => {
    const { facts, context } = of(ruleSet);
    const text = JSON.stringify({ ...facts, ...changes, context });
    const answer = run(text, '--package', 'zhejiang-2014', '--rules', ruleSet, '--locale', 'en', '-');
    expect([answer.status, answer.stdout]).toEqual([2, '']);
    return answer.stderr.trim().split('\n');
  };

  it('more passed than examined, a rate, half a person', () => {
    const report = {
      submittedOn: '2015-03-20',
      dueOn: '2015-03-31',
      examined: 100,
      passed: 101,
      satisfied: 0.6,
      passRate: 101,
    };
    expect(refused('annual-evaluation', { report })).toEqual([
      'report.satisfied: number-fraction: must not be a fraction; enter a whole number',
      'report.passRate: field-unknown: is not a known field; remove it or mend its name',
      'report.passed: part-exceeds: 101 is more than its whole, 100; check both',
    ]);
  });

  it('a staff that does not add up', () => {
    const staff = { total: 13, teachersFullTime: 2, teachersPartTime: 1, managers: 3, others: 6 };
    expect(refused('institution-filing', { staff })).toEqual([
      'staff.total: sum-differs: the parts add up to 12, not to 13; check them',
    ]);
  });

  it('days out of order', () => {
    expect(refused('annual-evaluation', { punishments: [{ on: '2015-04-16', source: '甲' }] })).toEqual([
      'punishments.0.on: date-after: 2015-04-16 lies after 2015-04-15; check the date',
    ]);
  });
});
