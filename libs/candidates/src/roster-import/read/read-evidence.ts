import type { Cell } from '@shidian/platform/spreadsheet/table.js';
import type { IsoDate } from '@shidian/rules/facts/shared.js';
import type { Relation, WorkSpell } from '@shidian/rules/facts/candidate-eligibility.js';
import type { Reading, RowProblem } from './problem.js';
import { unread } from './problem.js';
import { readAnswer, readDegree, readHours, readPosition, readText } from './read-choice.js';
import { readDate, readUntil } from './read-date.js';
import { type Levels, readPriorLevel } from './read-level.js';
import type { RosterColumn } from './roster-columns.js';
import type { RosterFacts } from './roster-facts.js';

/** Reads a column's cell and notes what is wrong with it. */
export type Take = <Value>(
  column: RosterColumn,
  reader: (cell: Exclude<Cell, null>) => Reading<Value>,
) => Value | undefined;

const MOST = { short: 64, long: 100 };

/** Evidence of eligibility in a row: only what is stated, so that what is missing stays missing. What contradicts itself is added to `problems`. */
export function readEvidence(
  take: Take,
  levels: Levels,
  level: string | undefined,
  problems: RowProblem[],
): RosterFacts {
  const work = [
    spell(take, problems, ['workFrom', 'workUntil', 'employer', 'position']),
    spell(take, problems, ['workFrom2', 'workUntil2', 'employer2', 'position2']),
  ].filter((one) => one !== null);
  const major = take('major', (cell) => readText('major', cell, MOST.short));
  const answer = take('related', (cell) => readAnswer('related', cell));
  // Whether a major is related is left to the programme's list where nobody says so.
  const related: Relation | undefined =
    major === undefined && answer === undefined ? undefined : (answer ?? 'undecided');
  const studies = { major, related };
  const degree = take('degree', (cell) => readDegree('degree', cell));
  const graduatedOn = take('graduatedOn', (cell) => readDate('graduatedOn', cell));
  const prior = stated({
    level: take('priorLevel', (cell) => readPriorLevel('priorLevel', cell, levels)),
    issuedOn: take('priorDate', (cell) => readDate('priorDate', cell)),
    number: take('priorNumber', (cell) => readText('priorNumber', cell, MOST.short)),
  });
  const training = stated({
    hours: take('trainingHours', (cell) => readHours('trainingHours', cell)),
    completedOn: take('trainingDate', (cell) => readDate('trainingDate', cell)),
    certificateNumber: take('trainingNumber', (cell) => readText('trainingNumber', cell, MOST.short)),
  });
  const school = take('studentSchool', (cell) => readText('studentSchool', cell, MOST.long));
  const studying = take('studentDegree', (cell) => readDegree('studentDegree', cell));
  const recommended = take('recommended', (cell) => readAnswer('recommended', cell));
  const isStudent = school !== undefined || studying !== undefined || recommended !== undefined;
  // Of a student who has no degree yet, the major is that of the studies.
  const finished = degree !== undefined || graduatedOn !== undefined || !isStudent;
  const degrees = stated({ level: degree, graduatedOn, ...(finished ? studies : {}) });
  const student = stated({
    ...(isStudent ? { enrolled: true } : {}),
    ...{ level: studying, school, ...(isStudent && !finished ? studies : {}) },
    recommended: recommended === undefined ? undefined : recommended === 'yes',
  });
  return {
    ...(work.length > 0 ? { work } : {}),
    ...(prior ? { certificates: [prior] } : {}),
    ...(training ? { trainings: [{ ...(level ? { level } : {}), ...training }] } : {}),
    ...(degrees ? { degrees: [degrees] } : {}),
    ...(student ? { student } : {}),
  };
}

function spell(
  take: Take,
  problems: RowProblem[],
  [from, until, employer, position]: [RosterColumn, RosterColumn, RosterColumn, RosterColumn],
): WorkSpell | null {
  const read = stated({
    from: take(from, (cell) => readDate(from, cell)),
    until: take(until, (cell) => readUntil(until, cell)) as IsoDate | 'ongoing' | undefined,
    employer: take(employer, (cell) => readText(employer, cell, MOST.long)),
    position: take(position, (cell) => readPosition(position, cell)),
  });
  if (!read) return null;
  const { from: start, until: end } = read;
  if (start === undefined && end !== undefined && !problems.some(({ column }) => column === from))
    problems.push(...unread(from, 'SPELL_WITHOUT_START').problems);
  if (start && end && end !== 'ongoing' && end < start) problems.push(...unread(until, 'SPELL_BACKWARDS').problems);
  return read;
}

/** The parts that are stated, or null where none is. */
function stated<Parts extends object>(parts: Parts): { [P in keyof Parts]?: Exclude<Parts[P], undefined> } | null {
  const entries = Object.entries(parts).filter(([, value]) => value !== undefined);
  return entries.length > 0
    ? (Object.fromEntries(entries) as { [P in keyof Parts]?: Exclude<Parts[P], undefined> })
    : null;
}
