import type { CandidateFacts } from '@shidian/rules/facts/candidate-eligibility.js';

/** What a roster can state of a candidate; records of the product itself are never among it. */
export type RosterFacts = Pick<CandidateFacts, 'work' | 'certificates' | 'trainings' | 'degrees' | 'student'>;
