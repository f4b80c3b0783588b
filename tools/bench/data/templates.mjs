// A handful of applications with facts as schools give them and findings by the engine; the bench's many are copies of these.
import { generateFacts } from '@shidian/api/demo/data/facts-generator.js';
import { Random } from '@shidian/api/demo/data/random.js';
import { generateSchools } from '@shidian/api/demo/data/school-generator.js';
import { variations } from '@shidian/api/demo/data/variations.js';
import { bundledPackagesDir } from '@shidian/programmes/packages/bundled.js';
import { loadPackage } from '@shidian/programmes/packages/load-package.js';
import { compile, evaluate } from '@shidian/rules/engine.js';
import { ruleSchoolType } from '@shidian/schools/pilot-application/submission-check.js';

const packageId = 'jd-530050-2021';
const ruleSet = 'pilot-application';
const today = '2021-03-15';
const referenceYear = 2021;

/** The package that judges them. */
export function pilotPackage() {
  const { content } = loadPackage(`${bundledPackagesDir()}/${packageId}`);
  return { id: packageId, version: content.version, ruleSet, content };
}

/** Schools with facts, findings and outcome; about half of them fail something. @param {number} count */
export function makeTemplates(count) {
  const { content } = pilotPackage();
  const rules = compile(content, ruleSet);
  const random = new Random('bench');
  const kinds = Object.values(variations);
  return generateSchools(
    random,
    Array.from({ length: count }, () => ({})),
  ).map((school, index) => {
    const own = random.fork(`facts-${index}`);
    const good = generateFacts(own, school, { content, referenceYear, today });
    const changed = index % 2 === 0 ? good : kinds[(index >> 1) % kinds.length].change(good, own, today);
    const facts = { ...changed, documents: content.materials.map((row, place) => documentOf(row.id, index, place)) };
    const context = { schoolType: ruleSchoolType[school.schoolType], referenceYear, submittedOn: today };
    const { findings, outcome } = evaluate(rules, facts, context);
    return { school, facts, context, findings, outcome };
  });
}

function documentOf(material, index, place) {
  const hex = (index * 100 + place).toString(16).padStart(12, '0');
  const file = {
    fileId: `00000000-0000-7000-8000-${hex}`,
    name: `${material}.pdf`,
    sha256: hex.repeat(6).slice(0, 64).padEnd(64, '0'),
    size: 240_000 + place,
  };
  return { material, files: [file] };
}
