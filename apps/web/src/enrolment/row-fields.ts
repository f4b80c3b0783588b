import { degreeLevels, positions, relations, type CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';

/** How a field of a row is filled in. */
export type RowField =
  | { name: string; type: 'text'; max: number }
  | { name: string; type: 'day' }
  | { name: string; type: 'day-or-ongoing' }
  | { name: string; type: 'hours' }
  | { name: string; type: 'level' }
  | { name: string; type: 'choice'; values: readonly string[] };

/** The lists of what a candidate states. */
export type CandidateList = 'work' | 'certificates' | 'trainings' | 'degrees';

/** Fields of the rows of each list, in the order of the form. */
export const rowFields: Readonly<Record<CandidateList, readonly RowField[]>> = {
  work: [
    { name: 'from', type: 'day' },
    { name: 'until', type: 'day-or-ongoing' },
    { name: 'position', type: 'choice', values: positions },
    { name: 'employer', type: 'text', max: 128 },
  ],
  certificates: [
    { name: 'level', type: 'level' },
    { name: 'issuedOn', type: 'day' },
    { name: 'number', type: 'text', max: 64 },
  ],
  trainings: [
    { name: 'level', type: 'level' },
    { name: 'hours', type: 'hours' },
    { name: 'completedOn', type: 'day' },
    { name: 'certificateNumber', type: 'text', max: 64 },
  ],
  degrees: [
    { name: 'level', type: 'choice', values: degreeLevels },
    { name: 'major', type: 'text', max: 64 },
    { name: 'related', type: 'choice', values: relations },
    { name: 'graduatedOn', type: 'day' },
  ],
};

/** Fields about studies that are not finished. */
export const studentFields: readonly RowField[] = [
  { name: 'level', type: 'choice', values: degreeLevels },
  { name: 'school', type: 'text', max: 128 },
  { name: 'major', type: 'text', max: 64 },
  { name: 'related', type: 'choice', values: relations },
];

/** What a list holds: a row is any of its fields. */
export type CandidateRow = Readonly<Record<string, string | number | undefined>>;

/** The rows of a list; undefined where nobody has stated any. */
export const rowsOf = (facts: CandidateFacts, list: CandidateList): readonly CandidateRow[] | undefined =>
  facts[list] as readonly CandidateRow[] | undefined;
