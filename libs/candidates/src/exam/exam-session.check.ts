import type { RefusalItem } from '@shidian/platform/errors/refusal.js';
import { textFaults } from '@shidian/providers/register/text.js';

/** What planning or changing a session states. */
export interface SessionStatement {
  readonly name: string;
  readonly room: string;
  readonly capacity: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly examinerIds: readonly string[];
}

/** Least number of examiners: each score is entered by two. */
export const LEAST_EXAMINERS = 2;
const MOST_SEATS = 10_000;
const LONGEST_HOURS = 24;

/** All that is wrong with a statement by itself. */
export function statementFaults(stated: SessionStatement, now: Date): RefusalItem[] {
  const { name, room, capacity, startsAt, endsAt, examinerIds } = stated;
  const faults = [...textFaults(name, ['name'], 100), ...textFaults(room, ['room'], 200)];
  if (!Number.isInteger(capacity) || capacity < 1 || capacity > MOST_SEATS)
    faults.push({ code: 'EXAM_CAPACITY', field: ['capacity'], params: { most: MOST_SEATS } });
  if (startsAt <= now) faults.push({ code: 'EXAM_IN_THE_PAST', field: ['startsAt'] });
  const length = endsAt.getTime() - startsAt.getTime();
  if (length <= 0 || length > LONGEST_HOURS * 3_600_000)
    faults.push({ code: 'EXAM_TIMES', field: ['endsAt'], params: { most: LONGEST_HOURS } });
  if (new Set(examinerIds).size < LEAST_EXAMINERS)
    faults.push({ code: 'TOO_FEW_EXAMINERS', field: ['examinerIds'], params: { least: LEAST_EXAMINERS } });
  return faults;
}
