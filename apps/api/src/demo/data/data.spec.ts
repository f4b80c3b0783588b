import { isUscc } from '@shidian/identity/organisation/uscc.js';
import { inspect } from '@shidian/platform/files/inspect.js';
import { loadBundledPackages } from '@shidian/programmes/packages/bundled.js';
import { compile, evaluate } from '@shidian/rules/engine.js';
import type { PilotApplicationFacts } from '@shidian/rules/facts/pilot-application.js';
import { validateFacts } from '@shidian/rules/facts/validate-facts.js';
import type { PackageContent } from '@shidian/rules/package.js';
import { ruleSchoolType } from '@shidian/schools/pilot-application/submission-check.js';
import { generateFacts, yearsFrom } from './facts-generator.js';
import { people, provinces } from './names.js';
import { smallPdf } from './pdf.js';
import { Random } from './random.js';
import { generateSchools, type DemoSchool } from './school-generator.js';
import { inventedUscc } from './uscc.js';
import { type Variation, variations } from './variations.js';

const today = '2026-03-15';
const contents = loadBundledPackages().map((one) => one.content);
const packageOf = (id: string): PackageContent => contents.find((content) => content.id === id)!;

const frameOf = (id: string) => ({ content: packageOf(id), referenceYear: 2021, today });
const schoolOf = (seed: string, schoolType: DemoSchool['schoolType']): DemoSchool =>
  generateSchools(new Random(seed), [{ schoolType }])[0]!;

/** Results of the decided rules that are not met, as the engine sees facts with all documents. */
function openRules(id: string, school: DemoSchool, facts: PilotApplicationFacts) {
  const content = packageOf(id);
  const documents = content.materials.map(({ id: material }) => ({
    material,
    files: [{ fileId: 'f', name: 'f.pdf', sha256: 'a'.repeat(64), size: 1 }],
  }));
  const context = { schoolType: ruleSchoolType[school.schoolType], referenceYear: 2021, submittedOn: today };
  expect(validateFacts({ ...facts, documents }, context)).toEqual([]);
  const { findings } = evaluate(compile(content), { ...facts, documents }, context);
  const decided = findings.filter((finding) => finding.kind === 'DECIDED');
  const rulesWith = (result: string) => decided.filter((finding) => finding.result === result).map(({ rule }) => rule);
  expect(rulesWith('MISSING')).toEqual([]);
  return { notMet: rulesWith('NOT_MET'), review: rulesWith('NEEDS_REVIEW') };
}

it('draws the same from the same seed, and never from the machine', () => {
  const machine = jest.spyOn(Math, 'random').mockImplementation(() => {
    throw new Error('not repeatable');
  });
  const draw = (seed: string) => {
    const school = schoolOf(seed, 'SECONDARY');
    return [school, generateFacts(new Random(seed), school, frameOf('jd-530050-2021'))];
  };
  expect(draw('a')).toEqual(draw('a'));
  expect(draw('a')).not.toEqual(draw('b'));
  machine.mockRestore();
});

it('keeps earlier schools as they are when one is added', () => {
  const wishes = [{ schoolType: 'SECONDARY' }, {}, {}] as const;
  const draw = (count: number) => generateSchools(new Random('s'), wishes.slice(0, count));
  expect(draw(3).slice(0, 2)).toEqual(draw(2));
});

it('gives 120 schools different invented names and valid different codes', () => {
  const schools = generateSchools(
    new Random('many'),
    Array.from({ length: 120 }, () => ({})),
  );
  expect(new Set(schools.map(({ name }) => name)).size).toBe(120);
  expect(new Set(schools.map(({ uscc }) => uscc)).size).toBe(120);
});

it('makes codes that hold, in every province', () => {
  const random = new Random('codes');
  const codes = provinces.flatMap(([, code]) => Array.from({ length: 60 }, () => inventedUscc(random, code)));
  expect(codes.filter((code) => !isUscc(code))).toEqual([]);
});

it('names people differently in a team, some with rare characters', () => {
  const teams = Array.from({ length: 40 }, (_, index) => people(new Random(`team-${index}`), 28));
  for (const team of teams) expect(new Set(team).size).toBe(28);
  const all = teams.flat();
  expect(all.some((name) => /[\u{10000}-\u{10ffff}]/u.test(name))).toBe(true);
  expect(all).toContain('阿卜杜拉·买买提');
});

it.each(['jd-530050-2021', 'cc-2020'])('meets every decided rule of %s where nothing is varied', (id) => {
  const types =
    id === 'cc-2020'
      ? (['SECONDARY'] as const)
      : (['SECONDARY', 'HIGHER_VOCATIONAL', 'APPLIED_UNDERGRADUATE'] as const);
  for (const type of types) {
    for (let n = 0; n < 40; n++) {
      const school = schoolOf(`${type}-${n}`, type);
      const facts = generateFacts(new Random(`facts-${n}`), school, frameOf(id));
      expect(facts.team?.length).toBeGreaterThanOrEqual(6);
      expect(facts.team?.length).toBeLessThanOrEqual(28);
      expect(openRules(id, school, facts)).toEqual({ notMet: [], review: [] });
    }
  }
});

const ofCallCentre = new Set(['dual-exactly-30', 'dual-below-30']);

it.each(Object.entries<Variation>(variations))('%s: exactly the rules it names', (name, variation) => {
  const id = ofCallCentre.has(name) ? 'cc-2020' : 'jd-530050-2021';
  const type = name === 'misprinted-major' ? 'HIGHER_VOCATIONAL' : 'SECONDARY';
  for (let n = 0; n < 10; n++) {
    const school = schoolOf(`v-${n}`, type);
    const random = new Random(`v-${n}`);
    const facts = variation.change(generateFacts(random, school, frameOf(id)), random, today);
    expect(openRules(id, school, facts)).toEqual({ notMet: variation.notMet, review: variation.review });
  }
});

it('varies each decided rule of the customer-service package at least once alone', () => {
  const decided = packageOf('jd-530050-2021').ruleSets['pilot-application']!.rules.filter(
    ({ kind }) => kind === 'DECIDED',
  );
  const alone = Object.values<Variation>(variations).map(({ notMet }) => notMet.join());
  // Without a listed major there is no intake of one: these two can only fail together.
  const expected = decided.map(({ id }) => (id === 'related-major' ? 'related-major,enrolment-3y' : id));
  expect(expected.filter((rule) => !alone.includes(rule))).toEqual([]);
});

it('moves a leap day to the 28th', () => {
  expect([yearsFrom('2024-02-29', 1), yearsFrom('2024-03-01', -4)]).toEqual(['2025-02-28', '2020-03-01']);
});

it('writes PDF files whose cross-reference table is right and which uploads accept', async () => {
  const bytes = smallPdf(['办学许可证', 'Licence', '𠮷']);
  const text = bytes.toString('latin1');
  const offsets = [...text.matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) => Number(offset));
  expect(offsets).toHaveLength(7);
  offsets.forEach((offset, index) => expect(text.slice(offset)).toMatch(new RegExp(`^${index + 1} 0 obj\n`)));
  expect(text.slice(Number(/startxref\n(\d+)/.exec(text)![1]))).toMatch(/^xref\n/);
  await expect(inspect(bytes, 'pdf')).resolves.toBe('application/pdf');
});
