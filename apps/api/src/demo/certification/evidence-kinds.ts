import {
  career,
  debatable,
  type EvidenceCells,
  type EvidenceGround,
  prior,
  related,
  student,
  trainedElsewhere,
  unrelated,
  work,
} from './evidence.js';

/** A kind of candidate: what is stated, and what comes of it. */
export interface EvidenceKind {
  /** How many of a hundred. */
  readonly share: number;
  /** The condition that admits, or why none does: a person is asked, too little is stated, nothing stated suffices. */
  readonly leadsTo: string;
  /** They attend a class of the province first, and its completion certificate counts. */
  readonly trained?: true;
  readonly cells: (ground: EvidenceGround) => EvidenceCells;
}

const ASKED = 'NEEDS_REVIEW';
const SILENT = 'INCOMPLETE';

const assistant: readonly EvidenceKind[] = [
  { share: 10, leadsTo: 'assistant-1', cells: (own) => work(own, own.random.int(6, 9)) },
  { share: 7, leadsTo: 'assistant-2', cells: (own) => related(own, '高级技工') },
  { share: 6, leadsTo: 'assistant-3', cells: (own) => ({ ...work(own, 5), ...prior(own, '电子商务员', 4.3) }) },
  {
    ...{ share: 8, leadsTo: 'assistant-3', trained: true as const },
    cells: (own) => ({ ...work(own, 3.6), ...prior(own, '电子商务员', 3.2) }),
  },
  { share: 26, leadsTo: 'assistant-4', cells: (own) => related(own, own.random.pick(['专科', '专科', '本科'])) },
  { share: 9, leadsTo: 'assistant-5', cells: (own) => ({ ...unrelated(own, '专科'), ...work(own, 1.4) }) },
  {
    share: 14,
    leadsTo: 'assistant-6',
    trained: true,
    cells: (own) => unrelated(own, own.random.pick(['专科', '本科'])),
  },
  { share: 11, leadsTo: 'assistant-7', cells: (own) => student(own, '是') },
  { share: 3, leadsTo: ASKED, cells: (own) => debatable(own, '专科') },
  { share: 2, leadsTo: SILENT, cells: () => ({}) },
  {
    ...{ share: 4, leadsTo: SILENT },
    cells: (own) => ({ ...unrelated(own, '专科'), ...work(own, 0.4), ...trainedElsewhere(own, 60) }),
  },
];

const specialist: readonly EvidenceKind[] = [
  { share: 14, leadsTo: 'specialist-1', cells: (own) => work(own, own.random.int(10, 15)) },
  { share: 12, leadsTo: 'specialist-2', cells: (own) => ({ ...work(own, 5.2), ...prior(own, '助理电子商务师', 4.4) }) },
  {
    ...{ share: 10, leadsTo: 'specialist-2', trained: true as const },
    cells: (own) => ({ ...work(own, 3.7), ...prior(own, '助理电子商务师', 3.2) }),
  },
  { share: 12, leadsTo: 'specialist-3', cells: (own) => ({ ...related(own, '本科'), ...work(own, 4.3) }) },
  {
    ...{ share: 8, leadsTo: 'specialist-3', trained: true as const },
    cells: (own) => ({ ...related(own, '本科'), ...work(own, 3.3) }),
  },
  {
    ...{ share: 8, leadsTo: 'specialist-4' },
    cells: (own) => ({ ...related(own, '本科'), ...work(own, 3.7), ...prior(own, '助理电子商务师', 3.2) }),
  },
  { share: 10, leadsTo: 'specialist-5', cells: (own) => ({ ...unrelated(own, '专科'), ...work(own, 5.4) }) },
  { share: 9, leadsTo: 'specialist-6', cells: (own) => related(own, '硕士') },
  { share: 7, leadsTo: 'specialist-7', cells: (own) => ({ ...unrelated(own, '硕士'), ...work(own, 2.3) }) },
  { share: 4, leadsTo: ASKED, cells: (own) => ({ ...debatable(own, '本科'), ...work(own, 4.4) }) },
  { share: 6, leadsTo: SILENT, cells: (own) => ({ ...related(own, '专科'), ...work(own, 2) }) },
];

const manager: readonly EvidenceKind[] = [
  { share: 60, leadsTo: 'manager-1', cells: (own) => ({ ...unrelated(own, '本科'), ...career(own, 5.6, 2.3) }) },
  { share: 24, leadsTo: 'manager-2', cells: (own) => career(own, 8.5, 5.2) },
  { share: 8, leadsTo: 'manager-3', cells: (own) => ({ ...prior(own, '高级电子商务师', 1.5), ...work(own, 1.3) }) },
  { share: 8, leadsTo: SILENT, cells: (own) => ({ ...related(own, '本科'), ...career(own, 3.5, 1.2) }) },
];

/** The kinds of candidates of each level that the province examines. */
export const evidenceKinds: Readonly<Record<'assistant' | 'specialist' | 'manager', readonly EvidenceKind[]>> = {
  assistant,
  specialist,
  manager,
};
