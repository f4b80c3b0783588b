// How fast a compiled rule set is beside plain functions written by hand for the same rules and the same findings.
// node libs/programmes/bench/compiled-vs-plain.mjs (after the build); ratios of one run only, medians of alternating rounds.
import { loadExamples } from '../dist/packages/examples.js';
import { loadPackage } from '../dist/packages/load-package.js';
import { isIsoDate } from '../../rules/dist/dates.js';
import { compile, evaluate, outcomeOf } from '../../rules/dist/engine.js';
import { foldName, within, withoutBrackets } from '../../rules/dist/nodes/names.js';

const folder = new URL('../packages/jd-530050-2021', import.meta.url).pathname;
const { content } = loadPackage(folder);
const [base, ...examples] = loadExamples(folder);
const { facts, context } = base;
const compiled = compile(content);
const rules = content.ruleSets['pilot-application'].rules;
const majorsOf = (type, sure) =>
  content.majors.filter((major) => major.schoolType === type && (major.likely === null) === sure);
const types = ['secondary', 'higher-vocational', 'applied-undergraduate'];
const names = Object.fromEntries(types.map((type) => [type, new Set(majorsOf(type, true).map(({ name }) => name))]));
const doubtful = Object.fromEntries(
  types.map((type) => [type, majorsOf(type, false).flatMap(({ name, likely }) => [name, likely])]),
);

const none = [];
const figure = (code, unit, value, params, of = null) => ({ unit, value, of, code, params });
const finding = (index, result, required, actual, paths, missing = none, reason = null, leastChange = none) => {
  const rule = rules[index];
  const { id, clause, kind, title } = rule;
  return {
    rule: id,
    clause,
    kind,
    result,
    title,
    required,
    actual,
    paths,
    missing,
    reason,
    leastChange,
    judgement: null,
  };
};

// Hand-written code must tell "not met" from "not shown" as well, and take nothing absurd for a figure.
const isCount = (value) => Number.isSafeInteger(value) && value >= 0;
const states = (value) => typeof value === 'string' && value.trim() !== '';
const filled = (list) => Array.isArray(list) && list.length > 0;
const missingAt = (index, paths) =>
  finding(index, 'MISSING', null, null, paths, paths, { code: 'facts.missing', params: { count: 1 } });
const has = (draft, material) =>
  filled(draft.documents) && draft.documents.some((row) => row.material === material && filled(row.files));
const worst = (...results) =>
  ['NOT_MET', 'MISSING', 'NEEDS_REVIEW'].find((result) => results.includes(result)) ?? 'MET';

function licence(draft, at) {
  const { number, holder, validFrom, validUntil } = draft.licence ?? {};
  const paths = [
    'licence.validUntil',
    'licence.validFrom',
    'documents.school-licence',
    'licence.number',
    'licence.holder',
  ];
  const required = figure('date.required', 'date', null, { day: at.submittedOn });
  const actual = figure('date.actual', 'date', null, { from: validFrom ?? '', until: validUntil ?? '' });
  if (isIsoDate(validFrom) && validFrom > at.submittedOn) return finding(0, 'NOT_MET', required, actual, paths);
  const open = validUntil !== 'long-term' && !isIsoDate(validUntil);
  if (!open && validUntil < at.submittedOn) return finding(0, 'NOT_MET', required, actual, paths);
  const missing = [];
  if (open) missing.push('licence.validUntil');
  if (!has(draft, 'school-licence')) missing.push('documents.school-licence');
  if (!states(number)) missing.push('licence.number');
  if (!states(holder)) missing.push('licence.holder');
  return finding(0, missing.length === 0 ? 'MET' : 'MISSING', required, actual, paths, missing);
}

function nameResult(name, type) {
  if (!states(name)) return 'MISSING';
  if (names[type].has(name)) return 'MET';
  const folded = foldName(name);
  if (names[type].has(folded)) return 'MET';
  const likely = (printed) => within(printed, folded, 1) || printed === withoutBrackets(folded);
  return doubtful[type].includes(folded) || [...names[type], ...doubtful[type]].some(likely)
    ? 'NEEDS_REVIEW'
    : 'NOT_MET';
}

function bestOf(index, majors, of) {
  if (!filled(majors)) return missingAt(index, ['majors']);
  let best;
  for (let row = 0; row < majors.length; row += 1) {
    const next = of(majors[row], row);
    if (next.result === 'MET') return next;
    const rank = ['NOT_MET', 'NEEDS_REVIEW', 'MISSING'];
    if (best === undefined || rank.indexOf(next.result) > rank.indexOf(best.result)) best = next;
  }
  return best;
}

const related = (draft, at) =>
  bestOf(1, draft.majors, ({ name }, row) =>
    finding(
      1,
      nameResult(name, at.schoolType),
      figure('name.required', 'text', null, { schoolType: at.schoolType }),
      figure('name.actual', 'text', null, { name }),
      [`majors.${row}.name`],
    ),
  );

const enrolment = (draft, at) =>
  bestOf(2, draft.majors, ({ name, intakes }, row) => {
    const first = at.referenceYear - 3;
    let lowest = Infinity;
    let open = false;
    for (let year = first; year < at.referenceYear; year += 1) {
      const found = filled(intakes) ? intakes.filter((intake) => intake.year === year) : none;
      if (found.length !== 1 || !isCount(found[0].students)) open = true;
      else lowest = Math.min(lowest, found[0].students);
    }
    const result = worst(nameResult(name, at.schoolType), lowest < 30 ? 'NOT_MET' : open ? 'MISSING' : 'MET');
    return finding(
      2,
      result,
      figure('each-year.required', 'students', 30, { min: 30, first, last: at.referenceYear - 1 }),
      figure('each-year.actual', 'students', lowest, { count: lowest, major: name }),
      [`majors.${row}.intakes`, `majors.${row}.name`],
    );
  });

function size({ team }) {
  if (!filled(team)) return missingAt(3, ['team']);
  const named = team.every((member) => states(member.name));
  return finding(
    3,
    team.length < 3 ? 'NOT_MET' : named ? 'MET' : 'MISSING',
    figure('count.required', 'people', 3, none),
    figure('count.actual', 'people', team.length, { count: team.length }),
    ['team'],
  );
}

function share(index, team, field, percent) {
  if (!filled(team)) return missingAt(index, ['team']);
  let count = 0;
  let open = 0;
  for (const member of team) {
    if (member[field] === true) count += 1;
    else if (member[field] !== false) open += 1;
  }
  const whole = team.length;
  const result =
    100 * count >= percent * whole ? 'MET' : 100 * (count + open) >= percent * whole ? 'MISSING' : 'NOT_MET';
  const actual = figure('share.actual', 'people', count, { count, whole }, whole);
  return finding(index, result, figure('share.required', 'percent', percent, { percent }), actual, ['team']);
}

function head({ majorHead }) {
  const { title, name } = majorHead ?? {};
  const grade =
    typeof title !== 'string'
      ? 'MISSING'
      : title === 'senior' || title === 'associate-senior'
        ? 'MET'
        : title === 'senior-technician'
          ? 'NEEDS_REVIEW'
          : 'NOT_MET';
  return finding(
    6,
    worst(grade, states(name) ? 'MET' : 'MISSING'),
    figure('value.required', 'text', null, none),
    figure('value.actual', 'text', null, { values: title }),
    ['majorHead.title', 'majorHead.name'],
  );
}

function seats({ rooms }) {
  if (!filled(rooms)) return missingAt(7, ['rooms']);
  let [theory, practice, shared, theoryOpen, practiceOpen] = [0, 0, 0, false, false];
  for (const room of rooms) {
    if (room.use === 'both') shared += 1;
    if (room.use !== 'practice') {
      if (isCount(room.seatsTheory)) theory += room.seatsTheory;
      else theoryOpen = true;
    }
    if (room.use !== 'theory') {
      if (isCount(room.seatsPractice)) practice += room.seatsPractice;
      else practiceOpen = true;
    }
  }
  const reach = (sum, open) => (sum >= 40 ? 'MET' : open ? 'MISSING' : 'NOT_MET');
  const result = worst(reach(theory, theoryOpen), reach(practice, practiceOpen), shared === 1 ? 'NEEDS_REVIEW' : 'MET');
  return finding(
    7,
    result,
    figure('seats.required', 'seats', 40, { min: 40 }),
    figure('seats.actual', 'seats', Math.min(theory, practice), { theory, practice }),
    ['rooms'],
  );
}

function management({ staff, office }) {
  const fixed = office?.fixed === true ? 'MET' : office?.fixed === false ? 'NOT_MET' : 'MISSING';
  if (!filled(staff)) return finding(8, worst(fixed, 'MISSING'), null, null, ['staff', 'office.fixed'], ['staff']);
  const managers = staff.filter((one) => one.role === 'teaching-manager' && one.fullTime === true);
  const technicians = staff.filter((one) => one.role === 'technician');
  const open = staff.some(
    (one) => one.role === undefined || (one.role === 'teaching-manager' && typeof one.fullTime !== 'boolean'),
  );
  const apart = managers.some((one) =>
    technicians.some((other) => states(one.name) && foldName(one.name) !== foldName(other.name)),
  );
  const held =
    managers.length > 0 && technicians.length > 0 ? (apart ? 'MET' : 'NEEDS_REVIEW') : open ? 'MISSING' : 'NOT_MET';
  return finding(
    8,
    worst(fixed, held),
    figure('count.required', 'people', 1, none),
    figure('count.actual', 'people', managers.length, { count: managers.length }),
    ['staff', 'office.fixed'],
  );
}

const judged = (index, shown, paths) =>
  shown
    ? finding(index, 'NEEDS_REVIEW', null, null, paths, none, { code: 'judged.open', params: {} })
    : finding(index, 'MISSING', null, null, paths, paths, { code: 'facts.missing', params: { count: 1 } });

function annex({ equipment }) {
  let reached = 0;
  let short = 0;
  for (const item of content.equipment) {
    if (item.quantity === null) continue;
    const row = filled(equipment) ? equipment.find((one) => one.line === item.line) : undefined;
    if (row === undefined || !isCount(row.quantity)) continue;
    if (row.quantity >= item.quantity) reached += 1;
    else short += 1;
  }
  return finding(
    14,
    short > 0 ? 'NOT_MET' : reached === 16 ? 'MET' : 'MISSING',
    figure('equipment.required', 'items', 16, none),
    figure('equipment.actual', 'items', reached, { count: reached, lines: 16 }, 16),
    ['equipment'],
  );
}

/** The rules of the package, written by hand without the least changes. */
function plain(draft, at) {
  const { narrative = {}, team, rooms } = draft;
  const findings = [
    licence(draft, at),
    related(draft, at),
    enrolment(draft, at),
    size(draft),
    share(4, team, 'dualQualified', 50),
    share(5, team, 'industryExpert', 20),
    head(draft),
    seats(draft),
    management(draft),
    judged(9, states(narrative.trainingExperience), ['narrative.trainingExperience']),
    judged(10, states(narrative.teamStructure) && filled(team), ['narrative.teamStructure', 'team']),
    judged(11, states(narrative.majorPlan) && has(draft, 'training-plan'), [
      'narrative.majorPlan',
      'documents.training-plan',
    ]),
    judged(12, filled(rooms) && has(draft, 'venue-photos'), ['rooms', 'documents.venue-photos']),
    judged(13, states(narrative.headMobilises), ['narrative.headMobilises']),
    annex(draft),
  ];
  return { outcome: outcomeOf(findings), findings, package: compiled.package, ruleSet: 'pilot-application' };
}

const resultsOf = (one) => JSON.stringify(one.findings.map(({ rule, result }) => [rule, result]));
for (const example of [base, ...examples].filter(({ judgements }) => judgements === undefined)) {
  const [byHand, byPackage] = [plain, (...args) => evaluate(compiled, ...args)].map((run) =>
    run(example.facts, example.context),
  );
  if (resultsOf(byHand) !== resultsOf(byPackage))
    throw new Error(`the two disagree on "${example.name}": ${resultsOf(byHand)}`);
}

// Each round parses its own copies, so that neither side profits from facts it has seen.
const text = JSON.stringify(facts);
const copies = Array.from({ length: 2000 }, () => JSON.parse(text));
let sink = 0;
const perSecond = (run) => {
  const start = process.hrtime.bigint();
  for (let round = 0; round < 10; round += 1) for (const copy of copies) sink += run(copy).findings.length;
  return (copies.length * 10 * 1e9) / Number(process.hrtime.bigint() - start);
};
const contenders = { plain: (copy) => plain(copy, context), compiled: (copy) => evaluate(compiled, copy, context) };
const figures = { plain: [], compiled: [] };
for (let round = 0; round < 11; round += 1) {
  for (const [name, run] of Object.entries(contenders)) figures[name].push(perSecond(run));
}
const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const [byHand, byPackage] = [median(figures.plain.slice(1)), median(figures.compiled.slice(1))];
console.log(
  `plain ${Math.round(byHand)}/s · compiled ${Math.round(byPackage)}/s · ratio ${(byPackage / byHand).toFixed(2)} (target 0.5)`,
);
// Without this use the work could be left out by the compiler.
if (sink === 0) process.exitCode = 1;
